import { asc, found, from, many, one, reads, self, sql } from '@lib/reads';

export const openDataReads = reads({
  Query: {
    directoryInFull: many(
      sql`(select l.* from directory_listing l where l.partnership_id = any (${found('ids')}::uuid[]))`,
      { order: [asc(sql`lower(${self}.name)`), 'partnership_id'] },
    ),
    // Of what nobody reads any more for want of being confirmed, nothing is told either.
    directoryChanges: many('directory_change', {
      where: sql`(${self}.kind = 'WITHDRAWN' or exists (select from directory_listing l where l.partnership_id = ${self}.partnership_id))`,
      order: ['at desc', 'id desc'],
      limit: 100,
    }),
  },
  DirectoryEntry: {
    middle: sql`(select array[round(avg(a.longitude), 3), round(avg(a.latitude), 3)]::float8[] from area a
      where a.code = any (${self}.area_codes) and a.longitude is not null having count(*) > 0)`,
  },
  DirectoryChange: from('directory_change', {
    entry: one('directory_listing', { on: { partnership_id: 'partnership_id' } }),
  }),
});
