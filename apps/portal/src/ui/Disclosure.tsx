import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Chevron } from './Chevron';

interface DisclosureProps {
  label: ReactNode;
  /** Opens towards the end of the line when it stands at the right edge. */
  alignEnd?: boolean;
  children: ReactNode;
}

/** A button of the header and the links it opens. Closes on Escape, on a click elsewhere, and when one has led somewhere. */
export function Disclosure({ label, alignEnd, children }: DisclosureProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Open on this page only: following one of its links closes it.
  const { key } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const isOpen = openAt === key;
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event) => !root.current?.contains(event.target as Node) && setOpenAt(undefined);
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenAt(undefined);
      button.current?.focus();
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  return (
    <div className={`rt-disclosure ${alignEnd ? 'rt-disclosure--end' : ''}`} ref={root}>
      <button
        type="button"
        className="rt-header__button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpenAt(isOpen ? undefined : key)}
      >
        {label} <Chevron to="down" />
      </button>
      <div className="rt-disclosure__panel" id={id} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
