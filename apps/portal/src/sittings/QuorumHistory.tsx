import { graphql, readFragment, type FragmentType } from '../gql';

const QuorumHistoryFragment = graphql(`
  fragment QuorumHistory on Sitting {
    quorumHistory {
      from
      to
      isQuorate
      words
    }
  }
`);

/** From when to when the table could decide. */
export function QuorumHistory({
  sitting: ref,
  timeZone,
}: {
  sitting: FragmentType<typeof QuorumHistoryFragment>;
  timeZone: string;
}) {
  const { quorumHistory } = readFragment(QuorumHistoryFragment, ref);
  const clock = (at: string) =>
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(at));
  // What lasted for no minute of the clock, such as while a full table is ticked, is no part of the story.
  const told = quorumHistory.filter(({ from, to }) => clock(from) !== clock(to));
  if (told.length === 0) return null;
  if (told.every(({ isQuorate }) => isQuorate)) return <p className="govuk-body">The table was quorate throughout.</p>;
  return (
    <ul className="govuk-list">
      {told.map(({ from, to, isQuorate, words }) => (
        <li key={from}>
          {clock(from)} to {clock(to)}:{' '}
          {isQuorate ? 'quorate' : `not quorate, the table ${words.replace('needs', 'needed')}`}
        </li>
      ))}
    </ul>
  );
}
