import type { FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { statusWords, tierWords } from '../partnerships/words';
import { Button } from '../ui/Button';

const names = ['find', 'status', 'tier'] as const;

/** Asked of the server when it is sent: there may be more partnerships than anybody wants to load at each letter. */
export function RegisterFilter({ count }: { count: number }) {
  const [params, setParams] = useSearchParams();
  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const asked = names.map((name) => [name, String(typed.get(name) ?? '').trim()]).filter(([, value]) => value);
    setParams(Object.fromEntries(asked) as Record<string, string>);
  }
  return (
    <search>
      <form className="rt-filter rt-filter--fields rt-form" onSubmit={search}>
        <div>
          <label className="govuk-label govuk-label--s" htmlFor="find">
            Words of the name
          </label>
          <input
            className="govuk-input govuk-input--width-20"
            id="find"
            name="find"
            type="search"
            autoComplete="off"
            defaultValue={params.get('find') ?? ''}
          />
        </div>
        <Choice name="status" label="Status" every="Every status" words={statusWords} chosen={params.get('status')} />
        <Choice name="tier" label="Tier" every="Every tier" words={tierWords} chosen={params.get('tier')} />
        <Button kind="secondary">Show</Button>
        <p className="govuk-body" role="status">
          {count >= 1000 ? '1,000 or more' : count.toLocaleString('en-GB')}{' '}
          {count === 1 ? 'partnership' : 'partnerships'}
        </p>
      </form>
    </search>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  every: string;
  words: Readonly<Record<string, string>>;
  chosen: string | null;
}

function Choice({ name, label, every, words, chosen }: ChoiceProps) {
  return (
    <div>
      <label className="govuk-label govuk-label--s" htmlFor={name}>
        {label}
      </label>
      <select className="govuk-select" id={name} name={name} defaultValue={chosen && words[chosen] ? chosen : ''}>
        <option value="">{every}</option>
        {Object.entries(words).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
