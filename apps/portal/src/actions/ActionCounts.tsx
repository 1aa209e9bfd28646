import { graphql, readFragment, type FragmentType } from '../gql';

const ActionCountsFragment = graphql(`
  fragment ActionCounts on ActionCounts {
    overdue
    thisWeek
    later
    waiting
  }
`);

/** How many there are of each, in a sentence. */
export function ActionCounts({ counts }: { counts: FragmentType<typeof ActionCountsFragment> }) {
  const { overdue, thisWeek, later, waiting } = readFragment(ActionCountsFragment, counts);
  const all = overdue + thisWeek + later + waiting;
  if (!all) return null;
  const parts = [
    overdue && `${overdue} overdue`,
    thisWeek && `${thisWeek} due within a week`,
    later && `${later} later`,
    waiting && `${waiting} waiting to be closed`,
  ].filter(Boolean);
  return <p className="govuk-body-l">{`Not closed: ${parts.join(', ')}.`}</p>;
}
