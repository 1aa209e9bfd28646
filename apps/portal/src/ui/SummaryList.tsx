import type { ReactNode } from 'react';

type Row = [term: string, value: ReactNode, action?: ReactNode];

/** Facts about one thing. Rows that are false or undefined are left out, so that a condition can stand in the list. */
export function SummaryList({ rows }: { rows: (Row | false | undefined | null | '')[] }) {
  const shown = rows.filter((row): row is Row => Boolean(row));
  const hasActions = shown.some(([, , action]) => Boolean(action));
  return (
    <dl className="govuk-summary-list">
      {shown.map(([term, value, action]) => (
        <div
          className={`govuk-summary-list__row ${hasActions && !action ? 'govuk-summary-list__row--no-actions' : ''}`}
          key={term}
        >
          <dt className="govuk-summary-list__key">{term}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {action && <dd className="govuk-summary-list__actions">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
