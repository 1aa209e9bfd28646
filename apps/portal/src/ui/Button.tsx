import type { ReactNode } from 'react';
import { Link } from 'react-router';

type Look = 'primary' | 'secondary' | 'warning' | 'text';
const classes: Record<Look, string> = {
  primary: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  warning: 'govuk-button govuk-button--warning',
  /** Inside a row or a sentence. */
  text: 'rt-text-button',
};

interface ButtonProps {
  kind?: Look;
  /** Submits the form it stands in unless it is given something to do. */
  onPress?: () => void;
  isBusy?: boolean;
  /** Of one that opens and closes something on the page. */
  isOpen?: boolean;
  /** Words for screen readers after the visible ones: which row, which person. */
  about?: string;
  children: ReactNode;
}

/** A busy button stays focusable and keeps its words: it only stops answering. */
export function Button({ kind = 'primary', onPress, isBusy, isOpen, about, children }: ButtonProps) {
  return (
    <button
      className={classes[kind]}
      type={onPress ? 'button' : 'submit'}
      aria-disabled={isBusy || undefined}
      aria-expanded={isOpen}
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
    <Link className={classes[kind]} to={to} draggable={false}>
      {children}
      {about && <span className="govuk-visually-hidden"> {about}</span>}
    </Link>
  );
}

/** A small action inside a row or a sentence. */
export function TextButton(props: Omit<ButtonProps, 'kind'> & { onPress: () => void }) {
  return <Button kind="text" {...props} />;
}
