import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { MetricPeriodType } from '../../gql/enums';
import type { Column } from '../../ui/Table';
import { LEFT_OUT, number, periodInWords } from '../words';
import { Chart } from './Chart';
import { useWidth } from './useWidth';

interface Period {
  periodOn?: string | null;
  value?: number | null;
}

interface OverTimeProps {
  title: string;
  name: string;
  unit: string;
  periodType: MetricPeriodType;
  periods: readonly Period[];
  /** What one such period had before, if that can be said. */
  baseline: number | null;
}

const HEIGHT = 260;
const EDGE = { top: 14, right: 14, bottom: 34, left: 62 };
/** More points than these would run into each other. */
const MOST_POINTS = 60;

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** Readings over time, with the baseline as a dashed line. A period that is left out leaves a gap. */
export function OverTime({ title, name, unit, periodType, periods, baseline }: OverTimeProps) {
  const width = useWidth();
  const values = periods.flatMap(({ value }) => value ?? []);
  const most = Math.max(1, ...values, baseline ?? 0);
  const down = scaleLinear([0, most], [HEIGHT - EDGE.bottom, EDGE.top]).nice(5);
  const along = scalePoint(
    periods.map(({ periodOn }) => periodOn ?? ''),
    [EDGE.left + 8, width - EDGE.right - 8],
  );
  const x = ({ periodOn }: Period) => along(periodOn ?? '')!;
  const path = line<Period>()
    .defined(({ value }) => value != null)
    .x(x)
    .y(({ value }) => down(value!))([...periods]);
  const every = Math.ceil(periods.length / (width / 90));
  const date = periodType === 'MONTH' ? shortMonth : short;
  const words = ({ value }: Period) => (value == null ? LEFT_OUT : number(value));
  const columns: Column<Period>[] = [
    {
      header: 'Period',
      cell: ({ periodOn }) => periodInWords(periodType, periodOn),
      text: ({ periodOn }) => periodOn ?? '',
    },
    { header: unit, cell: words, text: ({ value }) => value ?? LEFT_OUT, numeric: true },
    ...(baseline === null
      ? []
      : [
          {
            header: 'Baseline',
            cell: () => number(baseline),
            text: () => Math.round(baseline * 100) / 100,
            numeric: true,
          },
        ]),
  ];
  return (
    <Chart
      title={title}
      name={name}
      says={sentence(periods, periodType, unit, baseline)}
      width={width}
      height={HEIGHT}
      columns={columns}
      rows={periods}
      rowKey={({ periodOn }) => periodOn ?? ''}
    >
      {down.ticks(5).map((tick) => (
        <g key={tick}>
          <line className="rt-chart__grid" x1={EDGE.left} x2={width - EDGE.right} y1={down(tick)} y2={down(tick)} />
          <text className="rt-chart__note" x={EDGE.left - 8} y={down(tick) + 5} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {periods.map(
        (period, index) =>
          index % every === 0 && (
            <text
              key={period.periodOn}
              className="rt-chart__note"
              x={x(period)}
              y={HEIGHT - 12}
              textAnchor={
                periods.length === 1
                  ? 'middle'
                  : index === 0
                    ? 'start'
                    : index === periods.length - 1
                      ? 'end'
                      : 'middle'
              }
            >
              {date.format(new Date(`${period.periodOn}T00:00Z`))}
            </text>
          ),
      )}
      {baseline !== null && (
        <>
          <line
            className="rt-chart__mark rt-chart__mark--baseline"
            x1={EDGE.left}
            x2={width - EDGE.right}
            y1={down(baseline)}
            y2={down(baseline)}
          />
          <text className="rt-chart__note" x={width - EDGE.right} y={down(baseline) - 6} textAnchor="end">
            Baseline: {number(baseline)}
          </text>
        </>
      )}
      {path && <path className="rt-chart__line" d={path} />}
      {periods.length <= MOST_POINTS &&
        periods.map(
          (period) =>
            period.value != null && (
              <circle
                key={period.periodOn}
                className="rt-chart__point"
                cx={x(period)}
                cy={down(period.value)}
                r={4.5}
              />
            ),
        )}
    </Chart>
  );
}

function sentence(periods: readonly Period[], type: MetricPeriodType, unit: string, baseline: number | null): string {
  const shown = periods.filter(({ value }) => value != null);
  const [first, last] = [shown[0], shown.at(-1)];
  const most = shown.reduce<Period | undefined>(
    (top, each) => (top && top.value! >= each.value! ? top : each),
    undefined,
  );
  if (!first || !last || !most) return `${periods.length} periods, none of them shown.`;
  const of = (period: Period) => `${number(period.value!)} in ${periodInWords(type, period.periodOn)}`;
  return [
    `${unit}: from ${of(first)} to ${of(last)}, most with ${of(most)}.`,
    baseline !== null && `The baseline is ${number(baseline)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
