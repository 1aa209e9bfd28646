import { EntitySchema } from 'typeorm';
import { SavedSearch } from '../domain/saved-search.js';

const fixed = { update: false } as const;
const moment = (name: string) => ({ name, type: 'timestamptz' }) as const;

export const searchEntities = [
  new EntitySchema<SavedSearch>({
    name: 'SavedSearch',
    target: SavedSearch,
    tableName: 'saved_search',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      personId: { name: 'person_id', type: 'uuid', ...fixed },
      name: { type: 'text' },
      words: { type: 'text', ...fixed },
      filter: { type: 'jsonb', ...fixed },
      alert: { type: 'text' },
      savedAt: { ...moment('saved_at'), ...fixed },
      tellFrom: moment('tell_from'),
      lookedAt: moment('looked_at'),
      version: { type: 'int' },
    },
  }),
];
