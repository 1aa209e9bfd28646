import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { Details } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { useMatches } from '../ui/useMatches';
import { filterChoices } from './filterChoices';
import { addressOf, chosenOf, type DirectoryWanted } from './wanted';

const DirectoryFilterFragment = graphql(`
  fragment DirectoryFilter on DirectoryConnection {
    facets {
      field
      options {
        value
        label
        count
      }
    }
  }
`);

interface DirectoryFilterProps {
  found: FragmentType<typeof DirectoryFilterFragment>;
  wanted: DirectoryWanted;
  /** Where it is looked at: the list, or the map of it. */
  action?: string;
  /** The fields begin anew for what is then wanted: whoever is in them is led on to what was found. */
  onNarrow?: () => void;
}

/** Narrows the list down. Asked when it is sent, so that a screen reader is not talked over at each choice. */
export function DirectoryFilter({ found, wanted, action = '/directory', onNarrow }: DirectoryFilterProps) {
  const { facets } = readFragment(DirectoryFilterFragment, found);
  const navigate = useNavigate();
  const { words, near, place, sort } = wanted;
  const asked = { words, near, place };
  const narrow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string' && value) address.set(name, value);
    }
    void navigate(`${action}?${address}`);
    onNarrow?.();
  };
  // On a phone what was found comes first.
  const isNarrow = useMatches('(max-width: 40em)');
  const chosen = chosenOf(wanted);
  const fields = (
    <>
      {filterChoices.map(({ field, name, label, all, words: named = {} }) => {
        const options = facets.find((facet) => facet.field === field)?.options ?? [];
        if (options.length === 0 && (field === 'COUNCIL' || field === 'REGION')) return null;
        return (
          <div className="govuk-form-group" key={name}>
            <label className="govuk-label govuk-label--s" htmlFor={name}>
              {label}
            </label>
            <select className="govuk-select" id={name} name={name} defaultValue={wanted[name] ?? ''}>
              <option value="">{all}</option>
              {options.map(({ value, label: said, count }) => (
                <option key={value} value={value}>
                  {`${said ?? named[value] ?? value} (${count.toLocaleString('en-GB')})`}
                </option>
              ))}
            </select>
          </div>
        );
      })}
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor="sort">
          Order
        </label>
        <select className="govuk-select" id="sort" name="sort" defaultValue={sort ?? ''}>
          <option value="">{near || place ? 'By tier' : words ? 'What fits best first' : 'By name'}</option>
          {(near || place || words) && <option value="NAME">By name</option>}
          <option value="CONFIRMED">Confirmed last first</option>
        </select>
      </div>
      <Button kind="secondary">Narrow down</Button>
      {chosen > 0 && (
        <p className="govuk-body">
          <TextLink to={`${action}?${addressOf(asked)}`}>Take all filters away</TextLink>
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
