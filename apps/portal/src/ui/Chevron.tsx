/** Drawn, not typed: the typeface has no arrows. */
export function Chevron({ to }: { to: 'down' | 'left' | 'right' | 'up' }) {
  return (
    <svg
      className={`rt-chevron rt-chevron--${to}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M3 5.5l5 5 5-5" />
    </svg>
  );
}
