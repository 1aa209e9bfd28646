import { graphql, readFragment, type FragmentType } from '../gql';
import { sectors } from '../table/sectors';

const QuorumSummaryFragment = graphql(`
  fragment QuorumSummary on QuorumRule {
    id
    minimumSeats
    sectors
    needsChair
    agencies {
      id
      name
    }
    outlook {
      isQuorate
      seatsPresent
      words
    }
  }
`);

/** When the table can decide, and whether it could as it is filled today. */
export function QuorumSummary({ quorum: ref }: { quorum: FragmentType<typeof QuorumSummaryFragment> }) {
  const { minimumSeats, sectors: needed, needsChair, agencies, outlook } = readFragment(QuorumSummaryFragment, ref);
  return (
    <>
      <p className="govuk-body">The table can decide when these are there:</p>
      <ul className="govuk-list govuk-list--bullet">
        {minimumSeats > 0 && <li>{minimumSeats === 1 ? 'at least one seat' : `at least ${minimumSeats} seats`}</li>}
        {needed.length > 0 && (
          <li>
            at least one seat of each of these sectors: {needed.map((sector) => sectors[sector].label).join(', ')}
          </li>
        )}
        {agencies.length > 0 && <li>a seat of {agencies.map(({ name }) => name).join(', and of ')}</li>}
        {needsChair && <li>the chair or vice-chair</li>}
      </ul>
      <p className="govuk-body">
        {outlook.isQuorate ? (
          <>
            <strong>The table can be quorate.</strong> If everybody came, {seats(outlook.seatsPresent)} would count.
          </>
        ) : (
          <>
            <strong>The table cannot be quorate as it is filled now:</strong> it {outlook.words}. If everybody came,{' '}
            {seats(outlook.seatsPresent)} would count.
          </>
        )}
      </p>
    </>
  );
}

const seats = (count: number) => (count === 1 ? 'one seat' : `${count} seats`);
