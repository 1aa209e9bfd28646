import { arg, asc, column, computed, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { facetsOf, type Counted } from '../domain/facets.js';

interface Found {
  readonly counts: readonly Counted[];
  readonly filter: Readonly<Record<string, readonly string[] | null>> | null;
}

/** What the public reads: rows that anybody sees, as long as they are shown. */
export const directoryReads = reads({
  Query: {
    directory: one(
      sql`(select s.*, ${arg('filter')}::jsonb as filter from app.directory_search(coalesce(${arg('filter')}::jsonb, '{}'), ${arg('sort')}::text,
        coalesce(${arg('first')}::int, 20), coalesce(${arg('after')}::int, 0)) s)`,
      {},
    ),
    directoryEntry: one('directory_listing', { where: { slug: arg('slug') } }),
    directoryOnMap: many(
      sql`(select l.* from app.directory_search(coalesce(${arg('filter')}::jsonb, '{}'), 'NAME', 10000, 0) s join directory_listing l on l.partnership_id = any (s.partnership_ids))`,
      { order: [asc(sql`lower(${self}.name)`), 'partnership_id'] },
    ),
  },
  DirectoryConnection: from('directory_page', {
    nodes: many(
      sql`(select l.*, p.place from unnest(${parent}.partnership_ids) with ordinality p (id, place) join directory_listing l on l.partnership_id = p.id)`,
      { on: sql`true`, order: 'place' },
    ),
    place: one('place', { on: { id: 'place_id' } }),
    facets: computed({
      needs: ['counts', 'filter'],
      by: ({ counts, filter }: Found) => facetsOf(counts, filter ?? {}),
    }),
    pageInfo: computed({
      needs: ['end_cursor', 'has_next'],
      by: ({ endCursor, hasNext }: { endCursor: string; hasNext: boolean }) => ({ hasNextPage: hasNext, endCursor }),
    }),
  }),
  DirectoryEntry: from('directory_listing', {
    id: column('partnership_id'),
    canBeContacted: column('is_contactable'),
    freshness: sql`case when ${self}.flagged_on <= app.today() then 'UNCONFIRMED' else 'CURRENT' end`,
    areas: many('area', {
      on: sql`${self}.code = any (${parent}.area_codes)`,
      order: [
        asc(
          sql`array_position('{NATION,REGION,POLICE_FORCE_AREA,INTEGRATED_CARE_BOARD,UPPER_TIER,LOWER_TIER}'::text[], ${self}.kind)`,
        ),
        'name',
        'code',
      ],
    }),
    coverage: sql`(select case when p.area_code = any (${self}.covered) then 'WHOLE' when p.area_code = any (${self}.reached) then 'PART' end from place p
      where p.id = coalesce(nullif(${arg('place')}::text, ''), (select m.id from app.places_matching(nullif(btrim(${arg('near')}::text), ''), 1) m)))`,
    carriedOnBy: one('directory_listing', { on: { partnership_id: 'carried_on_by_id' } }),
  }),
  DirectoryPin: from('directory_listing', {}),
});
