import { size, type Mark } from './layout';
import { sectors } from './sectors';

interface SeatMarkProps {
  mark: Mark;
  radius: number;
  isChosen: boolean;
  /** By pointer. Keyboards choose in the list beside, since the drawing is hidden from assistive technology. */
  onChoose?: () => void;
}

/** Drawn in a square of 10, so that they need no typeface. */
const signs = {
  accepted: 'M2 5.5l2.2 2.2L8 3',
  tentative: 'M3.2 3.6a1.8 1.8 0 1 1 2.6 1.7q-.8.4-.8 1.2M5 8.3v.2',
  apologies: 'M2.5 5h5',
  deputy: 'M2 3.6h4.4L5 2.2M8 6.6H3.6L5 8',
};

export function SeatMark({ mark: { x, y, seat, officers, seats }, radius, isChosen, onChoose }: SeatMarkProps) {
  const look = seat && sectors[seat.sector];
  const classes = [
    'rt-seat',
    look ? `rt-sector--${look.hue}` : 'rt-seat--officer',
    seat && `rt-seat--${seat.kind.toLowerCase().replace('_', '-')}`,
    seat?.isVacant && 'rt-seat--vacant',
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
      {seat?.response && <circle className="rt-seat__ring" cx={x} cy={y} r={radius + 3.5} />}
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
      <text className="rt-seat__letter" x={x} y={y + radius * 0.38} fontSize={radius * 1.05}>
        {seats.length > 1 ? `${look!.letter}${seats.length}` : (look?.letter ?? initials(officers[0]!.name))}
      </text>
      {seat?.response && (
        <g className="rt-seat__sign">
          <circle cx={x + radius * 0.85} cy={y + radius * 0.85} r={radius * 0.48} />
          <path
            d={signs[seat.response]}
            transform={`translate(${x + radius * 0.45} ${y + radius * 0.45}) scale(${radius * 0.08})`}
          />
        </g>
      )}
      {office && (
        <text className="rt-seat__office" x={label.x} y={label.y} textAnchor={label.anchor}>
          {office}
        </text>
      )}
    </g>
  );
}

/** Outside the ring, on the side where there is room. */
function officePoint(x: number, y: number, radius: number) {
  const fromMiddle = (x - size / 2) / (size / 2);
  if (Math.abs(fromMiddle) < 0.12)
    return { x, y: y < size / 2 ? y - radius - 9 : y + radius + 20, anchor: 'middle' as const };
  const isLeft = fromMiddle < 0;
  return {
    x: x + (isLeft ? -radius : radius) * 0.7,
    y: y < size / 2 ? y - radius - 6 : y + radius + 17,
    anchor: isLeft ? ('end' as const) : ('start' as const),
  };
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word[0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');
