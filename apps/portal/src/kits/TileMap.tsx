import { scaleBand, scaleThreshold } from 'd3-scale';
import { Chart } from '../metrics/charts/Chart';
import { useWidth } from '../metrics/charts/useWidth';
import type { Column } from '../ui/Table';
import { placeWords, tiles, type Reach } from './areas';

const HEIGHT = 92;
const GAP = 6;
const KEY = 26;
const ROWS = Math.max(...tiles.map(({ row }) => row)) + 1;

type Shade = 'none' | 'some' | 'most' | 'all';

/** By the part of the partnerships of an area that have adopted. */
const shade = scaleThreshold<number, Shade>([Number.MIN_VALUE, 0.5, 1], ['none', 'some', 'most', 'all']);

const shades: readonly [Shade, string][] = [
  ['none', 'None'],
  ['some', 'Fewer than half'],
  ['most', 'Half or more'],
  ['all', 'All'],
];

interface TileMapProps {
  title: string;
  name: string;
  reach: readonly Reach[];
}

/** The nations and the regions of England as tiles, each with its numbers, so that nothing hangs on colour; and as a table. */
export function TileMap({ title, name, reach }: TileMapProps) {
  const width = useWidth();
  const across = scaleBand<number>([0, 1, 2, 3], [0, width]).paddingInner(GAP / (width / 4));
  const middle = across.bandwidth() / 2;
  const foot = ROWS * (HEIGHT + GAP) + 8;
  const columns: Column<Reach>[] = [
    { header: 'Area', cell: ({ place }) => placeWords[place], text: ({ place }) => placeWords[place] },
    { header: 'Have adopted it', cell: ({ adopted }) => adopted, text: ({ adopted }) => adopted, numeric: true },
    {
      header: 'Have not',
      cell: ({ adopted, all }) => all - adopted,
      text: ({ adopted, all }) => all - adopted,
      numeric: true,
    },
  ];
  return (
    <Chart
      title={title}
      name={name}
      says={reach.map((each) => `${placeWords[each.place]}: ${inWords(each)}`).join('. ')}
      width={width}
      height={foot + 2 * KEY}
      columns={columns}
      rows={reach}
      rowKey={({ place }) => place}
    >
      {tiles.map(({ area, column, row, lines }) => {
        const { adopted, all } = reach.find(({ place }) => place === area)!;
        const top = (HEIGHT - (lines.length + 1) * 19) / 2 + 14;
        return (
          <g
            key={area}
            className={`rt-map__tile rt-map__tile--${all === 0 ? 'empty' : shade(adopted / all)}`}
            transform={`translate(${across(column)!} ${row * (HEIGHT + GAP)})`}
          >
            <rect x={1} y={1} width={across.bandwidth() - 2} height={HEIGHT - 2} rx={4} />
            {lines.map((line, index) => (
              <text key={line} x={middle} y={top + index * 19} textAnchor="middle">
                {line}
              </text>
            ))}
            <text className="rt-map__figure" x={middle} y={top + lines.length * 19 + 2} textAnchor="middle">
              {all === 0 ? 'none there' : `${adopted} of ${all}`}
            </text>
          </g>
        );
      })}
      {shades.map(([each, words], index) => (
        <g
          key={each}
          className={`rt-map__tile rt-map__tile--${each}`}
          transform={`translate(${index % 2 === 0 ? 0 : width / 2} ${foot + Math.floor(index / 2) * KEY})`}
        >
          <rect x={1} y={1} width={18} height={18} rx={3} />
          <text className="rt-map__key" x={26} y={15}>
            {words}
          </text>
        </g>
      ))}
    </Chart>
  );
}

const inWords = ({ adopted, all }: Reach) => (all === 0 ? 'no partnership' : `${adopted} of ${all}`);
