import { many, from, one, reads, self, sql } from '@lib/reads';

const isMine = sql`${self}.person_id = app.person_id()`;
const works = { purpose: 'CALENDAR', revoked_at: null };

export const partnershipFeedReads = reads({
  IssuePartnershipFeedPayload: { viewer: one('person', { where: sql`${self}.id = app.person_id()` }) },
  Viewer: {
    partnershipFeeds: many('link', {
      on: 'person_id',
      where: [works, sql`${self}.subject_id is not null`],
      order: ['created_at', 'id'],
    }),
  },
  Partnership: { calendarFeed: one('link', { on: { subject_id: 'id' }, where: [works, isMine] }) },
  PartnershipFeed: from('link', { partnership: one('partnership', { on: 'subject_id' }) }),
});
