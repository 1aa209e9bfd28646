import { many, one, page, reads, self, sql } from '@lib/reads';

/** How a partnership begins, goes on in another and ends; how seats at one table come from another. */
export const lifeReads = reads({
  Viewer: {
    endedPartnerships: page('partnership', {
      on: sql`${self}.id = any ((select app.partnership_ids())::uuid[])`,
      key: ['name', 'id'],
      where: sql`${self}.ended_on is not null`,
    }),
  },
  Partnership: {
    mergedInto: one('partnership', { on: 'merged_into_id' }),
    mergedFrom: many('partnership', { on: 'merged_into_id', order: ['name', 'id'] }),
  },
  Seat: {
    memberPartnership: one('partnership', { on: 'member_partnership_id' }),
    drawnFrom: one('seat', { on: 'drawn_from_id' }),
  },
});
