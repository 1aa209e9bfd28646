import { useRef, type ReactNode } from 'react';
import { useButton, useDrag, useDrop } from 'react-aria';

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
    onDrop: async ({ items }) => {
      const dropped = items.find((item) => item.kind === 'text' && item.types.has(TYPE));
      if (dropped?.kind === 'text') onMove(Number(await dropped.getText(TYPE)), index);
    },
  });
  return (
    <li
      ref={line}
      {...dropProps}
      role={undefined}
      aria-label={undefined}
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
          <span aria-hidden="true">⠿</span>
        </button>
      </div>
      <div className="rt-agenda-line__body">{children}</div>
    </li>
  );
}
