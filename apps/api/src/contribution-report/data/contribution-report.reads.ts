import { arg, asc, desc, from, many, one, parent, reads, self, sql } from '@lib/reads';

export const contributionReportReads = reads({
  Partnership: {
    contributionLines: many(
      sql`(select l.* from app.contribution_lines(${parent}.id, ${arg('since')}::date, ${arg('until')}::date) l)`,
      {
        on: sql`true`,
        order: [
          desc(sql`${self}.is_yours`),
          asc(sql`(select g.name from agency g where g.id = ${self}.agency_id)`),
          'agency_id',
        ],
      },
    ),
    heldMeetings: many('meeting', {
      on: 'partnership_id',
      where: [
        sql`${self}.held_on between ${arg('since')}::date and ${arg('until')}::date`,
        sql`exists (select 1 from sitting t where t.meeting_id = ${self}.id and t.closed_at is not null)`,
      ],
      order: ['starts_at', 'id'],
      limit: 60,
    }),
  },
  ContributionLine: from('contribution_line', {
    agency: one('agency', { on: 'agency_id' }),
    canReply: sql`${self}.is_yours`,
    replies: many('contribution_reply', {
      on: sql`${self}.partnership_id = ${parent}.partnership_id and ${self}.agency_id = ${parent}.agency_id
        and ${self}.since <= ${parent}.until and ${self}.until >= ${parent}.since`,
      order: ['written_at', 'id'],
      limit: 20,
    }),
  }),
  ContributionReply: from('contribution_reply', { writtenBy: one('person', { on: 'written_by_id' }) }),
});
