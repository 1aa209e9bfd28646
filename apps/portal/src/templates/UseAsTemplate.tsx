import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';

const UseAsTemplateFragment = graphql(`
  fragment UseAsTemplate on Resource {
    id
    slug
    canBeUsedAsTemplate
  }
`);

/** Beside the heading of a template: officers begin with it. */
export function UseAsTemplate({ resource }: { resource: FragmentType<typeof UseAsTemplateFragment> }) {
  const { slug, canBeUsedAsTemplate } = readFragment(UseAsTemplateFragment, resource);
  return canBeUsedAsTemplate && <LinkButton to={`/library/${slug}/use-template`}>Use this template</LinkButton>;
}
