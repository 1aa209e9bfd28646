import { scaleBand, scaleLinear } from 'd3-scale';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Chart } from '../metrics/charts/Chart';
import { useWidth } from '../metrics/charts/useWidth';
import { useReadersZone } from '../ui/useReadersZone';
import { countsInWords } from './words';

const ChecklistOverTimeFragment = graphql(`
  fragment ChecklistOverTime on PartnershipChecklist {
    finished {
      id
      finishedAt
      counts {
        yes
        partly
        no
        notRelevant
      }
    }
  }
`);

const HEIGHT = 260;
const EDGE = { top: 14, right: 8, bottom: 34, left: 44 };
/** What does not apply is left out, so that a bar may be shorter. */
const PARTS = [
  { key: 'yes', words: 'Yes' },
  { key: 'partly', words: 'Partly' },
  { key: 'no', words: 'No' },
] as const;

/** How many questions were answered with yes, partly and no, each time: one bar for each, its parts named and counted. */
export function ChecklistOverTime({ checklist }: { checklist: FragmentType<typeof ChecklistOverTimeFragment> }) {
  const { finished } = readFragment(ChecklistOverTimeFragment, checklist);
  const width = useWidth();
  const timeZone = useReadersZone();
  const day = (at: string, dateStyle: 'medium' | 'short') =>
    new Intl.DateTimeFormat('en-GB', { dateStyle, timeZone }).format(new Date(at));
  // Of many, the last ones: bars must stay wide enough to read.
  const shown = finished.slice(0, 8).toReversed();
  const questions = Math.max(
    ...shown.map(({ counts: { yes, partly, no, notRelevant } }) => yes + partly + no + notRelevant),
  );
  const down = scaleLinear([0, questions], [HEIGHT - EDGE.bottom, EDGE.top]);
  const along = scaleBand(
    shown.map(({ id }) => id),
    [EDGE.left, width - EDGE.right],
  )
    .padding(0.25)
    .round(true);
  return (
    <Chart
      title="Answers over time"
      says={shown.map(({ finishedAt, counts }) => `${day(finishedAt!, 'medium')}: ${countsInWords(counts)}`).join('. ')}
      name="checklist-over-time"
      width={width}
      height={HEIGHT}
      rows={finished}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'Finished',
          cell: ({ finishedAt }) => day(finishedAt!, 'medium'),
          text: ({ finishedAt }) => finishedAt!.slice(0, 10),
        },
        { header: 'Yes', cell: ({ counts }) => counts.yes, text: ({ counts }) => counts.yes, numeric: true },
        { header: 'Partly', cell: ({ counts }) => counts.partly, text: ({ counts }) => counts.partly, numeric: true },
        { header: 'No', cell: ({ counts }) => counts.no, text: ({ counts }) => counts.no, numeric: true },
        {
          header: 'Not relevant here',
          cell: ({ counts }) => counts.notRelevant,
          text: ({ counts }) => counts.notRelevant,
          numeric: true,
        },
      ]}
    >
      {[0, 0.25, 0.5, 0.75, 1]
        .map((share) => Math.round(questions * share))
        .map((tick) => (
          <g key={tick}>
            <line className="rt-chart__grid" x1={EDGE.left} x2={width - EDGE.right} y1={down(tick)} y2={down(tick)} />
            <text className="rt-chart__note" x={EDGE.left - 8} y={down(tick) + 5} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
      {shown.map(({ id, finishedAt, counts }) => {
        let below = 0;
        const bar = Math.min(along.bandwidth(), 120);
        const x = along(id)! + (along.bandwidth() - bar) / 2;
        return (
          <g key={id}>
            {PARTS.map(({ key, words }) => {
              const count = counts[key];
              const [from, to] = [below, (below += count)];
              return (
                count > 0 && (
                  <g key={key}>
                    <rect
                      className={`rt-checklist-chart__${key}`}
                      x={x}
                      y={down(to)}
                      width={bar}
                      height={down(from) - down(to)}
                    />
                    {count > 1 && (
                      <text
                        className={`rt-chart__note rt-checklist-chart__words-${key}`}
                        x={x + bar / 2}
                        y={(down(from) + down(to)) / 2 + 5}
                        textAnchor="middle"
                      >
                        {bar > 70 ? `${words}: ${count}` : count}
                      </text>
                    )}
                  </g>
                )
              );
            })}
            <text className="rt-chart__note" x={x + bar / 2} y={HEIGHT - 12} textAnchor="middle">
              {day(finishedAt!, bar > 90 ? 'medium' : 'short')}
            </text>
          </g>
        );
      })}
    </Chart>
  );
}
