import { graphql, readFragment, type FragmentType } from '../gql';
import { LinkButton } from '../ui/Button';

const UseAsTemplateFragment = graphql(`
  fragment UseAsTemplate on Resource {
    id
    slug
    canBeUsedAsTemplate
    partnershipsUsingIt
  }
`);

/** Beside a template: officers begin with it; everybody sees how many did, when they are enough not to be guessed. */
export function UseAsTemplate({ resource }: { resource: FragmentType<typeof UseAsTemplateFragment> }) {
  const { slug, canBeUsedAsTemplate, partnershipsUsingIt } = readFragment(UseAsTemplateFragment, resource);
  if (!canBeUsedAsTemplate && !partnershipsUsingIt) return null;
  return (
    <section aria-labelledby="template">
      <h2 className="govuk-heading-m" id="template">
        Template
      </h2>
      {partnershipsUsingIt && <p className="govuk-body">{partnershipsUsingIt} partnerships use it.</p>}
      {canBeUsedAsTemplate && <LinkButton to={`/library/${slug}/use-template`}>Use this template</LinkButton>}
    </section>
  );
}
