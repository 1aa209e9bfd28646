import { AnswerRing, AnswerSign } from './Answer';
import { size, type Mark } from './layout';
import { sectors } from './sectors';

interface SeatMarkProps {
  mark: Mark;
  radius: number;
  isChosen: boolean;
  /** By pointer. Keyboards choose in the list beside, since the drawing is hidden from assistive technology. */
  onChoose?: () => void;
}

export function SeatMark({ mark: { x, y, seat, officers, seats }, radius, isChosen, onChoose }: SeatMarkProps) {
  const look = seat && sectors[seat.sector];
  const classes = [
    'rt-seat',
    look ? `rt-sector--${look.hue}` : 'rt-seat--officer',
    seat && seats.length === 1 && `rt-seat--${seat.kind.toLowerCase().replace('_', '-')}`,
    seat?.isVacant && seats.length === 1 && 'rt-seat--vacant',
    seat?.response && `rt-seat--${seat.response}`,
    onChoose && 'rt-seat--open',
    isChosen && 'rt-seat--chosen',
  ];
  const office = officers[0]?.office;
  const label = officePoint(x, y, radius);
  return (
    <g className={classes.filter(Boolean).join(' ')} onClick={onChoose}>
      <title>
        {[seat?.label, ...officers.map((officer) => `${officer.office}: ${officer.name}`)].filter(Boolean).join('. ')}
      </title>
      {isChosen && <circle className="rt-seat__halo" cx={x} cy={y} r={radius + 6} />}
      {seat?.response && <AnswerRing x={x} y={y} radius={radius} />}
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
      {seat?.response && <AnswerSign answer={seat.response} x={x} y={y} radius={radius} />}
      {office && (
        <text className="rt-seat__office" x={label.x} y={label.y} textAnchor={label.anchor}>
          {office}
        </text>
      )}
    </g>
  );
}

/** Outside the ring: above or below its mark, or beside it where the ring runs upright. */
function officePoint(x: number, y: number, radius: number) {
  const [right, down] = [(x - size / 2) / (size / 2), (y - size / 2) / (size / 2)];
  const anchor = Math.abs(right) < 0.12 ? 'middle' : right < 0 ? 'end' : 'start';
  const side = right < 0 ? -1 : 1;
  if (Math.abs(down) < 0.45) return { x: x + side * (radius + 7), y: y + 5, anchor } as const;
  return {
    x: anchor === 'middle' ? x : x + side * radius * 0.5,
    y: down < 0 ? y - radius - 11 : y + radius + 21,
    anchor,
  } as const;
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word[0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');
