import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../ui/Button';

/** Leads to the results. The address says what was asked: `/library/results?words=county+lines` */
export function LibrarySearch({ words = '' }: { words?: string }) {
  const navigate = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('words');
    const asked = typeof typed === 'string' ? typed.trim() : '';
    void navigate(asked ? `/library/results?${new URLSearchParams({ words: asked })}` : '/library/results');
  };
  return (
    <search>
      <form className="rt-library-search rt-form" onSubmit={search}>
        <label className="govuk-label govuk-label--m" htmlFor="words">
          Search the library
        </label>
        <div className="rt-library-search__row">
          <input
            className="govuk-input"
            id="words"
            name="words"
            type="search"
            autoComplete="off"
            maxLength={200}
            defaultValue={words}
          />
          <Button>Search</Button>
        </div>
      </form>
    </search>
  );
}
