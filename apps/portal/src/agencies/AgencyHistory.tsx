import { graphql, readFragment, type FragmentType } from '../gql';
import { Day } from '../ui/When';
import { AgencyLink } from './AgencyLink';

const AgencyHistoryFragment = graphql(`
  fragment AgencyHistory on Agency {
    id
    formerNames {
      id
      name
      until
    }
    predecessors {
      id
      name
      succeededOn
    }
  }
`);

/** What it was called, and what became part of it. */
export function AgencyHistory({ agency }: { agency: FragmentType<typeof AgencyHistoryFragment> }) {
  const { formerNames, predecessors } = readFragment(AgencyHistoryFragment, agency);
  if (formerNames.length + predecessors.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-l" id="history">
        History
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {formerNames.map(({ id, name, until }) => (
          <li key={id}>
            Called {name} until <Day on={until} />
          </li>
        ))}
        {predecessors.map((each) => (
          <li key={each.id}>
            <AgencyLink agency={each} /> became part of it
            {each.succeededOn && (
              <>
                {' '}
                on <Day on={each.succeededOn} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
