import type { FormEvent, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../ui/Button';
import { Details } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { useMatches } from '../ui/useMatches';

interface NarrowDownProps {
  /** The address that is asked with what is chosen. */
  action: string;
  /** What was asked for before, and is kept. */
  asked: Readonly<Record<string, string | null | undefined>>;
  /** How many filters are chosen. */
  chosen: number;
  /** What the link says that takes them away. */
  away: string;
  /** The fields begin anew for what is then wanted: whoever is in them is led on to what was found. */
  onNarrow?: () => void;
  children: ReactNode;
}

/** Narrows a list down. Asked when it is sent, so that a screen reader is not talked over at each choice; needs no script. */
export function NarrowDown({ action, asked, chosen, away, onNarrow, children }: NarrowDownProps) {
  const navigate = useNavigate();
  const narrow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void navigate(addressWith(action, [...new FormData(event.currentTarget)]));
    onNarrow?.();
  };
  // On a phone what was found comes first.
  const isNarrow = useMatches('(max-width: 40em)');
  const fields = (
    <>
      {children}
      <Button kind="secondary">Narrow down</Button>
      {chosen > 0 && (
        <p className="govuk-body">
          <TextLink to={addressWith(action, Object.entries(asked))}>{away}</TextLink>
        </p>
      )}
    </>
  );
  return (
    <form className="rt-results-filter rt-form" action={action} onSubmit={narrow} aria-label="Narrow down">
      {Object.entries(asked).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {isNarrow ? (
        <Details summary={chosen > 0 ? `Order and narrow down (${chosen} chosen)` : 'Order and narrow down'}>
          {fields}
        </Details>
      ) : (
        fields
      )}
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string | null | undefined;
  children: ReactNode;
}

/** One list of choices of it. */
export function NarrowingChoice({ name, label, chosen, children }: ChoiceProps) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor={name}>
        {label}
      </label>
      <select className="govuk-select" id={name} name={name} defaultValue={chosen ?? ''}>
        {children}
      </select>
    </div>
  );
}

const addressWith = (action: string, values: readonly (readonly [string, unknown])[]) => {
  const said = values.filter((each): each is [string, string] => typeof each[1] === 'string' && each[1] !== '');
  return said.length > 0 ? `${action}?${new URLSearchParams(said)}` : action;
};
