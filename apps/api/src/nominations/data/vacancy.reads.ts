import type { Actor } from '@lib/access';
import { arg, computed, count, from, many, one, page, parent, reads, self, sql } from '@lib/reads';
import { seenBy } from '../../agreements/index.js';
import { interestPolicy, vacancyPolicy } from '../nomination.policy.js';

/** Where the person decides: says where to look, so that an index can; what is shown is said by the audiences alone. */
const whereIDecide = sql`array(select o.partnership_id from office_term o where o.person_id = app.person_id() and o.office in ('CHAIR', 'COORDINATOR') and o.ended_at is null and o.held @> app.today())`;

interface VacancyRow {
  readonly partnershipId: string;
  readonly closedAt: string | null;
  readonly mine: boolean;
}

interface InterestRow {
  readonly partnershipId: string;
  readonly personId: string;
  readonly state: string;
  readonly isTheirs: boolean;
}

export const vacancyReads = reads({
  Query: {
    vacancies: page('vacancy', {
      key: ['advertised_at desc', 'id desc'],
      where: [
        { closed_at: null, sector: arg('sector') },
        sql`position(lower(${arg('region')}) in lower(${self}.region || ' ' || ${self}.area)) > 0`,
      ],
    }),
    vacancy: one('vacancy', { where: { id: arg('id') } }),
    gap: one('gap', { where: { id: arg('id') } }),
  },
  Viewer: {
    interests: page('interest', { on: 'person_id', key: ['expressed_at desc', 'id desc'] }),
    interestsToDecide: page('interest', {
      on: sql`${self}.partnership_id = any (${whereIDecide})`,
      where: { state: 'PENDING' },
      key: ['expressed_at', 'id'],
    }),
  },
  Partnership: {
    gaps: many('gap', { on: 'partnership_id', where: { closed_at: null }, order: ['opened_at', 'id'] }),
    vacancies: page('vacancy', {
      on: 'partnership_id',
      where: { closed_at: null },
      key: ['advertised_at desc', 'id desc'],
    }),
    interests: page('interest', {
      on: 'partnership_id',
      where: { state: arg('state') },
      key: ['expressed_at desc', 'id desc'],
    }),
    pendingInterests: count('interest', { on: 'partnership_id', where: { state: 'PENDING' } }),
    viewerCanManageVacancies: computed({
      needs: ['id', 'status'],
      by: ({ id, status }: { id: string; status: string }, actor: Actor) =>
        status !== 'MERGED' && status !== 'CLOSED' && vacancyPolicy.manage.allows(actor, { partnershipId: id }),
    }),
  },
  Gap: from('gap', {
    partnership: one('partnership', { on: 'partnership_id' }),
    vacancy: one('vacancy', { on: { gap_id: 'id' }, where: { closed_at: null } }),
    audience: seenBy,
    viewerCan: computed({
      needs: ['partnership_id', 'closed_at'],
      with: {
        isAdvertised: sql`exists (select 1 from vacancy v where v.gap_id = ${self}.id and v.closed_at is null)`,
      },
      by: (gap: { partnershipId: string; closedAt: string | null; isAdvertised: boolean }, actor: Actor) => {
        const may = gap.closedAt === null && vacancyPolicy.manage.allows(actor, gap);
        return { close: may, advertise: may && !gap.isAdvertised };
      },
    }),
  }),
  Vacancy: from('vacancy', {
    partnership: one('partnership', { on: 'partnership_id' }),
    seat: one('seat', { on: 'seat_id' }),
    myInterest: one('interest', {
      on: { vacancy_id: 'id' },
      where: sql`${self}.person_id = app.person_id()`,
      order: ['expressed_at desc'],
    }),
    interests: page('interest', { on: 'vacancy_id', key: ['expressed_at desc', 'id desc'] }),
    viewerCan: computed({
      needs: ['partnership_id', 'closed_at'],
      with: {
        mine: sql`exists (select 1 from interest i where i.vacancy_id = ${self}.id and i.person_id = app.person_id() and i.state in ('PENDING', 'TAKEN_UP', 'DECLINED'))`,
      },
      by: ({ partnershipId, closedAt, mine }: VacancyRow, actor: Actor) => ({
        withdraw: closedAt === null && vacancyPolicy.manage.allows(actor, { partnershipId }),
        expressInterest:
          closedAt === null &&
          !mine &&
          interestPolicy.express.allows(actor, { partnershipId, personId: actor.personId }),
      }),
    }),
  }),
  Interest: from('interest', {
    agency: one('agency', { on: 'agency_id' }),
    vacancy: one('vacancy', { on: 'vacancy_id' }),
    partnership: one('partnership', { on: 'partnership_id' }),
    seatToFill: one('seat', {
      on: sql`${self}.partnership_id = ${parent}.partnership_id and ${self}.agency_id = ${parent}.agency_id and ${self}.closed_on is null and ${parent}.state = 'TAKEN_UP'`,
      order: ['id desc'],
    }),
    viewerCan: computed({
      needs: ['partnership_id', 'person_id', 'state'],
      with: {
        isTheirs: sql`exists (select 1 from vacancy v join seat s on s.id = v.seat_id where v.id = ${self}.vacancy_id and s.agency_id = ${self}.agency_id)`,
      },
      by: (interest: InterestRow, actor: Actor) => {
        const isPending = interest.state === 'PENDING';
        const decide = isPending && interestPolicy.decide.allows(actor, interest);
        return {
          takeUp: decide,
          decline: decide,
          withdraw: isPending && interestPolicy.withdraw.allows(actor, interest),
          needsSeat: decide && !interest.isTheirs,
        };
      },
    }),
  }),
});
