import type { Actor } from '@lib/access';
import { arg, computed, many, one, page, parent, reads, self, sql } from '@lib/reads';
import { agencyPolicy, leavingPolicy } from '../agency.policy.js';

const runs = sql`${self}.ended_at is null and ${self}.held @> app.today()`;
const isNotOver = sql`${self}.ended_at is null and coalesce(${self}.ends_on >= app.today(), true)`;
const agencyId = sql`(select s.agency_id from seat s where s.id = ${self}.seat_id)`;

/** At its seats; and, for whoever works for it, at those of partnerships that they represent. */
const throughIt = sql`${self}.seat_id in (select s.id from seat s where s.agency_id = ${arg('agencyId')}
  or (s.member_partnership_id is not null and exists (select 1 from person x where x.id = ${self}.person_id and x.agency_id = ${arg('agencyId')})))`;

interface TermRow {
  readonly personId: string;
  readonly partnershipId: string;
  readonly agencyId: string | null;
  readonly isNotOver: boolean;
}

/** What agencies add to terms: whether they still vouch for them, and their name when it was another. */
export const termReads = reads({
  Query: {
    overdueConfirmations: page('seat_term', {
      where: [
        runs,
        sql`${self}.vouched_on <= (app.today() - interval '6 months')::date`,
        sql`${self}.partnership_id = any ((select app.partnership_ids())::uuid[])`,
        sql`${self}.partnership_id = (select p.id from partnership p where p.slug = ${arg('slug')})`,
        sql`exists (select 1 from seat s where s.id = ${self}.seat_id and coalesce(s.closed_on > app.today(), true))`,
      ],
      key: ['vouched_on', 'id'],
      total: 1000,
    }),
  },
  Seat: {
    agencyOn: one('agency', { on: sql`${self}.id = app.seat_agency_on(${parent}.id, ${arg('day')})` }),
  },
  SeatTerm: {
    agencyName: sql`app.seat_agency_name_on(${self}.seat_id, greatest(${self}.starts_on, least(app.today(), ${self}.ends_on, (${self}.ended_at at time zone 'Europe/London')::date)))`,
    confirmedBy: one('person', { on: 'confirmed_by_id' }),
    isToBeConfirmed: sql`${runs} and ${self}.vouched_on <= (app.today() - interval '6 months')::date`,
    viewerConfirms: computed({
      needs: [],
      with: { agencyId, isNotOver },
      by: (term: TermRow, actor: Actor) =>
        term.isNotOver && term.agencyId !== null && agencyPolicy.confirm.allows(actor, { agencyId: term.agencyId }),
    }),
    viewerRecordsLeaving: computed({
      needs: ['person_id', 'partnership_id'],
      with: { agencyId, isNotOver },
      by: ({ personId, partnershipId, ...term }: TermRow, actor: Actor) =>
        term.isNotOver &&
        term.agencyId !== null &&
        leavingPolicy.recordLeaving.allows(actor, {
          personId,
          agencyId: term.agencyId,
          partnershipIds: [partnershipId],
        }),
    }),
  },
  MeetingInvitation: {
    agencyName: sql`case when ${self}.seat_id is not null then app.seat_agency_name_on(${self}.seat_id, (select m.held_on from meeting m where m.id = ${self}.meeting_id)) end`,
  },
  Invitation: {
    agencyName: sql`case when ${self}.seat_id is not null then app.seat_agency_name_on(${self}.seat_id, coalesce((${self}.accepted_at at time zone 'Europe/London')::date, app.today())) end`,
  },
  Person: {
    termsFor: many('seat_term', {
      on: 'person_id',
      where: [isNotOver, throughIt],
      order: ['starts_on', 'id'],
    }),
    officesNotOver: many('office_term', { on: 'person_id', where: isNotOver, order: ['starts_on', 'id'] }),
  },
});
