import { scaleLinear } from 'd3-scale';
import type { Column } from '../../ui/Table';
import { LEFT_OUT, number } from '../words';
import { Chart } from './Chart';
import { useWidth } from './useWidth';

export interface Bar {
  key: string;
  label: string;
  /** Null when it is left out. */
  value: number | null;
  /** Beside the figure: its unit, or what is to be known of it. */
  note?: string;
}

interface BarsProps {
  title: string;
  name: string;
  bars: readonly Bar[];
  /** What the table calls that which each bar is of. */
  of: string;
  unit: string;
  /** Places along the scale, such as a baseline and a target. */
  marks?: readonly { label: string; value: number }[];
}

const ROW = 50;
const TOP = 6;

/** Figures side by side, each with its name and number in words, so that nothing hangs on colour or length. */
export function Bars({ title, name, bars, of, unit, marks = [] }: BarsProps) {
  const width = useWidth();
  const height = TOP + bars.length * ROW + (marks.length > 0 ? 16 + marks.length * 18 : 0);
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0), ...marks.map(({ value }) => value));
  const along = scaleLinear([0, most], [0, width - 12]);
  const words = ({ value, note }: Bar) => [value === null ? LEFT_OUT : number(value), note].filter(Boolean).join(' ');
  const columns: Column<Bar>[] = [
    { header: of, cell: ({ label }) => label, text: ({ label }) => label },
    { header: unit, cell: words, text: ({ value }) => value ?? LEFT_OUT, numeric: true },
  ];
  return (
    <Chart
      title={title}
      name={name}
      says={[
        ...bars.map((bar) => `${bar.label}: ${words(bar)}`),
        ...marks.map((mark) => `${mark.label}: ${number(mark.value)}`),
      ].join('. ')}
      width={width}
      height={height}
      columns={columns}
      rows={[...bars, ...marks.map(({ label, value }) => ({ key: label, label, value }))]}
      rowKey={({ key }) => key}
    >
      {bars.map((bar, index) => (
        <g key={bar.key} transform={`translate(0 ${TOP + index * ROW})`}>
          <text className="rt-chart__label" y={15}>
            {cut(bar.label, width / 8 - words(bar).length * 1.1 - 2)}
          </text>
          <text className="rt-chart__figure" x={width - 4} y={15} textAnchor="end">
            {words(bar)}
          </text>
          <rect className="rt-chart__track" y={22} width={width - 12} height={14} />
          {bar.value !== null && bar.value > 0 && (
            <rect className="rt-chart__bar" y={22} width={Math.max(2, along(bar.value))} height={14} />
          )}
        </g>
      ))}
      {marks.map(({ label, value }, index) => (
        <g key={label}>
          <line
            className="rt-chart__mark"
            x1={Math.max(1, along(value))}
            x2={Math.max(1, along(value))}
            y1={TOP + 22}
            y2={TOP + bars.length * ROW + 8 + index * 18}
          />
          <text
            className="rt-chart__note"
            x={along(value) > width / 2 ? along(value) - 6 : along(value) + 6}
            y={TOP + bars.length * ROW + 12 + index * 18}
            textAnchor={along(value) > width / 2 ? 'end' : 'start'}
          >
            {label}: {number(value)}
          </text>
        </g>
      ))}
    </Chart>
  );
}

/** A drawing cannot wrap words; the table has them in full. */
const cut = (label: string, most: number) => (label.length > most ? `${label.slice(0, most - 1)}…` : label);
