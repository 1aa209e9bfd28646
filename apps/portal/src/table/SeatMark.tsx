import { AnswerRing, AnswerSign } from './Answer';
import { WantedSign } from './WantedSign';
import { seatRing, size, type Mark } from './layout';
import type { OfficeLabel } from './officeLabels';
import { sectors } from './sectors';

interface SeatMarkProps {
  mark: Mark;
  radius: number;
  /** Where the words of an office stand. */
  label?: OfficeLabel;
  isChosen: boolean;
  /** By pointer. Keyboards choose in the list beside, since the drawing is hidden from assistive technology. */
  onChoose?: () => void;
}

export function SeatMark({
  mark: { x, y, seat, gap, officers, seats },
  radius,
  label,
  isChosen,
  onChoose,
}: SeatMarkProps) {
  const sector = (seat ?? gap)?.sector;
  const look = sector && sectors[sector];
  const classes = [
    'rt-seat',
    look ? `rt-sector--${look.hue}` : 'rt-seat--officer',
    seat && seats.length === 1 && `rt-seat--${seat.kind.toLowerCase().replace('_', '-')}`,
    seat?.isVacant && seats.length === 1 && 'rt-seat--vacant',
    gap && 'rt-seat--wanted',
    seat?.response && `rt-seat--${seat.response}`,
    onChoose && 'rt-seat--open',
    isChosen && 'rt-seat--chosen',
  ];
  return (
    <g className={classes.filter(Boolean).join(' ')} onClick={onChoose}>
      <title>
        {[seat?.label ?? gap?.label, ...officers.map((officer) => `${officer.office}: ${officer.name}`)]
          .filter(Boolean)
          .join('. ')}
      </title>
      {isChosen && <circle className="rt-seat__halo" cx={x} cy={y} r={radius + 6} />}
      {seat?.response && <AnswerRing answer={seat.response} x={x} y={y} radius={radius} />}
      {look ? (
        <circle className="rt-seat__mark" cx={x} cy={y} r={radius} />
      ) : (
        <rect
          className="rt-seat__mark"
          x={x - radius}
          y={y - radius}
          width={radius * 2}
          height={radius * 2}
          rx={radius * 0.3}
        />
      )}
      <text
        className="rt-seat__letter"
        x={x}
        y={y + radius * 0.38}
        fontSize={radius * (seats.length > 9 ? 0.85 : 1.05)}
      >
        {seats.length > 1 ? `${look!.letter}${seats.length}` : (look?.letter ?? initials(officers[0]!.name))}
      </text>
      {seat?.response && <AnswerSign answer={seat.response} {...signPoint(x, y, radius)} radius={radius} />}
      {gap && <WantedSign {...signPoint(x, y, radius)} radius={radius} />}
      {label && (
        <text className="rt-seat__office" x={label.x} y={label.y} textAnchor={label.anchor}>
          {label.words}
        </text>
      )}
    </g>
  );
}

/** Towards the middle of the table, or away from it outside the ring: never towards a neighbour. */
function signPoint(x: number, y: number, radius: number) {
  const [right, down] = [x - size / 2, y - size / 2];
  const far = Math.hypot(right, down);
  const step = (far > seatRing + 1 ? 1 : -1) * radius * 1.15;
  return { x: x + (right / far) * step, y: y + (down / far) * step };
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word[0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');
