import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';

const ReadingsDueFragment = graphql(`
  fragment ReadingsDue on Campaign {
    id
    readingsDue {
      id
      name
      periodType
    }
  }
`);

/** What the reader's agency has yet to read for the last whole week or month. */
export function ReadingsDue({ campaign }: { campaign: FragmentType<typeof ReadingsDueFragment> }) {
  const { id, readingsDue } = readFragment(ReadingsDueFragment, campaign);
  if (readingsDue.length === 0) return null;
  return (
    <section aria-labelledby="readings-due">
      <h2 className="govuk-heading-m" id="readings-due">
        Readings that your agency owes
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {readingsDue.map((metric) => (
          <li key={metric.id}>
            <TextLink to={`/campaigns/${id}/results/${metric.id}/enter`}>{metric.name}</TextLink>, for last{' '}
            {metric.periodType === 'WEEK' ? 'week' : 'month'}
          </li>
        ))}
      </ul>
    </section>
  );
}
