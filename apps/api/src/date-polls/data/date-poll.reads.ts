import type { Actor } from '@lib/access';
import { arg, asc, computed, count, from, many, one, page, parent, reads, self, sql } from '@lib/reads';
import { seenBy } from '../../agreements/index.js';
import { mySeats, seatsIRepresent } from '../../partnerships/index.js';
import { quorumOf, type Presence, type QuorumRequirement } from '../../terms-of-reference/index.js';
import { datePollPolicy } from '../date-poll.policy.js';

const isMine = sql`(${self}.person_id = app.person_id() or ${self}.seat_id = any (${mySeats}))`;
const holderOf = (capacity: 'REPRESENTATIVE' | 'DEPUTY') =>
  sql`select t.person_id from seat_term t where t.seat_id = ${parent}.seat_id and t.capacity = ${capacity} and t.ended_at is null and t.held @> app.today()`;

/** Whether there is a time that the row, somebody asked, has not answered for. */
const lacksAnswer = sql`exists (select 1 from date_poll_time t where t.poll_id = ${self}.poll_id
  and not exists (select 1 from date_poll_answer x where x.asked_id = ${self}.id and x.time_id = t.id))`;
const complete = sql`not exists (select 1 from date_poll_time t where t.poll_id = ${self}.poll_id
  and not exists (select 1 from date_poll_answer x where x.asked_id = ${self}.id and x.time_id = t.id))`;

interface PollRow {
  readonly partnershipId: string;
  readonly state: string;
  readonly isRunning: boolean;
  readonly isAsked: boolean;
}

function abilities(poll: PollRow, actor: Actor) {
  const isOpen = poll.state === 'OPEN';
  return {
    change: isOpen && datePollPolicy.change.allows(actor, poll),
    choose: isOpen && datePollPolicy.choose.allows(actor, poll),
    end: isOpen && datePollPolicy.end.allows(actor, poll),
    answer: isOpen && poll.isRunning && poll.isAsked,
    answerForOthers: isOpen && poll.isRunning && datePollPolicy.answerForOthers.allows(actor, poll),
  };
}

interface QuorumRow {
  readonly rule: QuorumRequirement | null;
  readonly seats: Presence['seats'];
  readonly offices: Presence['offices'];
}

/** Whether the table could decide with those who gave one of these answers. Observers have no vote, and do not count. */
const quorumWith = (answers: readonly ('YES' | 'IF_NEED_BE')[]) =>
  computed({
    needs: [],
    with: {
      rule: sql`(select app.quorum_in_force(p.partnership_id) from date_poll p where p.id = ${self}.poll_id)`,
      seats: sql`(select coalesce(jsonb_agg(jsonb_build_object('agencyId', s.agency_id, 'sector', g.sector)), '[]')
        from date_poll_answer x join date_poll_asked a on a.id = x.asked_id join seat s on s.id = a.seat_id join agency g on g.id = s.agency_id
        where x.time_id = ${self}.id and x.answer in ('YES', ${answers.includes('IF_NEED_BE') ? 'IF_NEED_BE' : 'YES'}) and s.kind <> 'OBSERVER')`,
      offices: sql`(select coalesce(jsonb_agg(o.office), '[]')
        from date_poll_answer x join date_poll_asked a on a.id = x.asked_id join date_poll p on p.id = a.poll_id
        join office_term o on o.partnership_id = p.partnership_id and o.ended_at is null and o.held @> app.today()
          and (o.person_id = a.person_id or exists (select 1 from seat_term t where t.seat_id = a.seat_id and t.person_id = o.person_id
            and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today()))
        where x.time_id = ${self}.id and x.answer in ('YES', ${answers.includes('IF_NEED_BE') ? 'IF_NEED_BE' : 'YES'}))`,
    },
    by: ({ rule, seats, offices }: QuorumRow) => rule && quorumOf(rule, { seats, offices }),
  });

const clashes = computed({
  needs: [],
  with: {
    found: sql`(select coalesce(jsonb_agg(jsonb_build_object('timeId', b.time_id, 'askedId', b.asked_id)), '[]') from app.busy_for_poll(${self}.id) b)`,
  },
  by: ({ found }: { found: object[] }) => found,
});

