import { NarrowDown, NarrowingChoice } from '../forms/NarrowDown';
import { graphql, readFragment, type FragmentType } from '../gql';
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

/** Narrows the list of resources down. */
export function ResultsFilter({ search, wanted, onNarrow }: ResultsFilterProps) {
  const { facets, isCut } = readFragment(ResultsFilterFragment, search);
  const { words, sort, ...narrowing } = wanted;
  return (
    <NarrowDown
      action="/library/results"
      asked={{ words }}
      chosen={Object.values(narrowing).filter(Boolean).length}
      away="Show all kinds, topics and places"
      onNarrow={onNarrow}
    >
      <NarrowingChoice name="sort" label="Order" chosen={sort}>
        {words && <option value="">What fits best first</option>}
        <option value={words ? 'NEWEST' : ''}>What is new here first</option>
        <option value="USE">What most used first</option>
      </NarrowingChoice>
      {filterChoices.map(({ field, name, label, all, words: named = {} }) => (
        <NarrowingChoice key={name} name={name} label={label} chosen={wanted[name]}>
          <option value="">{all}</option>
          {facets
            .find((facet) => facet.field === field)
            ?.options.map(({ value, label: said, count }) => (
              <option key={value} value={value}>
                {`${said ?? named[value] ?? value} (${countOf(count, isCut)})`}
              </option>
            ))}
        </NarrowingChoice>
      ))}
    </NarrowDown>
  );
}

/** Counted in the newest 1,000 there are more, perhaps. */
const countOf = (count: number, isCut: boolean) =>
  count >= 1000 ? '1,000+' : isCut && count > 0 ? `${count}+` : String(count);
