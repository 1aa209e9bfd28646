import type { Actor } from '@lib/access';
import { arg, asc, computed, from, many, one, page, parent, reads, self, sql } from '@lib/reads';
import { agencyPolicy, leadPolicy, profilePolicy } from '../agency.policy.js';

const isOpen = sql`coalesce(${self}.closed_on > app.today(), true)`;
const partnershipName = sql`coalesce((select p.name from partnership p where p.id = ${self}.partnership_id), '')`;
const runsAtItsSeat = sql`${self}.seat_id in (select s.id from seat s where s.agency_id = ${parent}.id and coalesce(s.closed_on > app.today(), true))`;
const runs = sql`${self}.ended_at is null and ${self}.held @> app.today()`;

/** Words of the partnership, of the seat, or of who fills it. */
const matching = sql`position(lower(${arg('matching')}) in lower(concat_ws(' ', ${self}.title, ${partnershipName},
  (select string_agg(x.name, ' ') from seat_term t join person x on x.id = t.person_id where t.seat_id = ${self}.id and t.ended_at is null and t.held @> app.today())))) > 0`;
const vacant = sql`(not ${arg('vacant')} or not exists (select 1 from seat_term t where t.seat_id = ${self}.id and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and t.held @> app.today()))`;

export const agencyReads = reads({
  Query: {
    agency: one('agency', { where: { id: arg('id') } }),
    person: one('person', { where: { id: arg('id') } }),
  },
  AcceptLeadInvitationPayload: { viewer: one('person', { where: sql`${self}.id = app.person_id()` }) },
  Viewer: {
    leads: many('agency_lead', {
      on: 'person_id',
      where: { ended_at: null },
      order: [asc(sql`(select a.name from agency a where a.id = ${self}.agency_id)`), 'id'],
    }),
  },
  Agency: {
    nameOn: sql`app.agency_name_on(${self}.id, ${arg('day')})`,
    formerNames: many('agency_former_name', { on: 'agency_id', order: ['until desc', 'id'] }),
    predecessors: many('agency', { on: 'succeeded_by_id', order: ['name', 'id'] }),
    leads: many('agency_lead', { on: 'agency_id', where: { ended_at: null }, order: ['appointed_at', 'id'] }),
    leadInvitations: many('lead_invitation', {
      on: 'agency_id',
      where: { state: 'PENDING' },
      order: ['invited_at', 'id'],
    }),
    seats: page('seat', {
      on: 'agency_id',
      where: [isOpen, matching, vacant],
      key: [asc(partnershipName), 'title', 'id'],
      total: 1000,
    }),
    people: page('person', {
      on: sql`${self}.id in (select t.person_id from seat s join seat_term t on t.seat_id = s.id where s.agency_id = ${parent}.id
        and coalesce(s.closed_on > app.today(), true) and t.ended_at is null and t.held @> app.today())`,
      key: ['name', 'id'],
    }),
    terms: page('seat_term', { on: runsAtItsSeat, where: runs, key: ['vouched_on', 'id'], total: 1000 }),
    termsToConfirm: sql`(select count(*)::int from seat s join seat_term t on t.seat_id = s.id where s.agency_id = ${self}.id and coalesce(s.closed_on > app.today(), true)
      and t.ended_at is null and t.held @> app.today() and t.vouched_on <= (app.today() - interval '6 months')::date)`,
    changes: many('agency_change', { on: 'agency_id', order: ['takes_effect_on desc', 'id desc'] }),
    viewerCan: computed({
      needs: ['id', 'status'],
      with: {
        isLed: sql`exists (select 1 from agency_lead l where l.agency_id = ${self}.id and l.ended_at is null)`,
      },
      by: ({ id, status, isLed }: { id: string; status: string; isLed: boolean }, actor: Actor) => {
        const isThere = status === 'ACTIVE';
        return {
          appointLead: isThere && agencyPolicy.appointLead.allows(actor, { agencyId: id }),
          confirm: isThere && agencyPolicy.confirm.allows(actor, { agencyId: id }),
          change: isThere && agencyPolicy.change.allows(actor, { agencyId: id }),
          changeProfile: isThere && profilePolicy.change.allows(actor, { agencyId: id, isLed }),
          publishProfile: isThere && profilePolicy.publish.allows(actor, { agencyId: id, isLed }),
        };
      },
    }),
  },
  AgencyName: from('agency_former_name', {}),
  AgencyLead: from('agency_lead', {
    agency: one('agency', { on: 'agency_id' }),
    person: one('person', { on: 'person_id' }),
    viewerCan: computed({
      needs: ['agency_id', 'person_id', 'ended_at'],
      by: (lead: { agencyId: string; personId: string; endedAt: string | null }, actor: Actor) => ({
        end: lead.endedAt === null && leadPolicy.end.allows(actor, lead),
      }),
    }),
  }),
  LeadInvitation: from('lead_invitation', {
    agency: one('agency', { on: 'agency_id' }),
    invitedBy: one('person', { on: 'invited_by_id' }),
    state: sql`case when ${self}.state = 'PENDING' and ${self}.expires_at <= now() then 'EXPIRED' else ${self}.state end`,
    viewerCan: computed({
      needs: ['agency_id', 'state'],
      by: ({ agencyId, state }: { agencyId: string; state: string }, actor: Actor) => ({
        withdraw: state === 'PENDING' && agencyPolicy.appointLead.allows(actor, { agencyId }),
      }),
    }),
  }),
  AgencyChange: from('agency_change', {
    agency: one('agency', { on: 'agency_id' }),
    successor: one('agency', { on: 'successor_id' }),
    recordedBy: one('person', { on: 'recorded_by_id' }),
    viewerCan: computed({
      needs: ['agency_id', 'state'],
      by: ({ agencyId, state }: { agencyId: string; state: string }, actor: Actor) => ({
        cancel: state === 'PLANNED' && agencyPolicy.change.allows(actor, { agencyId }),
      }),
    }),
  }),
});
