import { NarrowDown, NarrowingChoice } from '../forms/NarrowDown';
import { graphql, readFragment, type FragmentType } from '../gql';
import { filterChoices } from './filterChoices';
import { chosenOf, type DirectoryWanted } from './wanted';

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

/** Narrows the list of partnerships down. */
export function DirectoryFilter({ found, wanted, action = '/directory', onNarrow }: DirectoryFilterProps) {
  const { facets } = readFragment(DirectoryFilterFragment, found);
  const { words, near, place, sort } = wanted;
  return (
    <NarrowDown
      action={action}
      asked={{ words, near, place }}
      chosen={chosenOf(wanted)}
      away="Take all filters away"
      {...(onNarrow && { onNarrow })}
    >
      {filterChoices.map(({ field, name, label, all, words: named = {} }) => {
        const options = facets.find((facet) => facet.field === field)?.options ?? [];
        if (options.length === 0 && (field === 'COUNCIL' || field === 'REGION')) return null;
        return (
          <NarrowingChoice key={name} name={name} label={label} chosen={wanted[name]}>
            <option value="">{all}</option>
            {options.map(({ value, label: said, count }) => (
              <option key={value} value={value}>
                {`${said ?? named[value] ?? value} (${count.toLocaleString('en-GB')})`}
              </option>
            ))}
          </NarrowingChoice>
        );
      })}
      <NarrowingChoice name="sort" label="Order" chosen={sort}>
        <option value="">{near || place ? 'By tier' : words ? 'What fits best first' : 'By name'}</option>
        {(near || place || words) && <option value="NAME">By name</option>}
        <option value="CONFIRMED">Confirmed last first</option>
      </NarrowingChoice>
    </NarrowDown>
  );
}
