import { randomBytes } from 'node:crypto';
import { type Caller, hashOf, thePublic } from '@lib/access';
import { type TestApp } from '../support/app.js';
import { World, type TestPartnership, type TestPerson, type TestSeat } from './world.js';
import { agree, lookForDates, meet } from './round-table-meetings.js';
import { packs } from './round-table-papers.js';
import { sittingRows } from './sitting-rows.js';
import { fillTheRest } from './round-table-rest.js';

/** Something hidden in a text, to be searched for where it must not come out. */
export const canary = (whose: string, field: string): string => `CNRY-${whose}-${field}`;
export const CANARY = /CNRY-[a-z]+(?:-[a-z]+)*/g;

export const AGREEMENTS = ['home', 'elsewhere'] as const;
export const SEATS = ['core', 'statutory', 'co-opted', 'observer', 'elsewhere'] as const;
export const MEETINGS = [
  'partnership',
  'next',
  'statutory',
  'officers',
  'invited',
  'observed',
  'gated',
  'elsewhere',
] as const;
export const PEOPLE = [
  'without-seat',
  'core-member',
  'statutory-member',
  'co-opted-member',
  'deputy',
  'observer',
  'guest',
  'former-representative',
  'pending-invitee',
  'coordinator',
  'chair',
  'vice-chair',
  'national-coordinator',
  'agency-lead',
  'member-elsewhere',
] as const;

export type Who = (typeof PEOPLE)[number];
export type Named<K extends string, T> = Readonly<Record<K, T>>;

/** One partnership with everybody who could look at it, another beside it, and something for each of them to see. */
export interface RoundTable {
  readonly world: World;
  readonly home: TestPartnership;
  readonly elsewhere: TestPartnership;
  readonly people: Named<Who, TestPerson>;
  readonly seats: Named<(typeof SEATS)[number], TestSeat>;
  readonly meetings: Named<(typeof MEETINGS)[number], { readonly id: string }>;
  /** Told by the core member, and by somebody who is not known. */
  readonly proposals: Named<'open' | 'declined', { readonly id: string }>;
  /** At home the agencies of the core and the statutory seat are asked to sign; the core seat's has, and so has the chair's. */
  readonly agreements: Named<(typeof AGREEMENTS)[number], { readonly id: string }>;
  readonly callers: ReadonlyMap<string, Caller>;
}

/** Everybody and everything, each text bearing a canary of those it is for. */
export async function aRoundTable(app: TestApp): Promise<RoundTable> {
  const world = await World.of(app);
  const home = await world.partnership('Home partnership');
  const elsewhere = await world.partnership('Partnership elsewhere');
  const people = await everybody(world, home);
  const seats = await seat(world, home, elsewhere, people);
  const agreements = await agree(world, home, elsewhere, seats);
  const meetings = await meet(world, { home, elsewhere, people, seats, agreements });
  await lookForDates(world, home, elsewhere);
  await hideCanaries(world, home, elsewhere, people);
  await fillTheRest(world, home, elsewhere, people, seats);
  await sittingRows(world, meetings);
  await packs(world, people, meetings);
  const proposals = await tell(world, people);
  const callers = await callersOf(world, home, people, meetings);
  return { world, home, elsewhere, people, seats, agreements, meetings, proposals, callers };
}

async function everybody(world: World, home: TestPartnership): Promise<Named<Who, TestPerson>> {
  const made: Record<string, TestPerson> = {
    'national-coordinator': await world.nationalCoordinator(),
    coordinator: home.coordinator,
    chair: home.chair,
  };
  for (const who of PEOPLE) made[who] ??= await world.person(who);
  await world.office(home, 'VICE_CHAIR', made['vice-chair']!);
  return made as Named<Who, TestPerson>;
}

async function seat(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  people: Named<Who, TestPerson>,
): Promise<RoundTable['seats']> {
  const seats = {
    core: await world.seat(home, { representative: people['core-member'], deputy: people.deputy }),
    statutory: await world.seat(home, { isStatutory: true, representative: people['statutory-member'] }),
    'co-opted': await world.seat(home, { kind: 'CO_OPTED', representative: people['co-opted-member'] }),
    observer: await world.seat(home, { kind: 'OBSERVER', representative: people.observer }),
    elsewhere: await world.seat(elsewhere, { representative: people['member-elsewhere'] }),
  };
  for (const [name, { id, agencyId }] of Object.entries(seats)) {
    await world.sql(`update seat set title = $2 where id = $1`, [id, canary(name, 'seat')]);
    await world.sql(`insert into agency_email_domain (agency_id, domain) values ($1, $2)`, [
      agencyId,
      `${name}.example.org`,
    ]);
  }
  await world.undertake(home.id, people['former-representative']);
  await world.sql(
    `insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on, ended_at, end_reason)
     select audience_id, partnership_id, id, $2, 'REPRESENTATIVE', app.today() - 400, now() - interval '200 days', $3 from seat where id = $1`,
    [seats['co-opted'].id, people['former-representative'].id, canary('former', 'reason')],
  );
  return seats;
}

