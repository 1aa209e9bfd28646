import type { Actor } from '@lib/access';
import { arg, asc, computed, from, many, one, page, parent, reads, self, sql } from '@lib/reads';
import { seenBy } from '../../agreements/index.js';
import { mySeats, seatsIRepresent } from '../../partnerships/index.js';
import { meetingPolicy } from '../meeting.policy.js';

const isMine = sql`(${self}.person_id = app.person_id() or ${self}.seat_id = any (${mySeats}))`;

/** Who fills the seat. Persons are joined, since `in (…)` makes a set of one for each row, to be sure that nobody is in it twice. */
const termsOf = (capacity: 'REPRESENTATIVE' | 'DEPUTY', joined = sql``) =>
  sql`from seat_term t ${joined}
    where t.seat_id = ${parent}.seat_id and t.capacity = ${capacity} and t.ended_at is null and t.held @> app.today()`;

interface MeetingRow {
  readonly partnershipId: string;
  readonly status: string;
  readonly isAhead: boolean;
  readonly wasOpened: boolean;
  readonly isOver: boolean;
  readonly isInvited: boolean;
}

function abilities(meeting: MeetingRow, actor: Actor) {
  const isAhead = meeting.status === 'SCHEDULED' && meeting.isAhead;
  const isAnswerable = meeting.status === 'SCHEDULED' && !meeting.isOver;
  return {
    change: isAhead && meetingPolicy.change.allows(actor, meeting),
    reschedule: isAhead && !meeting.wasOpened && meetingPolicy.reschedule.allows(actor, meeting),
    proposeItem: isAnswerable && meetingPolicy.proposeItem.allows(actor, meeting),
    recordAction: meeting.status === 'SCHEDULED' && meetingPolicy.recordAction.allows(actor, meeting),
    carryItems: meeting.status === 'SCHEDULED' && !meeting.isAhead && meetingPolicy.buildAgenda.allows(actor, meeting),
    buildAgenda: isAnswerable && meetingPolicy.buildAgenda.allows(actor, meeting),
    cancel: isAhead && !meeting.wasOpened && meetingPolicy.cancel.allows(actor, meeting),
    respond: isAnswerable && meeting.isInvited,
    respondForOthers: isAnswerable && meetingPolicy.respondForOthers.allows(actor, meeting),
  };
}

export const meetingReads = reads({
  Query: { meeting: one('meeting', { where: { id: arg('id') } }) },
  Viewer: {
    upcomingMeetings: page('meeting', {
      on: sql`${self}.partnership_id = any ((select app.partnership_ids())::uuid[])`,
      key: ['starts_at', 'id'],
      // No meeting lasts a day: the index can begin where the past ends.
      where: sql`${self}.starts_at > now() - interval '1 day' and ${self}.ends_at > now()`,
    }),
    awaitingAnswer: many('meeting_invitation', {
      on: sql`(${self}.person_id = app.person_id() or ${self}.seat_id = any (${seatsIRepresent}))`,
      where: [
        { response: 'NONE' },
        sql`exists (select 1 from meeting m where m.id = ${self}.meeting_id and m.status = 'SCHEDULED' and m.ends_at > now())`,
      ],
      order: [asc(sql`(select m.starts_at from meeting m where m.id = ${self}.meeting_id)`), 'id'],
    }),
  },
  Partnership: {
    upcomingMeetings: page('meeting', {
      on: 'partnership_id',
      key: ['starts_at', 'id'],
      where: sql`${self}.starts_at > now() - interval '1 day' and ${self}.ends_at > now()`,
    }),
    pastMeetings: page('meeting', {
      on: 'partnership_id',
      key: ['starts_at desc', 'id desc'],
      where: sql`${self}.ends_at <= now()`,
    }),
  },
  Meeting: from('meeting', {
    partnership: one('partnership', { on: 'partnership_id' }),
    organiser: one('person', { on: 'organiser_id' }),
    agreementTitle: sql`(select r.title from audience a join agreement r on r.id = a.agreement_id where a.id = ${self}.audience_id)`,
    audience: seenBy,
    invitations: many('meeting_invitation', { on: 'meeting_id', order: ['role desc', 'id'] }),
    myInvitation: one('meeting_invitation', { on: { meeting_id: 'id' }, where: isMine, order: ['role desc', 'id'] }),
    viewerCan: computed({
      needs: ['partnership_id', 'status'],
      with: {
        isAhead: sql`${self}.starts_at > now()`,
        wasOpened: sql`exists (select 1 from sitting s where s.meeting_id = ${self}.id)`,
        isOver: sql`${self}.ends_at <= now()`,
        isInvited: sql`exists (select 1 from meeting_invitation i where i.meeting_id = ${self}.id and (i.person_id = app.person_id() or i.seat_id = any (${mySeats})))`,
      },
      by: abilities,
    }),
  }),
  MeetingInvitation: from('meeting_invitation', {
    meeting: one('meeting', { on: 'meeting_id' }),
    seat: one('seat', { on: 'seat_id' }),
    // Who it is first, and then the person once: "offset 0" keeps a sub-select out of the condition, where it would hide the key.
    person: one(
      sql`(select n.* from (select coalesce(${parent}.person_id, (select t.person_id ${termsOf('REPRESENTATIVE')} limit 1)) as id offset 0) h
        join person n on n.id = h.id)`,
      {},
    ),
    deputy: one(sql`(select n.* ${termsOf('DEPUTY', sql`join person n on n.id = t.person_id`)})`, {}),
    respondedBy: one('person', { on: 'responded_by_id' }),
    isMine,
  }),
});
