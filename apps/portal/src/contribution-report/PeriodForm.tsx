import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../ui/Button';

/** Of which time the report speaks; the address keeps it. */
export function PeriodForm({ since, until }: { since: string; until: string }) {
  const [, setParams] = useSearchParams();
  const [typed, setTyped] = useState({ since, until });
  const isTurned = typed.since > typed.until;
  const field = (name: 'since' | 'until', label: string) => (
    <div>
      <label className="govuk-label govuk-label--s" htmlFor={name}>
        {label}
      </label>
      <input
        className="govuk-input"
        id={name}
        type="date"
        required
        value={typed[name]}
        aria-describedby={isTurned ? 'period-fault' : undefined}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </div>
  );
  return (
    <form
      className="rt-filter rt-filter--fields rt-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTurned) setParams(typed, { replace: true });
      }}
    >
      {field('since', 'From')}
      {field('until', 'Until')}
      <Button kind="secondary">Show</Button>
      {isTurned && (
        <p className="govuk-error-message" id="period-fault" role="alert">
          The end must not be before the beginning
        </p>
      )}
    </form>
  );
}
