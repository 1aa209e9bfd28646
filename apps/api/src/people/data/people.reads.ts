import { computed, from, many, one, page, arg, reads, same, self, sql } from '@lib/reads';
import type { Actor } from '@lib/access';

const viewer = one('person', { where: sql`${self}.id = app.person_id()` });

export const peopleReads = reads({
  Query: {
    viewer,
    agencies: page('agency', {
      key: ['name', 'id'],
      where: [
        { status: 'ACTIVE' },
        sql`(starts_with(lower(${self}.name), lower(${arg('matching')})) or position(' ' || lower(${arg('matching')}) in lower(${self}.name)) > 0)`,
      ],
    }),
  },
  SignInPayload: { viewer },
  ViewerPayload: { viewer },
  IssueCalendarFeedPayload: { viewer },
  Viewer: from('person', {
    person: same(),
    sessions: many('session', {
      on: 'person_id',
      where: sql`${self}.ended_at is null and ${self}.idle_until > now() and ${self}.expires_at > now()`,
      order: ['started_at desc', 'id desc'],
    }),
    calendarFeed: one('link', {
      on: { person_id: 'id' },
      where: { purpose: 'CALENDAR', subject_id: null, revoked_at: null },
    }),
  }),
  Session: from('session', {
    isThisOne: computed({ needs: ['id'], by: (row: { id: string }, actor: Actor) => row.id === actor.sessionId }),
  }),
  CalendarFeed: from('link', {}),
  Person: from('person', {
    agency: one('agency', { on: 'agency_id' }),
    phone: sql`(select p.phone from person_private p where p.person_id = ${self}.id)`,
    accessNeeds: sql`(select p.access_needs from person_private p where p.person_id = ${self}.id)`,
  }),
  Agency: from('agency', {
    succeededBy: one('agency', { on: 'succeeded_by_id' }),
    emailDomains: sql`array(select d.domain from agency_email_domain d where d.agency_id = ${self}.id order by d.domain)`,
  }),
});