async function hideCanaries(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  people: Named<Who, TestPerson>,
): Promise<void> {
  for (const [name, { id }] of Object.entries({
    ...people,
    'chair-elsewhere': elsewhere.chair,
    'coordinator-elsewhere': elsewhere.coordinator,
  })) {
    await world.sql(`update person set job_title = $2, name = $3 where id = $1`, [
      id,
      canary(name, 'job'),
      canary(name, 'name'),
    ]);
    await world.sql(`update person_private set phone = $2, access_needs = $3 where person_id = $1`, [
      id,
      canary(name, 'phone'),
      canary(name, 'needs'),
    ]);
  }
  await world.sql(`update partnership set area = $2 where id = $1`, [home.id, canary('home', 'area')]);
  await world.sql(`update partnership set area = $2 where id = $1`, [elsewhere.id, canary('elsewhere', 'area')]);
}

/** What people told us of partnerships. */
async function tell(world: World, people: Named<Who, TestPerson>): Promise<RoundTable['proposals']> {
  const told = async (whose: string, reference: string, proposerId: string | null) => {
    const texts = ['name', 'area', 'region', 'purpose', 'agencies', 'proposer', 'role', 'email'];
    const [row] = await world.sql<{ id: string }>(
      `insert into partnership_proposal (reference, request_hash, name, area, region, purpose, agencies, proposer_name, proposer_role, proposer_email, exists_already, proposer_id)
       select $1, $2, t[1], t[2], t[3], t[4], t[5], t[6], t[7], t[8], true, $4 from (select $3::text[] as t) x returning id`,
      [reference, randomBytes(32), texts.map((field) => canary(whose, field)), proposerId],
    );
    return { id: String(row?.id) };
  };
  const proposals = {
    open: await told('proposal', 'RT-2222-2222', people['core-member'].id),
    declined: await told('declined', 'RT-3333-3333', null),
  };
  await world.sql(
    `update partnership_proposal set state = 'DECLINED', decided_at = now(), settled_at = now(), decided_by_id = $2, reason = $3 where id = $1`,
    [proposals.declined.id, people['national-coordinator'].id, canary('declined', 'reason')],
  );
  return proposals;
}

/** How each of them comes before the database. */
async function callersOf(
  world: World,
  home: TestPartnership,
  people: Named<Who, TestPerson>,
  meetings: RoundTable['meetings'],
): Promise<Map<string, Caller>> {
  const callers = new Map<string, Caller>([['public', thePublic]]);
  for (const who of PEOPLE) {
    const tokenHash = hashOf(`session of ${who}`);
    await world.sql(`select app.open_session($1, $2, interval '1 hour', interval '1 day', 'test')`, [
      people[who].id,
      tokenHash,
    ]);
    callers.set(who, { kind: 'session', tokenHash });
  }
  for (const purpose of ['RESPOND', 'CALENDAR'] as const) {
    const tokenHash = hashOf(`link to ${purpose}`);
    await world.sql(
      `insert into link (audience_id, token_hash, purpose, person_id, subject_id)
       select app.self_of($1), $2, $3, $1, case when $3 = 'RESPOND' then (
         select i.id from meeting_invitation i where i.meeting_id = $4 and i.seat_id in (select seat_id from seat_term where person_id = $1)) end`,
      [people['core-member'].id, tokenHash, purpose, meetings.partnership.id],
    );
    callers.set(`${purpose === 'RESPOND' ? 'response' : 'calendar'}-link`, { kind: 'link', tokenHash });
  }
  callers.set('worker-for-core-member', { kind: 'person', personId: people['core-member'].id, purpose: 'test' });
  callers.set('worker-for-national', { kind: 'national', purpose: 'test' });
  const [file] = await world.sql<{ id: string }>(
    `select id from stored_file where name like 'CNRY-home-officers-file%'`,
  );
  callers.set('worker-for-file', { kind: 'file', fileId: file!.id, purpose: 'test' });
  callers.set('worker-for-home', { kind: 'partnership', partnershipId: home.id, purpose: 'test' });
  return callers;
}
