import type { TableSeat } from './layout';

type Answer = NonNullable<TableSeat['response']>;

/** Drawn in a square of 10, so that they need no typeface. */
const signs: Record<Exclude<Answer, 'away'>, string> = {
  accepted: 'M2 5.5l2.2 2.2L8 3',
  tentative: 'M3.2 3.6a1.8 1.8 0 1 1 2.6 1.7q-.8.4-.8 1.2M5 8.3v.2',
  apologies: 'M2.5 5h5',
  deputy: 'M2 3.6h4.4L5 2.2M8 6.6H3.6L5 8',
};

interface AnswerProps {
  answer: Answer;
  x: number;
  y: number;
  /** Of the mark of the seat. */
  radius: number;
}

/** Round the mark of a seat that has answered; a deputy's stands off from it. */
export function AnswerRing({ answer, x, y, radius }: AnswerProps) {
  return <circle className="rt-seat__ring" cx={x} cy={y} r={radius + (answer === 'deputy' ? 4.8 : 3.5)} />;
}

/** Which answer it is. `x` and `y` are its own middle. */
export function AnswerSign({ answer, x, y, radius }: AnswerProps) {
  if (answer === 'away') return null;
  return (
    <g className="rt-seat__sign">
      <circle cx={x} cy={y} r={radius * 0.48} />
      <path
        d={signs[answer]}
        transform={`translate(${x - radius * 0.4} ${y - radius * 0.4}) scale(${radius * 0.08})`}
      />
    </g>
  );
}
