import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../ui/Button';
import { Suggestions } from './Suggestions';

/** Leads to the results. The address says what was asked: `/library/results?words=county+lines`. `/` leads here. */
export function LibrarySearch({ words = '' }: { words?: string }) {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable], [role*="dialog"]');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = field.current?.value.trim();
    void navigate(asked ? `/library/results?${new URLSearchParams({ words: asked })}` : '/library/results');
  };
  return (
    <search>
      <form className="rt-library-search rt-form" action="/library/results" onSubmit={search}>
        <label className="govuk-label govuk-label--m" htmlFor="words">
          Search the library
        </label>
        <div className="rt-library-search__row">
          <input
            ref={field}
            className="govuk-input"
            id="words"
            name="words"
            type="search"
            autoComplete="off"
            list="library-suggestions"
            maxLength={200}
            defaultValue={words}
            onFocus={() => setIsAsked(true)}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Suggestions id="library-suggestions" words={typed} isAsked={isAsked} />
          <Button>Search</Button>
        </div>
      </form>
    </search>
  );
}
