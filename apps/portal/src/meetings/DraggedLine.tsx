import { useRef, type ReactNode } from 'react';
import { useButton } from 'react-aria/useButton';
import { useDrag } from 'react-aria/useDrag';
import { useDrop } from 'react-aria/useDrop';

const TYPE = 'application/x-roundtable-agenda-line';

interface DraggedLineProps {
  /** Where it stands now. */
  index: number;
  /** "item 2, Car washes" */
  about: string;
  onMove: (from: number, to: number) => void;
  children: ReactNode;
}

/** A line of the agenda that can be taken by its handle and put where another stands: with a mouse, a finger, or the keyboard. */
export function DraggedLine({ index, about, onMove, children }: DraggedLineProps) {
  const line = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [TYPE]: String(index) }],
    getAllowedDropOperations: () => ['move'],
  });
  const { buttonProps } = useButton({ ...dragButtonProps, elementType: 'button' }, handle);
  const { dropProps, isDropTarget } = useDrop({
    ref: line,
    getDropOperation: (types) => (types.has(TYPE) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      const dropped = items.find((item) => item.kind === 'text' && item.types.has(TYPE));
      if (dropped?.kind === 'text') void dropped.getText(TYPE).then((from) => onMove(Number(from), index));
    },
  });
  return (
    <li
      ref={line}
      {...dropProps}
      // The keyboard puts it down here: while something is dragged the focus goes from line to line.
      tabIndex={-1}
      className={`rt-agenda-line ${isDragging ? 'rt-agenda-line--dragged' : ''} ${isDropTarget ? 'rt-agenda-line--target' : ''}`}
    >
      <div {...dragProps} className="rt-agenda-line__grip">
        <button
          {...buttonProps}
          ref={handle}
          type="button"
          className="rt-agenda-line__handle"
          aria-label={`Drag ${about}`}
        >
          <svg viewBox="0 0 12 20" width="12" height="20" fill="currentColor" aria-hidden="true">
            {[4, 10, 16].flatMap((y) => [3, 9].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.6" />))}
          </svg>
        </button>
      </div>
      <div className="rt-agenda-line__body">{children}</div>
    </li>
  );
}
