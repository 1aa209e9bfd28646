import type { ReactNode } from 'react';

/** Set apart from the text around it: quoted words, an example. */
export function Inset({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}

/** What cannot be undone, and what it will do to whom. */
export function Warning({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">Warning: </span>
        {children}
      </strong>
    </div>
  );
}

interface DetailsProps {
  summary: string;
  /** What it belongs to, where the page shows that beside it; heard after the summary. */
  about?: string;
  children: ReactNode;
}

/** Folded away until asked for. */
export function Details({ summary, about, children }: DetailsProps) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {summary}
          {about && <span className="govuk-visually-hidden"> {about}</span>}
        </span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rt-empty">
      <p className="govuk-body govuk-!-font-weight-bold">{title}</p>
      {children}
    </div>
  );
}

/** Who else sees an item that is not for the whole partnership. */
export function SeenBy({ children }: { children: ReactNode }) {
  return <span className="rt-seen-by">Seen by {children}</span>;
}
