import type { Actor } from '@lib/access';
import { arg, asc, computed, from, many, one, page, reads, self, sql } from '@lib/reads';
import { foundingPolicy, partnershipPolicy, type InPartnership } from '../partnership.policy.js';
import { abilitiesIn } from './partnership-abilities.js';

const running = sql`${self}.ended_at is null and ${self}.held @> app.today()`;
const inCapacity = (capacity: 'REPRESENTATIVE' | 'DEPUTY') =>
  one('seat_term', { on: { seat_id: 'id' }, where: [{ capacity }, running] });

/** Whether the national coordinator looks after the partnership that the row belongs to. */
const isInCare = sql`exists (select 1 from partnership c where c.id = ${self}.partnership_id and c.in_care_since is not null)`;

interface TermRow {
  readonly partnershipId: string | null;
  readonly isInCare?: boolean;
  readonly endedAt: string | null;
  readonly isRunning: boolean;
}

/** Ended early, or past its last day: there is nothing left to end. */
const isRunning = sql`${self}.ended_at is null and not coalesce(${self}.ends_on < app.today(), false)`;

export const partnershipReads = reads({
  Query: {
    partnership: one('partnership', { where: { slug: arg('slug') } }),
    seat: one('seat', { where: { id: arg('id') } }),
  },
  AcceptInvitationPayload: { viewer: one('person', { where: sql`${self}.id = app.person_id()` }) },
  Viewer: {
    viewerCan: computed({
      needs: [],
      by: (_row: object, actor: Actor) => ({
        createPartnership: foundingPolicy.create.allows(actor, null),
        keepRegister: foundingPolicy.keepRegister.allows(actor, null),
      }),
    }),
    seats: many('seat_term', { on: 'person_id', where: running, order: ['starts_on', 'id'] }),
    offices: many('office_term', { on: 'person_id', where: running, order: ['starts_on', 'id'] }),
    partnerships: page('partnership', {
      on: sql`${self}.id = any ((select app.partnership_ids())::uuid[])`,
      key: ['name', 'id'],
      where: [{ ended_on: null }, sql`position(lower(${arg('matching')}) in lower(${self}.name)) > 0`],
    }),
  },
  Partnership: from('partnership', {
    parent: one('partnership', { on: 'parent_id' }),
    subgroups: many('partnership', { on: 'parent_id', order: ['name', 'id'] }),
    hostAgency: one('agency', { on: 'host_agency_id' }),
    officers: many('office_term', {
      on: 'partnership_id',
      where: running,
      order: [asc(sql`array_position(array['CHAIR', 'VICE_CHAIR', 'COORDINATOR'], ${self}.office)`), 'starts_on', 'id'],
    }),
    seats: many('seat', {
      on: 'partnership_id',
      where: sql`coalesce(${self}.closed_on > app.today(), true)`,
      order: ['id'],
    }),
    invitations: page('invitation', { on: 'partnership_id', key: ['invited_at desc', 'id desc'] }),
    viewerCan: computed({ needs: ['id', 'status', 'kind', 'in_care_since'], by: abilitiesIn }),
  }),
  Seat: from('seat', {
    partnership: one('partnership', { on: 'partnership_id' }),
    agency: one('agency', { on: 'agency_id' }),
    representative: inCapacity('REPRESENTATIVE'),
    deputy: inCapacity('DEPUTY'),
    terms: many('seat_term', { on: 'seat_id', order: ['starts_on desc', 'id desc'] }),
    viewerCan: computed({
      needs: ['partnership_id', 'closed_on'],
      with: { isInCare },
      by: ({ closedOn, ...it }: InPartnership & { closedOn: string | null }, actor: Actor) => ({
        invite: closedOn === null && partnershipPolicy.invite.allows(actor, it),
        change: closedOn === null && partnershipPolicy.manageSeats.allows(actor, it),
      }),
    }),
  }),
  SeatTerm: from('seat_term', {
    name: sql`(select h.name from term_holder h where h.seat_term_id = ${self}.id)`,
    seat: one('seat', { on: 'seat_id' }),
    person: one('person', { on: 'person_id' }),
    viewerCan: computed({
      needs: ['partnership_id'],
      with: { isRunning, isInCare },
      by: ({ partnershipId, isRunning: runs, ...it }: TermRow, actor: Actor) => ({
        end: runs && partnershipId !== null && partnershipPolicy.endTerm.allows(actor, { ...it, partnershipId }),
      }),
    }),
  }),
  OfficeTerm: from('office_term', {
    name: sql`(select h.name from term_holder h where h.office_term_id = ${self}.id)`,
    partnership: one('partnership', { on: 'partnership_id' }),
    person: one('person', { on: 'person_id' }),
    viewerCan: computed({
      needs: ['partnership_id'],
      with: { isRunning },
      by: ({ partnershipId, isRunning: runs }: TermRow, actor: Actor) => ({
        end: runs && partnershipId !== null && partnershipPolicy.appointOfficers.allows(actor, { partnershipId }),
      }),
    }),
  }),
  Invitation: from('invitation', {
    partnership: one('partnership', { on: 'partnership_id' }),
    seat: one('seat', { on: 'seat_id' }),
    invitedBy: one('person', { on: 'invited_by_id' }),
    acceptedBy: one('person', { on: 'accepted_by_id' }),
    state: sql`case when ${self}.state = 'PENDING' and ${self}.expires_at <= now() then 'EXPIRED' else ${self}.state end`,
    viewerCan: computed({
      needs: ['partnership_id', 'state', 'office'],
      with: { isInCare },
      by: ({ state, office, ...it }: InPartnership & { state: string; office: string | null }, actor: Actor) => {
        const ability = office ? partnershipPolicy.appointOfficers : partnershipPolicy.invite;
        const may = state === 'PENDING' && ability.allows(actor, it);
        return { resend: may, withdraw: may };
      },
    }),
  }),
});
