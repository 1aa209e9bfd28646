import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { Details } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { useMatches } from '../ui/useMatches';
import { filterChoices } from './filterChoices';
import type { ResourcesWanted } from './wanted';

const ResultsFilterFragment = graphql(`
  fragment ResultsFilter on LibrarySearch {
    isCut
    facets {
      field
      options {
        value
        label
        count
        isChosen
      }
    }
  }
`);

interface ResultsFilterProps {
  search: FragmentType<typeof ResultsFilterFragment>;
  wanted: ResourcesWanted;
  /** The fields begin anew for what is then wanted: whoever is in them is led on to what was found. */
  onNarrow: () => void;
}

/** Narrows the list down. Asked when it is sent, so that a screen reader is not talked over at each choice. */
export function ResultsFilter({ search, wanted, onNarrow }: ResultsFilterProps) {
  const { facets, isCut } = readFragment(ResultsFilterFragment, search);
  const navigate = useNavigate();
  const narrow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = new URLSearchParams(wanted.words ? { words: wanted.words } : {});
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string' && value) address.set(name, value);
    }
    void navigate(`/library/results?${address}`);
    onNarrow();
  };
  // On a phone what was found comes first.
  const isNarrow = useMatches('(max-width: 40em)');
  const { words, sort, ...narrowing } = wanted;
  const chosen = Object.values(narrowing).filter(Boolean).length;
  const fields = (
    <>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor="sort">
          Order
        </label>
        <select className="govuk-select" id="sort" name="sort" defaultValue={sort ?? ''}>
          {words && <option value="">What fits best first</option>}
          <option value={words ? 'NEWEST' : ''}>What is new here first</option>
          <option value="USE">What most used first</option>
        </select>
      </div>
      {filterChoices.map(({ field, name, label, all, words: named = {} }) => (
        <div className="govuk-form-group" key={name}>
          <label className="govuk-label govuk-label--s" htmlFor={name}>
            {label}
          </label>
          <select className="govuk-select" id={name} name={name} defaultValue={wanted[name] ?? ''}>
            <option value="">{all}</option>
            {facets
              .find((facet) => facet.field === field)
              ?.options.map(({ value, label: said, count }) => (
                <option key={value} value={value}>
                  {`${said ?? named[value] ?? value} (${countOf(count, isCut)})`}
                </option>
              ))}
          </select>
        </div>
      ))}
      <Button kind="secondary">Narrow down</Button>
      {chosen > 0 && (
        <p className="govuk-body">
          <TextLink to={words ? `/library/results?${new URLSearchParams({ words })}` : '/library/results'}>
            Show all kinds, topics and places
          </TextLink>
        </p>
      )}
    </>
  );
  return (
    <form className="rt-results-filter rt-form" action="/library/results" onSubmit={narrow} aria-label="Narrow down">
      {words && <input type="hidden" name="words" value={words} />}
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

/** Counted in the newest 1,000 there are more, perhaps. */
const countOf = (count: number, isCut: boolean) =>
  count >= 1000 ? '1,000+' : isCut && count > 0 ? `${count}+` : String(count);
