interface WantedSignProps {
  /** Its own middle. */
  x: number;
  y: number;
  /** Of the mark that it stands at. */
  radius: number;
}

/** A plus: somebody could be added here. Tells a gap from a seat that is vacant without its colour. */
export function WantedSign({ x, y, radius }: WantedSignProps) {
  const arm = radius * 0.26;
  return (
    <g className="rt-seat__sign">
      <circle cx={x} cy={y} r={radius * 0.48} />
      <path d={`M${x - arm} ${y}h${arm * 2}M${x} ${y - arm}v${arm * 2}`} />
    </g>
  );
}
