import { arg, from, one, reads, self, sql } from '@lib/reads';

export const profileReads = reads({
  Query: { agencyProfile: one('agency_profile', { where: { agency_id: arg('agencyId') } }) },
  Agency: { profile: one('agency_profile', { on: { agency_id: 'id' } }) },
  AgencyProfile: from('agency_profile', {
    agency: one('agency', { on: 'agency_id' }),
    isPublished: sql`${self}.published_at is not null`,
  }),
});
