import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { Chart } from '../metrics/charts/Chart';
import { useWidth } from '../metrics/charts/useWidth';

const ActionChartFragment = graphql(`
  fragment ActionChart on Partnership {
    id
    actionMonths {
      month
      open
      overdue
      closed
    }
  }
`);

const HEIGHT = 240;
const EDGE = { top: 14, right: 8, bottom: 34, left: 44 };

const short = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const named = (format: Intl.DateTimeFormat, month: string) => format.format(new Date(`${month}T00:00Z`));

/** Open, overdue and closed, month by month: bars for what was open, a line for what was closed. */
export function ActionChart({ partnership }: { partnership: FragmentType<typeof ActionChartFragment> }) {
  const months = readFragment(ActionChartFragment, partnership).actionMonths;
  const width = useWidth();
  const most = Math.max(4, ...months.flatMap(({ open, closed }) => [open, closed]));
  if (months.every(({ open, closed }) => open + closed === 0)) return null;
  const down = scaleLinear([0, most], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
  const along = scaleBand(
    months.map(({ month }) => month),
    [EDGE.left, width - EDGE.right],
  ).padding(0.25);
  const middle = (month: string) => along(month)! + along.bandwidth() / 2;
  const closed = line<(typeof months)[number]>()
    .x(({ month }) => middle(month))
    .y((each) => down(each.closed))(months);
  const last = months.at(-1)!;
  return (
    <section>
      <Heading level={2} size="m">
        Month by month
      </Heading>
      <p className="govuk-body">
        Bars: what was open at the end of each month, the red part of it overdue. Line: what was closed in the month. It
        counts what you can read.
      </p>
      <Chart
        title="Actions over time"
        says={`Actions at the end of each of the last twelve months. Now ${last.open} are open, ${last.overdue} of them overdue; ${last.closed} were closed this month.`}
        name="actions-over-time"
        width={width}
        height={HEIGHT}
        rows={months}
        rowKey={({ month }) => month}
        columns={[
          { header: 'Month', cell: ({ month }) => named(long, month), text: ({ month }) => month.slice(0, 7) },
          { header: 'Open at its end', cell: ({ open }) => open, text: ({ open }) => open, numeric: true },
          { header: 'Of these overdue', cell: ({ overdue }) => overdue, text: ({ overdue }) => overdue, numeric: true },
          { header: 'Closed in it', cell: (each) => each.closed, text: (each) => each.closed, numeric: true },
        ]}
      >
        {down.ticks(4).map((tick) => (
          <g key={tick}>
            <line className="rt-chart__grid" x1={EDGE.left} x2={width - EDGE.right} y1={down(tick)} y2={down(tick)} />
            <text className="rt-chart__note" x={EDGE.left - 8} y={down(tick) + 5} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {months.map(({ month, open, overdue }) => (
          <g key={month}>
            <Bar
              className="rt-action-chart__open"
              x={along(month)!}
              width={along.bandwidth()}
              from={down(0)}
              to={down(open)}
            />
            <Bar
              className="rt-action-chart__overdue"
              x={along(month)!}
              width={along.bandwidth()}
              from={down(0)}
              to={down(overdue)}
            />
            <text className="rt-chart__note" x={middle(month)} y={HEIGHT - 12} textAnchor="middle">
              {width > 400 ? named(short, month) : named(short, month).slice(0, 1)}
            </text>
          </g>
        ))}
        {closed && <path className="rt-chart__line" d={closed} />}
      </Chart>
    </section>
  );
}

function Bar({
  className,
  x,
  width,
  from,
  to,
}: {
  className: string;
  x: number;
  width: number;
  from: number;
  to: number;
}) {
  return <rect className={className} x={x} y={to} width={width} height={from - to} />;
}
