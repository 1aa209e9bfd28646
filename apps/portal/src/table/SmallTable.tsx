import type { Sector } from '../gql/enums';
import { layOut, seatRing, size, viewBox } from './layout';
import { sectors } from './sectors';

export interface SmallSeat {
  id: string;
  label: string;
  sector: Sector;
  state: 'PRESENT' | 'APOLOGIES' | 'ABSENT';
}

interface SmallTableProps {
  seats: readonly SmallSeat[];
  /** A few words in the middle. */
  centre: string;
}

/** A table without words, for rows of them: filled where somebody sat, a ring for apologies, a dot for whoever did not come. */
export function SmallTable({ seats, centre }: SmallTableProps) {
  const state = new Map(seats.map((seat) => [seat.id, seat.state]));
  const { marks, radius } = layOut(
    seats.map((seat) => ({ ...seat, kind: 'CORE' as const })),
    [],
  );
  const shown = Math.max(12, Math.min(30, radius * 1.3));
  return (
    <svg className="rt-small-table" viewBox={viewBox} aria-hidden="true" focusable="false">
      <circle className="rt-round-table__top" cx={size / 2} cy={size / 2} r={seatRing - 42} />
      {marks.map(({ id, x, y, seat }) => {
        const is = state.get(id) ?? 'ABSENT';
        return (
          <g key={id} className={seat && `rt-sector--${sectors[seat.sector].hue}`}>
            <title>{seat?.label}</title>
            <circle
              className={`rt-small-table__seat rt-small-table__seat--${is.toLowerCase()}`}
              cx={x}
              cy={y}
              r={is === 'ABSENT' ? shown * 0.35 : shown}
            />
          </g>
        );
      })}
      <text className="rt-small-table__centre" x={size / 2} y={size / 2 + 18}>
        {centre}
      </text>
    </svg>
  );
}
