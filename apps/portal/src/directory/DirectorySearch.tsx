import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../ui/Button';
import { PlaceSuggestions } from './PlaceSuggestions';
import type { DirectoryWanted } from './wanted';

/** Where, and by which words. The address says what was asked, so that it works without scripts too. */
export function DirectorySearch({ wanted, action = '/directory' }: { wanted: DirectoryWanted; action?: string }) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string' && value.trim()) address.set(name, value.trim());
    }
    void navigate(`${action}?${address}`);
  };
  return (
    <search>
      <form className="rt-directory-search rt-form" action={action} onSubmit={search}>
        <div className="govuk-form-group">
          <label className="govuk-label govuk-label--s" htmlFor="near">
            Place
          </label>
          <div className="govuk-hint" id="near_hint">
            A town, council, county, police force area, region or nation
          </div>
          <input
            className="govuk-input"
            id="near"
            name="near"
            autoComplete="off"
            list="places"
            maxLength={100}
            defaultValue={wanted.near}
            aria-describedby="near_hint"
            onChange={(event) => setTyped(event.target.value)}
          />
          <PlaceSuggestions id="places" matching={typed} />
        </div>
        <div className="govuk-form-group">
          <label className="govuk-label govuk-label--s" htmlFor="words">
            Words
          </label>
          <div className="govuk-hint" id="words_hint">
            In its name, or what it does
          </div>
          <input
            className="govuk-input"
            id="words"
            name="words"
            type="search"
            autoComplete="off"
            maxLength={200}
            defaultValue={wanted.words}
            aria-describedby="words_hint"
          />
        </div>
        <Button>Search</Button>
      </form>
    </search>
  );
}
