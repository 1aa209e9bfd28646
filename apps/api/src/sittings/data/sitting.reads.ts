import type { Actor } from '@lib/access';
import { asc, column, computed, from, many, one, reads, self, sql } from '@lib/reads';
import { quorumOf, type Presence, type QuorumRequirement } from '../../terms-of-reference/index.js';
import { sittingPolicy } from '../sitting.policy.js';

interface SittingRow {
  readonly partnershipId: string;
  readonly closedAt: string | null;
  readonly settledAt: string | null;
}

interface QuorumRow {
  readonly closedAt: string | null;
  readonly rule: QuorumRequirement | null;
  readonly presence: Presence;
}

export const sittingReads = reads({
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
        asc(sql`(select lower(g.name) from agency g where g.id = ${self}.agency_id)`),
        'id',
      ],
    }),
    quorum: computed({
      needs: ['closed_at', 'rule'],
      with: { presence: sql`app.sitting_presence(${self}.meeting_id)` },
      by: ({ closedAt, rule, presence }: QuorumRow) => (closedAt === null && rule ? quorumOf(rule, presence) : null),
    }),
    viewerCan: computed({
      needs: ['partnership_id', 'closed_at', 'settled_at'],
      by: ({ closedAt, settledAt, ...sitting }: SittingRow, actor: Actor) => ({
        recordAttendance: settledAt === null && sittingPolicy.recordAttendance.allows(actor, sitting),
        close: closedAt === null && sittingPolicy.close.allows(actor, sitting),
      }),
    }),
  }),
  Attendance: from('attendance', {
    seat: one('seat', { on: 'seat_id' }),
    agency: one('agency', { on: 'agency_id' }),
    person: one('person', { on: 'person_id' }),
    answer: sql`coalesce((select i.response from meeting_invitation i where i.id = ${self}.invitation_id), 'NONE')`,
    isInvited: sql`${self}.invitation_id is not null`,
    spells: many('attendance_spell', { on: 'attendance_id', order: ['came_at', 'id'] }),
  }),
  AttendanceSpell: from('attendance_spell', {}),
});
