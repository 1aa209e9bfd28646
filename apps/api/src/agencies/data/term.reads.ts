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
    // What app.seat_agency_name_on says, written out: a page shows forty of these, and a function is called for each.
    agencyName: sql`(select coalesce(
        (select n.name from agency_former_name n where n.agency_id = o.agency_id and n.until > o.day order by n.until limit 1),
        (select a.name from agency a where a.id = o.agency_id))
      from (select p.agency_id, m.held_on as day from meeting m, seat_period p where m.id = ${self}.meeting_id and p.seat_id = ${self}.seat_id
        order by p.starts_on > m.held_on, case when p.starts_on > m.held_on then p.starts_on end, p.starts_on desc limit 1) o)`,
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
