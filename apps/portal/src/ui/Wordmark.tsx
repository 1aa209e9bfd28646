const seats = Array.from({ length: 9 }, (_, index) => {
  const angle = (index / 9) * 2 * Math.PI - Math.PI / 2;
  return { x: 16 + 12 * Math.cos(angle), y: 16 + 12 * Math.sin(angle) };
});

/** A ring of seats, the first one taken by the accent: the chair. */
export function Wordmark() {
  return (
    <span className="rt-wordmark">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
        <circle className="rt-wordmark__table" cx="16" cy="16" r="6.2" />
        {seats.map(({ x, y }, index) => (
          <circle key={index} className={index ? 'rt-wordmark__seat' : 'rt-wordmark__chair'} cx={x} cy={y} r="2.9" />
        ))}
      </svg>
      Roundtable
    </span>
  );
}
