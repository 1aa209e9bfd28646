import type { Actor } from '@lib/access';
import { arg, asc, column, computed, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { quorumOf, type Presence, type QuorumRequirement } from '../../terms-of-reference/index.js';
import { quorumHistory, type Line, type Turn } from '../domain/quorum-history.js';
import { sittingPolicy } from '../sitting.policy.js';

interface SittingRow {
  readonly partnershipId: string;
  readonly closedAt: string | null;
  readonly settledAt: string | null;
  readonly isCirculated: boolean;
}

interface QuorumRow {
  readonly closedAt: string | null;
  readonly rule: QuorumRequirement | null;
  readonly presence: Presence;
}

interface HistoryRow {
  readonly rule: QuorumRequirement | null;
  readonly held: { readonly from: number; readonly to: number };
  readonly lines: readonly Line[];
  readonly turns: readonly Turn[];
}

/** The turn that the meeting is at, as far as the reader knows. */
const turn = sql`(select i.item_id, i.begun_at from sitting_item i where i.id = app.turn_of_sitting(${self}.meeting_id))`;

const millis = (instant: ReturnType<typeof sql>) => sql`(extract(epoch from ${instant}) * 1000)::float8`;

/** Worked out from what is for everybody who sees the meeting, so that it is the same for each of them. */
const history = computed({
  needs: ['rule'],
  with: {
    held: sql`json_build_object('from', ${millis(sql`${self}.opened_at`)}, 'to', ${millis(sql`coalesce(${self}.closed_at, now())`)})`,
    lines: sql`(select coalesce(jsonb_agg(jsonb_build_object('agencyId', a.agency_id, 'sector', g.sector,
        'isSeat', a.capacity in ('REPRESENTATIVE', 'DEPUTY'), 'offices', a.offices,
        'spells', (select coalesce(jsonb_agg(jsonb_build_object('from', ${millis(sql`p.came_at`)}, 'to', ${millis(sql`p.left_at`)})), '[]')
          from attendance_spell p where p.attendance_id = a.id),
        'outOf', (select coalesce(jsonb_agg(d.item_id), '[]') from interest_declaration d where d.meeting_id = a.meeting_id
          and d.audience_id = ${self}.audience_id and d.outcome = 'STEPS_OUT' and d.withdrawn_at is null
          and (d.person_id = a.person_id or d.attendance_id = a.id)))), '[]')
      from attendance a left join agency g on g.id = a.agency_id where a.meeting_id = ${self}.meeting_id and a.state = 'PRESENT')`,
    turns: sql`(select coalesce(jsonb_agg(jsonb_build_object('itemId', i.item_id, 'at', ${millis(sql`i.begun_at`)}) order by i.begun_at, i.id), '[]')
      from sitting_item i where i.meeting_id = ${self}.meeting_id and i.audience_id = ${self}.audience_id)`,
  },
  by: ({ rule, held, lines, turns }: HistoryRow) =>
    rule
      ? quorumHistory({ ...held, rule, lines, turns }).map((spell) => ({
          ...spell,
          from: new Date(spell.from).toISOString(),
          to: new Date(spell.to).toISOString(),
        }))
      : [],
});

export const sittingReads = reads({
  Subscription: { sittingChanged: one('sitting', { where: { meeting_id: arg('meetingId') } }) },
  Meeting: {
    sitting: one('sitting', { on: { meeting_id: 'id' } }),
    viewerCanOpen: computed({
      needs: ['partnership_id', 'status'],
      with: {
        isDue: sql`(now() at time zone ${self}.time_zone)::date >= ${self}.held_on
          and not exists (select 1 from sitting s where s.meeting_id = ${self}.id)`,
      },
      by: (meeting: { partnershipId: string; status: string; isDue: boolean }, actor: Actor) =>
        meeting.isDue && meeting.status === 'SCHEDULED' && sittingPolicy.open.allows(actor, meeting),
    }),
  },
  Sitting: from('sitting', {
    id: column('meeting_id'),
    openedBy: one('person', { on: 'opened_by_id' }),
    closedBy: one('person', { on: 'closed_by_id' }),
    attendance: many('attendance', {
      on: { meeting_id: 'meeting_id' },
      order: [
        asc(
          sql`array_position(array['REPRESENTATIVE', 'DEPUTY', 'OFFICER', 'OBSERVER', 'GUEST'], case ${self}.capacity when 'DEPUTY' then 'REPRESENTATIVE' else ${self}.capacity end)`,
        ),
        'name',
        'id',
      ],
    }),
    quorum: computed({
      needs: ['closed_at', 'rule'],
      with: { presence: sql`app.sitting_presence(${self}.meeting_id, (select t.item_id from ${turn} t))` },
      by: ({ closedAt, rule, presence }: QuorumRow) => (closedAt === null && rule ? quorumOf(rule, presence) : null),
    }),
    quorumHistory: history,
    currentItem: one('agenda_entry', {
      on: sql`${self}.id = (select i.item_id from sitting_item i where i.id = app.turn_of_sitting(${parent}.meeting_id))`,
    }),
    itemBegunAt: sql`(select t.begun_at from ${turn} t)`,
    itemSecondsBefore: sql`(select coalesce(sum(extract(epoch from l.until - l.begun_at)), 0)::int
      from (select i.id, i.item_id, i.begun_at, lead(i.begun_at) over (order by i.begun_at, i.id) as until from sitting_item i where i.meeting_id = ${self}.meeting_id) l
      where l.until is not null and l.item_id = (select t.item_id from ${turn} t))`,
    isRestricted: sql`${self}.closed_at is null and ${self}.restricted_at is not null and app.turn_of_sitting(${self}.meeting_id) is null`,
    viewerCan: computed({
      needs: ['partnership_id', 'closed_at', 'settled_at'],
      with: {
        isCirculated: sql`exists (select 1 from minutes n where n.meeting_id = ${self}.meeting_id and n.circulated_at is not null)`,
      },
      by: ({ closedAt, settledAt, isCirculated, ...sitting }: SittingRow, actor: Actor) => ({
        recordAttendance: settledAt === null && sittingPolicy.recordAttendance.allows(actor, sitting),
        correctTimes: settledAt === null && !isCirculated && sittingPolicy.recordAttendance.allows(actor, sitting),
        close: closedAt === null && sittingPolicy.close.allows(actor, sitting),
        turn: closedAt === null && sittingPolicy.turn.allows(actor, sitting),
        recordInterest: settledAt === null && sittingPolicy.recordInterest.allows(actor, sitting),
      }),
    }),
  }),
  Attendance: from('attendance', {
    seat: one('seat', { on: 'seat_id' }),
    agency: one('agency', { on: 'agency_id' }),
    agencyName: sql`app.agency_name_on(${self}.agency_id, (select m.held_on from meeting m where m.id = ${self}.meeting_id))`,
    person: one('person', { on: 'person_id' }),
    answer: sql`coalesce((select i.response from meeting_invitation i where i.id = ${self}.invitation_id), 'NONE')`,
    isInvited: sql`${self}.invitation_id is not null`,
    spells: many('attendance_spell', { on: 'attendance_id', order: ['came_at', 'id'] }),
  }),
  AttendanceSpell: from('attendance_spell', {}),
});
