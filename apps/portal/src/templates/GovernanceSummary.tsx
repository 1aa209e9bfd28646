import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { governanceOf } from './words';

const GovernanceSummaryFragment = graphql(`
  fragment GovernanceSummary on Partnership {
    id
    slug
    canUseTemplates
    termsOfReference {
      isShared
    }
    governanceDocuments {
      id
      title
    }
  }
`);

const FEW = 5;

/** On the partnership's page: the papers by which it is run, beside its terms of reference. */
export function GovernanceSummary({ partnership }: { partnership: FragmentType<typeof GovernanceSummaryFragment> }) {
  const { slug, canUseTemplates, termsOfReference, governanceDocuments } = readFragment(
    GovernanceSummaryFragment,
    partnership,
  );
  if (!termsOfReference.isShared || (governanceDocuments.length === 0 && !canUseTemplates)) return null;
  const here = governanceOf(slug);
  return (
    <section aria-labelledby="governance">
      <h2 className="govuk-heading-l" id="governance">
        Governance documents
      </h2>
      {governanceDocuments.length > 0 ? (
        <ul className="govuk-list">
          {governanceDocuments.slice(0, FEW).map(({ id, title }) => (
            <li key={id}>
              <TextLink to={`${here}/${id}`}>{title}</TextLink>
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">There are none yet.</p>
      )}
      <p className="govuk-body">
        <TextLink to={here}>
          {governanceDocuments.length > 0 ? 'All governance documents' : 'Begin one from a template'}
        </TextLink>
      </p>
    </section>
  );
}
