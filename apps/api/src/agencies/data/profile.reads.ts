import { arg, asc, from, many, one, parent, reads, self, sql } from '@lib/reads';

export const profileReads = reads({
  Query: { agencyProfile: one('agency_profile', { where: { agency_id: arg('agencyId') } }) },
  Agency: { profile: one('agency_profile', { on: { agency_id: 'id' } }) },
  AgencyProfile: from('agency_profile', {
    agency: one('agency', { on: 'agency_id' }),
    isPublished: sql`${self}.published_at is not null`,
    partnerships: many('directory_listing', {
      on: sql`${self}.partnership_id in (select n.partnership_id from app.named_in_directory(null, ${parent}.agency_id) n)`,
      order: [asc(sql`lower(${self}.name)`), 'partnership_id'],
    }),
  }),
  DirectoryEntry: {
    agencies: many('agency_profile', {
      on: sql`${self}.agency_id in (select n.agency_id from app.named_in_directory(${parent}.partnership_id, null) n)`,
      order: [asc(sql`(select lower(a.name) from agency a where a.id = ${self}.agency_id)`), 'id'],
    }),
  },
});
