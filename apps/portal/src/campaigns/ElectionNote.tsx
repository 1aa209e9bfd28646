import { graphql, readFragment, type FragmentType } from '../gql';
import type { PollNation } from '../gql/enums';
import { Warning } from '../ui/Notes';
import { dayInWords } from '../ui/days';

export const ElectionPeriodFragment = graphql(`
  fragment ElectionPeriod on ElectionPeriod {
    id
    nation
    name
    beginsOn
    pollOn
    source
  }
`);

type Period = FragmentType<typeof ElectionPeriodFragment>;

/** Those that days fall into, in these nations. */
export const periodsWithin = (
  periods: readonly Period[],
  { startsOn, endsOn, nations }: { startsOn: string; endsOn: string; nations: readonly PollNation[] | null },
): Period[] => {
  const [first, last] = [startsOn || endsOn, endsOn || startsOn];
  if (!first) return [];
  return periods.filter((period) => {
    const { nation, beginsOn, pollOn } = readFragment(ElectionPeriodFragment, period);
    return (!nations || nations.includes(nation)) && beginsOn <= last && pollOn >= first;
  });
};

/** That public bodies may not be able to do their part then. */
export function ElectionNote({ periods }: { periods: readonly Period[] }) {
  if (!periods.length) return null;
  return (
    <div role="status">
      <Warning>
        {periods.length === 1 ? 'A pre-election period falls' : 'Pre-election periods fall'} into these days. Councils,
        police and other public bodies may not be able to publish their part then.
      </Warning>
      <ul className="govuk-list govuk-list--bullet">
        {periods
          .map((period) => readFragment(ElectionPeriodFragment, period))
          .map(({ id, name, beginsOn, pollOn, source }) => (
            <li key={id}>
              {name}: about {dayInWords(beginsOn)} to {dayInWords(pollOn)}
              <span className="rt-under">{source}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
