import { arg, asc, column, computed, found, from, many, one, parent, reads, self, sql } from '@lib/reads';

/** What the public reads: rows that anybody sees, as long as they are shown. */
export const directoryReads = reads({
  Query: {
    directory: one(
      sql`(select * from json_to_record(${found('page')}::json)
        as p (total int, partnership_ids uuid[], facets json, has_next boolean, end_cursor text, place_id text))`,
      {},
    ),
    directoryEntry: one('directory_listing', { where: { slug: arg('slug') } }),
    directoryOnMap: many(
      sql`(select l.* from directory_listing l where l.partnership_id = any (${found('ids')}::uuid[]))`,
      { order: [asc(sql`lower(${self}.name)`), 'partnership_id'] },
    ),
  },
  DirectoryConnection: from('directory_page', {
    nodes: many(
      sql`(select l.*, p.place from unnest(${parent}.partnership_ids) with ordinality p (id, place) join directory_listing l on l.partnership_id = p.id)`,
      { on: sql`true`, order: 'place' },
    ),
    place: one('place', { on: { id: 'place_id' } }),
    facets: computed({ needs: ['facets'], by: ({ facets }: { facets: object[] }) => facets }),
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
      where p.id = (select coalesce(nullif(${arg('place')}::text, ''), (select m.id from app.places_matching(${arg('near')}::text, 1) m where btrim(${arg('near')}::text) <> ''))))`,
    carriedOnBy: one('directory_listing', { on: { partnership_id: 'carried_on_by_id' } }),
  }),
  DirectoryPin: from('directory_listing', {}),
});
