import { graphql, readFragment, type FragmentType } from '../gql';

const UsedAsTemplateFragment = graphql(`
  fragment UsedAsTemplate on Resource {
    id
    partnershipsUsingIt
  }
`);

/** How many partnerships began with it, when they are enough not to be guessed. */
export function UsedAsTemplate({ resource }: { resource: FragmentType<typeof UsedAsTemplateFragment> }) {
  const { partnershipsUsingIt } = readFragment(UsedAsTemplateFragment, resource);
  return partnershipsUsingIt && <p className="govuk-body">{partnershipsUsingIt} partnerships use this template.</p>;
}
