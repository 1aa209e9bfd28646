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
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { key } = useLocation();
  useEffect(() => setOpen(false), [key]);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => !root.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  function close(event: React.KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  }
  return (
    <div className={`rt-disclosure ${alignEnd ? 'rt-disclosure--end' : ''}`} ref={root} onKeyDown={close}>
      <button
        type="button"
        className="rt-header__button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label} <Chevron to="down" />
      </button>
      <div className="rt-disclosure__panel" id={id} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
