import { arg, computed, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { facetsOf, type Counted } from '../domain/facets.js';
import { snippetOf } from '../domain/snippet.js';

export const findingReads = reads({
  Query: {
    librarySearch: one(
      sql`app.library_search(${arg('words')}::text, ${arg('filter')}::jsonb, ${arg('sort')}::text, coalesce(${arg('first')}::int, 20), ${arg('after')}::text)`,
      {},
    ),
    librarySuggestions: many(sql`app.library_suggestions(${arg('words')}::text)`, { order: 'place' }),
  },
  LibrarySearch: from('library_search_answer', {
    correctedWords: sql`${self}.corrected`,
    totalCount: sql`${self}.total`,
    hits: many(
      sql`(select (h ->> 'position')::int as position, (h ->> 'resourceId')::uuid as resource_id, nullif(h -> 'place', 'null') as place
        from jsonb_array_elements(${parent}.hits) h)`,
      { on: sql`true`, order: 'position' },
    ),
    facets: computed({ needs: ['facets'], by: ({ facets }: { facets: Counted[] }) => facetsOf(facets) }),
    pageInfo: computed({
      needs: ['end_cursor', 'has_next'],
      by: ({ endCursor, hasNext }: { endCursor: string | null; hasNext: boolean }) => ({
        hasNextPage: hasNext,
        endCursor,
      }),
    }),
  }),
  LibraryHit: from('library_hit', {
    resource: one('resource_entry', { on: 'resource_id' }),
    morePlaces: sql`coalesce((${self}.place ->> 'more')::int, 0)`,
    place: computed({
      needs: ['place'],
      by: ({ place }: { place: Place | null }) =>
        place && {
          kind: place.kind,
          label: place.label,
          page: place.page,
          address: place.fileId && `/files/${place.fileId}#page=${place.page}`,
          snippet: snippetOf(place.marked),
        },
    }),
  }),
  LibrarySuggestion: from('library_suggestion', {
    address: sql`case when ${self}.kind = 'TITLE' then '/library/' || (select r.slug from resource r where r.id = ${self}.resource_id)
      when ${self}.kind = 'TOPIC' then '/library/results?topic=' || ${self}.topic
      else '/library/results?words=' || replace(replace(replace(replace(replace(${self}.text, '%', '%25'), '+', '%2B'), '&', '%26'), '#', '%23'), ' ', '+') end`,
  }),
});

interface Place {
  readonly kind: string;
  readonly label: string;
  readonly page: number | null;
  readonly fileId: string | null;
  readonly marked: string;
}
