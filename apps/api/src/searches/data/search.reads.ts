import { computed, from, many, reads, self, sql } from '@lib/reads';
import { languageOf } from '../../library/index.js';
import { addressOf, choicesOf, type Search } from '../domain/search.js';

interface SearchRow extends Search {
  /** Of topics and partnerships that the reader knows. */
  readonly names: Readonly<Record<string, string>>;
}

const names = sql`(select coalesce(jsonb_object_agg(x.value, x.name), '{}') from (
  select t.code as value, t.name from library_topic t where (${self}.filter -> 'topics') ? t.code
  union all select p.id::text, p.name from partnership p where (${self}.filter -> 'partnershipIds') ? p.id::text) x)`;

const asked = {
  address: computed({ needs: ['words', 'filter'], by: (search: Search) => addressOf(search) }),
  narrowedBy: computed({
    needs: ['words', 'filter'],
    with: { names },
    by: ({ names: known, ...search }: SearchRow) =>
      choicesOf(search, (field, value) =>
        field === 'languages' ? languageOf(value).name : field === 'years' ? value : (known[value] ?? null),
      ),
  }),
};

export const searchReads = reads({
  Viewer: {
    recentSearches: many('recent_search', { on: 'person_id', order: ['searched_at desc', 'id desc'], limit: 10 }),
    savedSearches: many('saved_search', { on: 'person_id', order: ['saved_at desc', 'id desc'], limit: 50 }),
  },
  RecentSearch: from('recent_search', asked),
  SavedSearch: from('saved_search', asked),
});
