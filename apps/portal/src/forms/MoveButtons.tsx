interface MoveButtonsProps {
  /** Of the line, to give the focus back. */
  id: string;
  index: number;
  count: number;
  about: string;
  onMove: (by: 1 | -1) => void;
}

/** At the end of the list a button has nowhere to go; it stays, so that the focus is not lost there. */
export function MoveButtons({ id, index, count, about, onMove }: MoveButtonsProps) {
  const button = (by: 1 | -1, words: string, isIdle: boolean) => (
    <button
      type="button"
      className="rt-text-button"
      id={`move-${by < 0 ? 'up' : 'down'}-${id}`}
      aria-disabled={isIdle || undefined}
      onClick={() => onMove(by)}
    >
      {words}
      <span className="govuk-visually-hidden"> {about}</span>
    </button>
  );
  return (
    <>
      {button(-1, 'Move up', index === 0)}
      {button(1, 'Move down', index === count - 1)}
    </>
  );
}
