import { randomBytes } from 'node:crypto';
import type { RoundTable } from '../../factories/round-table.js';
import type { Attempt } from './attempt.js';
import { vacantSeat } from './made.js';

const gap = async ({ world, home }: RoundTable): Promise<string> => {
  const [made] = await world.sql<{ id: string }>(
    `with closed as (update gap set closed_at = now(), version = version + 1 where partnership_id = $1 and sector = 'FAITH' and closed_at is null)
     insert into gap (audience_id, partnership_id, sector, looked_for, opened_by_id)
     select id, $1, $2, 'Somebody', $3 from audience where partnership_id = $1 and kind = 'TABLE' returning id`,
    [home.id, `MADE_UP_${randomBytes(4).toString('hex')}`, home.chair.id],
  );
  return String(made?.id);
};

async function vacancy(table: RoundTable): Promise<string> {
  const [made] = await table.world.sql<{ id: string }>(
    `insert into vacancy (partnership_id, gap_id, partnership_name, sector, looked_for, advertised_by_id) values ($1, $2, 'Somewhere', 'FAITH', 'Somebody', $3) returning id`,
    [table.home.id, await gap(table), table.home.chair.id],
  );
  return String(made?.id);
}

/** Of the member of another table. */
async function interest(table: RoundTable): Promise<string> {
  const [made] = await table.world.sql<{ id: string }>(
    `insert into interest (vacancy_id, person_id, agency_id, name, email, partnership_name, sector, words)
     values ($1, $2, $3, 'Somebody', 'somebody@example.org', 'Somewhere', 'FAITH', 'Us') returning id`,
    [await vacancy(table), table.people['member-elsewhere'].id, await table.world.agency()],
  );
  return String(made?.id);
}

/** A seat like the core one, of the same agency; vacant, or filled by the core member. */
async function seatOfLead({ world, home, seats, people }: RoundTable, isFilled: boolean): Promise<string> {
  const [made] = await world.sql<{ id: string }>(
    `insert into seat (audience_id, partnership_id, agency_id, kind, title)
     select audience_id, partnership_id, agency_id, kind, $2 from seat where id = $1 and partnership_id = $3 returning id`,
    [seats.core.id, randomBytes(4).toString('hex'), home.id],
  );
  if (isFilled) await world.term(String(made?.id), people['core-member'], 'REPRESENTATIVE');
  return String(made?.id);
}

/** For a seat of the agency that has the lead, by the lead. */
async function nominationFor(table: RoundTable): Promise<string> {
  const [made] = await table.world.sql<{ id: string }>(
    `insert into nomination (seat_id, capacity, name, email, starts_on, nominated_by_id)
     values ($1, 'REPRESENTATIVE', 'Somebody', 'nominee@core.example.org', app.today(), $2) returning id`,
    [await seatOfLead(table, false), table.people['agency-lead'].id],
  );
  return String(made?.id);
}

export const nominations: Readonly<Record<string, Attempt>> = {
  openGap: {
    ability: 'vacancy.manage',
    type: 'OpenGapInput',
    input: async ({ world, home }) => {
      await world.sql(
        `update gap set closed_at = now(), version = version + 1 where partnership_id = $1 and closed_at is null`,
        [home.id],
      );
      return { partnershipId: home.id, sector: 'ACADEMIA', lookedFor: 'Somebody' };
    },
  },
  closeGap: {
    ability: 'vacancy.manage',
    type: 'CloseGapInput',
    input: async (table) => ({ gapId: await gap(table), version: 1 }),
  },
  advertiseVacancy: {
    ability: 'vacancy.manage',
    type: 'AdvertiseVacancyInput',
    input: async (table) => ({ seatId: await vacantSeat(table), partnershipName: 'Somewhere', lookedFor: 'Somebody' }),
  },
  withdrawVacancy: {
    ability: 'vacancy.manage',
    type: 'WithdrawVacancyInput',
    input: async (table) => ({ vacancyId: await vacancy(table), version: 1 }),
  },
  expressInterest: {
    ability: 'interest.express',
    type: 'ExpressInterestInput',
    input: async (table) => {
      // Everybody speaks for some agency here; who has none is told so.
      await table.world.sql('update person set agency_id = $1 where agency_id is null', [table.seats.core.agencyId]);
      return { vacancyId: await vacancy(table), words: 'Us' };
    },
  },
  takeUpInterest: {
    ability: 'interest.decide',
    type: 'TakeUpInterestInput',
    input: async (table) => ({ interestId: await interest(table), version: 1, kind: 'CO_OPTED' }),
  },
  declineInterest: {
    ability: 'interest.decide',
    type: 'DeclineInterestInput',
    input: async (table) => ({ interestId: await interest(table), version: 1, reason: 'No' }),
  },
  'withdrawInterest (of the member elsewhere)': {
    ability: 'interest.withdraw',
    about: ({ people }) => ({ personId: people['member-elsewhere'].id }),
    type: 'WithdrawInterestInput',
    input: async (table) => ({ interestId: await interest(table), version: 1 }),
  },
  'nominate (a representative)': {
    about: () => ({ capacity: 'REPRESENTATIVE' }),
    ability: 'nomination.nominate',
    type: 'NominateInput',
    input: async (table) => ({
      seatId: await seatOfLead(table, false),
      capacity: 'REPRESENTATIVE',
      name: 'Somebody',
      email: 'somebody@core.example.org',
    }),
  },
  'nominate (a deputy of the core member)': {
    ability: 'nomination.nominate',
    type: 'NominateInput',
    input: async (table) => ({
      seatId: await seatOfLead(table, true),
      capacity: 'DEPUTY',
      name: 'Somebody',
      email: 'somebody@core.example.org',
    }),
  },
  approveNomination: {
    ability: 'nomination.decide',
    type: 'ApproveNominationInput',
    input: async (table) => ({ nominationId: await nominationFor(table), version: 1 }),
  },
  declineNomination: {
    ability: 'nomination.decide',
    type: 'DeclineNominationInput',
    input: async (table) => ({ nominationId: await nominationFor(table), version: 1, reason: 'No' }),
  },
  'withdrawNomination (by the agency lead)': {
    ability: 'nomination.withdraw',
    type: 'WithdrawNominationInput',
    input: async (table) => ({ nominationId: await nominationFor(table), version: 1 }),
  },
  'setLastDay (of the core member)': {
    ability: 'seatTerm.planEnd',
    type: 'SetLastDayInput',
    input: async (table) => {
      const seatId = await seatOfLead(table, true);
      const [found] = await table.world.sql<{ id: string }>('select id from seat_term where seat_id = $1', [seatId]);
      return { termId: found?.id, version: 1, endsOn: '2040-01-01' };
    },
  },
};