export const datePollReads = reads({
  Query: { datePoll: one('date_poll', { where: { id: arg('id') } }) },
  Viewer: {
    datePollsToAnswer: many('date_poll_asked', {
      on: sql`(${self}.person_id = app.person_id() or ${self}.seat_id = any (${seatsIRepresent}))`,
      where: [
        sql`exists (select 1 from date_poll p where p.id = ${self}.poll_id and p.state = 'OPEN' and p.closes_at > now())`,
        lacksAnswer,
      ],
      order: [asc(sql`(select p.closes_at from date_poll p where p.id = ${self}.poll_id)`), 'id'],
      limit: 50,
    }),
  },
  Partnership: {
    openDatePolls: many('date_poll', {
      on: 'partnership_id',
      where: { state: 'OPEN' },
      order: ['closes_at', 'id'],
      limit: 50,
    }),
    datePolls: page('date_poll', { on: 'partnership_id', key: ['id desc'] }),
    busyAt: computed({
      needs: [],
      with: {
        found: sql`(select coalesce(jsonb_agg(jsonb_build_object('place', b.place, 'seatId', b.seat_id, 'personId', b.person_id) order by b.place), '[]')
          from app.busy_at(${self}.id, ${arg('seatIds')}::uuid[], ${arg('days')}::date[], ${arg('startsTimes')}::time[], ${arg('minutes')}::int, ${arg('timeZone')}::text) b)`,
      },
      by: ({ found }: { found: object[] }) => found,
    }),
  },
  DatePoll: from('date_poll', {
    partnership: one('partnership', { on: 'partnership_id' }),
    organiser: one('person', { on: 'organiser_id' }),
    audience: seenBy,
    status: sql`case when ${self}.state = 'OPEN' and ${self}.closes_at <= now() then 'CLOSED' else ${self}.state end`,
    times: many('date_poll_time', { on: 'poll_id', order: ['starts_at', 'id'] }),
    asked: many('date_poll_asked', { on: 'poll_id', order: ['role desc', 'id'] }),
    mine: many('date_poll_asked', { on: 'poll_id', where: isMine, order: ['role desc', 'id'] }),
    askedCount: count('date_poll_asked', { on: 'poll_id' }),
    answeredCount: count('date_poll_asked', { on: 'poll_id', where: complete }),
    hasQuorumRule: sql`app.quorum_in_force(${self}.partnership_id) is not null`,
    busy: clashes,
    chosenTime: one('date_poll_time', { on: 'chosen_time_id' }),
    meeting: one('meeting', { on: 'meeting_id' }),
    viewerCan: computed({
      needs: ['partnership_id', 'state'],
      with: {
        isRunning: sql`${self}.closes_at > now()`,
        isAsked: sql`exists (select 1 from date_poll_asked a where a.poll_id = ${self}.id and (a.person_id = app.person_id() or a.seat_id = any (${mySeats})))`,
      },
      by: abilities,
    }),
  }),
  DatePollTime: from('date_poll_time', {
    yesCount: count('date_poll_answer', { on: 'time_id', where: { answer: 'YES' } }),
    ifNeedBeCount: count('date_poll_answer', { on: 'time_id', where: { answer: 'IF_NEED_BE' } }),
    noCount: count('date_poll_answer', { on: 'time_id', where: { answer: 'NO' } }),
    missingCount: count('date_poll_asked', {
      on: sql`${self}.poll_id = ${parent}.poll_id`,
      where: sql`not exists (select 1 from date_poll_answer x where x.asked_id = ${self}.id and x.time_id = ${parent}.id)`,
    }),
    quorumOfYes: quorumWith(['YES']),
    quorumIfNeedBe: quorumWith(['YES', 'IF_NEED_BE']),
    myMeetings: many('meeting', {
      on: sql`${self}.starts_at < ${parent}.ends_at and ${self}.starts_at > ${parent}.starts_at - interval '1 day' and ${self}.ends_at > ${parent}.starts_at`,
      where: [
        { status: 'SCHEDULED' },
        sql`exists (select 1 from meeting_invitation i where i.meeting_id = ${self}.id and i.response <> 'APOLOGIES'
          and (i.person_id = app.person_id() or i.seat_id = any (${mySeats})))`,
        sql`not exists (select 1 from date_poll p where p.id = ${parent}.poll_id and p.meeting_id = ${self}.id)`,
      ],
      order: ['starts_at', 'id'],
      limit: 10,
    }),
  }),
  DatePollAsked: from('date_poll_asked', {
    poll: one('date_poll', { on: 'poll_id' }),
    seat: one('seat', { on: 'seat_id' }),
    person: one('person', {
      on: sql`${self}.id in (select ${parent}.person_id union all ${holderOf('REPRESENTATIVE')})`,
    }),
    deputy: one('person', { on: sql`${self}.id in (${holderOf('DEPUTY')})` }),
    answeredBy: one('person', { on: 'answered_by_id' }),
    answers: many('date_poll_answer', { on: 'asked_id', order: ['time_id'] }),
    isComplete: complete,
    isMine,
  }),
  DatePollAnswer: from('date_poll_answer', {}),
});
