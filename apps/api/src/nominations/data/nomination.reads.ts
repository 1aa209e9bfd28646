import type { Actor } from '@lib/access';
import { arg, computed, count, from, many, one, page, reads, self, sql } from '@lib/reads';
import { seenBy } from '../../agreements/index.js';
import { madeNominationPolicy, nominationPolicy, termPolicy, vacancyPolicy } from '../nomination.policy.js';

const whereIDecide = sql`array(select o.partnership_id from office_term o where o.person_id = app.person_id() and o.office in ('CHAIR', 'COORDINATOR') and o.ended_at is null and o.held @> app.today())`;
const agenciesILead = sql`array(select l.agency_id from agency_lead l where l.person_id = app.person_id() and l.ended_at is null)`;

interface NominationRow {
  readonly partnershipId: string;
  readonly seatId: string;
  readonly agencyId: string;
  readonly capacity: 'REPRESENTATIVE' | 'DEPUTY';
  readonly nominatedById: string;
  readonly state: string;
}

interface FillingRow {
  readonly id: string;
  readonly partnershipId: string;
  readonly agencyId: string;
  readonly closedOn: string | null;
  readonly isFilled: boolean;
  readonly isOpenEnded: boolean;
  readonly isInvited: boolean;
  readonly isNominated: boolean;
  readonly isDeputyNominated: boolean;
  readonly isDeputyOpenEnded: boolean;
  readonly hasInterest: boolean;
  readonly isAdvertised: boolean;
  readonly hasLead: boolean;
}

const running = (capacity: 'REPRESENTATIVE' | 'DEPUTY') =>
  sql`select 1 from seat_term t where t.seat_id = ${self}.id and t.capacity = ${capacity} and t.ended_at is null and t.held @> app.today()`;
const openEnded = (capacity: 'REPRESENTATIVE' | 'DEPUTY') =>
  sql`exists (select 1 from seat_term t where t.seat_id = ${self}.id and t.capacity = ${capacity} and t.ended_at is null and t.ends_on is null)`;
const nominated = (capacity: 'REPRESENTATIVE' | 'DEPUTY') =>
  sql`exists (select 1 from nomination n where n.seat_id = ${self}.id and n.capacity = ${capacity} and n.state = 'PENDING')`;

function stepOf(seat: FillingRow): string {
  if (seat.isFilled) return 'FILLED';
  if (seat.isInvited) return 'INVITED';
  if (seat.isNominated) return 'NOMINATED';
  if (seat.hasInterest) return 'INTEREST';
  return seat.isAdvertised ? 'ADVERTISED' : 'VACANT';
}

function filling(seat: FillingRow, actor: Actor) {
  const isOpen = seat.closedOn === null;
  const may = (capacity: 'REPRESENTATIVE' | 'DEPUTY') =>
    isOpen && nominationPolicy.nominate.allows(actor, { ...seat, seatId: seat.id, capacity });
  return {
    step: stepOf(seat),
    hasLead: seat.hasLead,
    viewerCan: {
      nominateRepresentative: may('REPRESENTATIVE') && !seat.isOpenEnded && !seat.isNominated,
      nominateDeputy: may('DEPUTY') && !seat.isDeputyOpenEnded && !seat.isDeputyNominated,
      advertise: isOpen && !seat.isOpenEnded && !seat.isAdvertised && vacancyPolicy.manage.allows(actor, seat),
      planEnd: isOpen && termPolicy.planEnd.allows(actor, seat),
    },
  };
}

export const nominationReads = reads({
  Query: { nomination: one('nomination', { where: { id: arg('id') } }) },
  Viewer: {
    nominationsToDecide: page('nomination', {
      on: sql`${self}.partnership_id = any (${whereIDecide})`,
      where: { state: 'PENDING' },
      key: ['nominated_at', 'id'],
    }),
    seatsToFill: many('seat', {
      on: sql`${self}.agency_id = any (${agenciesILead})`,
      where: [
        { closed_on: null },
        sql`not exists (select 1 from seat_term t where t.seat_id = ${self}.id and t.capacity = 'REPRESENTATIVE' and t.ended_at is null and coalesce(t.ends_on > app.today() + 60, true))`,
        sql`not exists (select 1 from nomination n where n.seat_id = ${self}.id and n.capacity = 'REPRESENTATIVE' and n.state in ('PENDING', 'APPROVED'))`,
      ],
      order: ['id'],
      limit: 50,
    }),
  },
  Partnership: {
    nominations: page('nomination', {
      on: 'partnership_id',
      where: { state: arg('state') },
      key: ['nominated_at desc', 'id desc'],
    }),
    pendingNominations: count('nomination', { on: 'partnership_id', where: { state: 'PENDING' } }),
  },
  Seat: {
    vacancy: one('vacancy', { on: { seat_id: 'id' }, where: { closed_at: null } }),
    nominations: page('nomination', { on: 'seat_id', key: ['nominated_at desc', 'id desc'] }),
    filling: computed({
      needs: ['id', 'partnership_id', 'agency_id', 'closed_on'],
      with: {
        isFilled: sql`exists (${running('REPRESENTATIVE')})`,
        isOpenEnded: openEnded('REPRESENTATIVE'),
        isDeputyOpenEnded: openEnded('DEPUTY'),
        // Who leads the agency is not shown the invitation, but what became of the nomination.
        isInvited: sql`(exists (select 1 from invitation i where i.seat_id = ${self}.id and i.capacity = 'REPRESENTATIVE' and i.state = 'PENDING' and i.expires_at > now())
          or exists (select 1 from nomination n where n.seat_id = ${self}.id and n.capacity = 'REPRESENTATIVE' and n.state = 'APPROVED'))`,
        isNominated: nominated('REPRESENTATIVE'),
        isDeputyNominated: nominated('DEPUTY'),
        hasInterest: sql`exists (select 1 from interest i join vacancy v on v.id = i.vacancy_id where v.seat_id = ${self}.id and i.state in ('PENDING', 'TAKEN_UP'))`,
        isAdvertised: sql`exists (select 1 from vacancy v where v.seat_id = ${self}.id and v.closed_at is null)`,
        hasLead: sql`exists (select 1 from agency_lead l where l.agency_id = ${self}.agency_id and l.ended_at is null)`,
      },
      by: filling,
    }),
  },
  Nomination: from('nomination', {
    seat: one('seat', { on: 'seat_id' }),
    partnership: one('partnership', { on: 'partnership_id' }),
    nominatedBy: one('person', { on: 'nominated_by_id' }),
    invitation: one('invitation', { on: 'invitation_id' }),
    audience: seenBy,
    isAtAgencyDomain: sql`exists (select 1 from agency_email_domain d where d.agency_id = ${self}.agency_id and d.domain = lower(split_part(${self}.email, '@', 2)))`,
    viewerCan: computed({
      needs: ['partnership_id', 'seat_id', 'agency_id', 'capacity', 'nominated_by_id', 'state'],
      by: (nomination: NominationRow, actor: Actor) => {
        const isPending = nomination.state === 'PENDING';
        const decide = isPending && nominationPolicy.decide.allows(actor, nomination);
        return {
          approve: decide,
          decline: decide,
          withdraw: isPending && madeNominationPolicy.withdraw.allows(actor, nomination),
        };
      },
    }),
  }),
});
