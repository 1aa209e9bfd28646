import type { LibraryFacetField } from '../gql/enums';
import { sectors } from '../table/sectors';
import type { ResourcesWanted } from './wanted';
import { jurisdictionWords, kindWords, licenceWords, maturityWords } from './words';

/** Each in the order and place that it has on every page, whatever the counts are. */
export const filterChoices: readonly {
  field: LibraryFacetField;
  name: Exclude<keyof ResourcesWanted, 'words' | 'sort'>;
  label: string;
  all: string;
  words?: Record<string, string>;
}[] = [
  { field: 'KIND', name: 'kind', label: 'Kind', all: 'All kinds', words: kindWords },
  { field: 'TOPIC', name: 'topic', label: 'Topic', all: 'All topics' },
  {
    field: 'SECTOR',
    name: 'sector',
    label: 'Sector',
    all: 'All sectors',
    words: Object.fromEntries(Object.entries(sectors).map(([sector, { label }]) => [sector, label])),
  },
  {
    field: 'JURISDICTION',
    name: 'jurisdiction',
    label: 'Where it holds',
    all: 'Everywhere',
    words: jurisdictionWords,
  },
  { field: 'LANGUAGE', name: 'language', label: 'Language', all: 'All languages' },
  { field: 'YEAR', name: 'year', label: 'Year', all: 'All years' },
  { field: 'MATURITY', name: 'maturity', label: 'State', all: 'All states', words: maturityWords },
  { field: 'LICENCE', name: 'licence', label: 'Licence', all: 'All licences', words: licenceWords },
  { field: 'PARTNERSHIP', name: 'partnership', label: 'Partnership', all: 'Of anybody' },
];
