import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';

const OverseeLinkFragment = graphql(`
  fragment OverseeLink on Resource {
    id
    slug
    usefulness {
      viewerOversees
    }
  }
`);

export function OverseeLink({ resource }: { resource: FragmentType<typeof OverseeLinkFragment> }) {
  const { slug, usefulness } = readFragment(OverseeLinkFragment, resource);
  if (!usefulness.viewerOversees) return null;
  return (
    <p className="govuk-body">
      <TextLink to={`/library/${slug}/use`}>Use and comments</TextLink>
    </p>
  );
}
