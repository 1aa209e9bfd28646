import type { DirectoryFacetField } from '../gql/enums';
import { statusWords, tierWords } from '../partnerships/words';
import { sectors } from '../table/sectors';
import type { DirectoryWanted } from './wanted';
import { activityWords } from './words';

/** Each in the order and place that it has on every page, whatever the counts are. */
export const filterChoices: readonly {
  field: DirectoryFacetField;
  name: Exclude<keyof DirectoryWanted, 'words' | 'near' | 'place' | 'sort'>;
  label: string;
  all: string;
  words?: Record<string, string>;
}[] = [
  { field: 'NATION', name: 'nation', label: 'Nation', all: 'All nations' },
  { field: 'REGION', name: 'region', label: 'Region of England', all: 'All regions' },
  { field: 'POLICE_FORCE_AREA', name: 'policeForceArea', label: 'Police force area', all: 'All police force areas' },
  { field: 'COUNCIL', name: 'council', label: 'Council', all: 'All councils' },
  { field: 'TIER', name: 'tier', label: 'Tier', all: 'All tiers', words: tierWords },
  { field: 'ACTIVITY', name: 'activity', label: 'What it does', all: 'All activities', words: activityWords },
  {
    field: 'SECTOR',
    name: 'sector',
    label: 'Sector at the table',
    all: 'All sectors',
    words: Object.fromEntries(Object.entries(sectors).map(([sector, { label }]) => [sector, label])),
  },
  { field: 'STATUS', name: 'status', label: 'Status', all: 'All that go on', words: statusWords },
];
