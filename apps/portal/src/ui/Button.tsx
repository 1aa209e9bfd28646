import type { ReactNode } from 'react';
import { Link } from 'react-router';

type Look = 'primary' | 'secondary' | 'warning';
const look = (kind: Look) => (kind === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${kind}`);

interface ButtonProps {
  kind?: Look;
  /** Submits the form it stands in unless it is given something to do. */
  onPress?: () => void;
  isBusy?: boolean;
  /** Words for screen readers after the visible ones: which row, which person. */
  about?: string;
  children: ReactNode;
}

/** A busy button stays focusable and keeps its words: it only stops answering. */
export function Button({ kind = 'primary', onPress, isBusy, about, children }: ButtonProps) {
  return (
    <button
      className={look(kind)}
      type={onPress ? 'button' : 'submit'}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onPress}
    >
      {children}
      {about && <span className="govuk-visually-hidden"> {about}</span>}
    </button>
  );
}

export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}

/** Goes to the page where something is done; looks like the button that it stands for. */
export function LinkButton({
  to,
  kind = 'primary',
  about,
  children,
}: {
  to: string;
  kind?: Look;
  about?: string;
  children: ReactNode;
}) {
  return (
    <Link className={look(kind)} to={to} draggable={false}>
      {children}
      {about && <span className="govuk-visually-hidden"> {about}</span>}
    </Link>
  );
}

/** A small action inside a row or a sentence. */
export function TextButton({
  onPress,
  about,
  isBusy,
  children,
}: {
  onPress: () => void;
  about?: string;
  isBusy?: boolean;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="rt-text-button"
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? undefined : onPress}
    >
      {children}
      {about && <span className="govuk-visually-hidden"> {about}</span>}
    </button>
  );
}
