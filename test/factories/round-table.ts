import { randomBytes } from 'node:crypto';
import { type Caller, hashOf, thePublic } from '@lib/access';
import type { TestApp } from '../support/app.js';
import { addAgreement, signed } from './agreements.js';
import { schedule } from './meetings.js';
import { World, type TestPartnership, type TestPerson, type TestSeat } from './world.js';

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
type Named<K extends string, T> = Readonly<Record<K, T>>;

/** One partnership with everybody who could look at it, another beside it, and something for each of them to see. */
export interface RoundTable {
  readonly world: World;
  readonly home: TestPartnership;
  readonly elsewhere: TestPartnership;
  readonly people: Named<Who, TestPerson>;
  readonly seats: Named<(typeof SEATS)[number], TestSeat>;
  readonly meetings: Named<(typeof MEETINGS)[number], { readonly id: string }>;
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
  await hideCanaries(world, home, elsewhere, people);
  await fillTheRest(world, home, elsewhere, people, seats);
  return {
    world,
    home,
    elsewhere,
    people,
    seats,
    agreements,
    meetings,
    callers: await callersOf(world, home, people, meetings),
  };
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

async function agree(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  seats: RoundTable['seats'],
): Promise<RoundTable['agreements']> {
  const add = async (name: string, { id, chair }: TestPartnership, agencyIds: string[]) => {
    const visitor = await world.as(chair);
    const form = {
      title: canary(name, 'agreement'),
      purposes: canary(name, 'purposes'),
      lawfulBasisNotes: canary(name, 'basis'),
      categories: canary(name, 'categories'),
    };
    const agreement = await addAgreement(visitor, id, agencyIds, form);
    await signed(world, agreement.id, agencyIds[0]!);
    await world.sql('update agreement_signature set signatory_name = $2 where agreement_id = $1', [
      agreement.id,
      canary(name, 'signatory'),
    ]);
    await world.sql(
      `insert into agreement_notice (audience_id, agreement_id, agency_id, kind, about_on)
       select id, $1, $2, 'ENDS_60', '2032-11-01' from audience where partnership_id = $3 and kind = 'OFFICERS'`,
      [agreement.id, agencyIds[0], id],
    );
    await world.sql('update undertaking set words = $2 where partnership_id = $1', [
      id,
      `${canary(name, 'undertaking')}, and more`,
    ]);
    return agreement;
  };
  await world.sql('update person set agency_id = $2 where id = $1', [home.chair.id, seats.core.agencyId]);
  return {
    home: await add('home', home, [seats.core.agencyId, seats.statutory.agencyId]),
    elsewhere: await add('elsewhere', elsewhere, [seats.elsewhere.agencyId]),
  };
}

async function meet(
  world: World,
  { home, elsewhere, people, seats, agreements }: Omit<RoundTable, 'world' | 'meetings' | 'callers'>,
) {
  const chair = await world.as(home.chair);
  const form = (name: string, more: object = {}) => ({
    title: canary(name, 'title'),
    place: canary(name, 'place'),
    joiningLink: `https://meet.example.org/${canary(name, 'link')}`,
    accessNotes: canary(name, 'notes'),
    agendaItems: [{ title: canary(name, 'item'), presenter: canary(name, 'presenter'), purpose: 'NOTE' }],
    ...more,
  });
  const guest = { name: 'Guest', email: people.guest.email };
  const meetings: RoundTable['meetings'] = {
    partnership: await schedule(chair, home.id, form('partnership')),
    next: await schedule(chair, home.id, form('next')),
    statutory: await schedule(chair, home.id, form('statutory', { seenBy: 'STATUTORY' })),
    officers: await schedule(chair, home.id, form('officers', { seenBy: 'OFFICERS' })),
    invited: await schedule(
      chair,
      home.id,
      form('invited', { seenBy: 'INVITED', seatIds: [seats.core.id], guests: [guest] }),
    ),
    observed: await schedule(chair, home.id, form('observed', { seatIds: [seats.core.id, seats.observer.id] })),
    gated: await schedule(chair, home.id, form('gated', { agreementId: agreements.home.id })),
    elsewhere: await schedule(await world.as(elsewhere.chair), elsewhere.id, form('elsewhere')),
  };
  for (const [name, { id }] of Object.entries(meetings)) {
    await world.sql(
      `update meeting_invitation set response = 'APOLOGIES', message = $2, responded_at = now(), responded_by_id = (select organiser_id from meeting where id = $1)
       where meeting_id = $1 and role = 'OFFICER'`,
      [id, canary(name, 'message')],
    );
  }
  return meetings;
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

/** A row in every table that is still without: the matrix must not praise an empty table. */
async function fillTheRest(
  world: World,
  home: TestPartnership,
  elsewhere: TestPartnership,
  people: Named<Who, TestPerson>,
  seats: RoundTable['seats'],
): Promise<void> {
  const invite = (partnership: TestPartnership, email: string, seatId: string | null) =>
    world.sql(
      `insert into invitation (audience_id, partnership_id, email, seat_id, capacity, office, starts_on, token_hash, expires_at, invited_by_id)
       select id, $1, $2, $3::uuid, case when $3::uuid is null then null else 'DEPUTY' end, case when $3::uuid is null then 'VICE_CHAIR' end,
         app.today(), $4, now() + interval '7 days', $5 from audience where partnership_id = $1 and kind = 'APPOINTING'`,
      [partnership.id, email, seatId, randomBytes(32), partnership.coordinator.id],
    );
  await world.lead(seats.core.agencyId, people['agency-lead']);
  await invite(home, people['pending-invitee'].email, seats.statutory.id);
  await invite(home, `${canary('home', 'invitee').toLowerCase()}@example.org`, null);
  await invite(elsewhere, `${canary('elsewhere', 'invitee').toLowerCase()}@example.org`, null);
  await uploads(world, people);
  await world.sql(`select app.throttle('\\x01', 1, interval '1 minute')`);
  await world.sql(
    `insert into delivery (audience_id, event_id, kind, partnership_id, person_id, address, meeting_id, state, last_error)
     select a.id, e.id, e.name, e.partnership_id, e.actor_person_id, 'somebody@example.org', e.subject_id, 'PARKED', $1
     from event_log e join audience a on a.partnership_id = e.partnership_id and a.kind = 'OFFICERS' where e.name = 'MeetingScheduled'`,
    [canary('delivery', 'error')],
  );
  await world.sql(
    `insert into demo_mail (message_id, sender, recipient, subject, body_text, html) values ('somebody@example.org', 'somebody@example.org', 'somebody@example.org', 'somebody@example.org', 'somebody@example.org', 'somebody@example.org')`,
  );
}

/** A file that nothing has claimed, of two of them. */
async function uploads(world: World, people: Named<Who, TestPerson>): Promise<void> {
  for (const who of ['core-member', 'chair'] as const) {
    const [file] = await world.sql<{ id: string; audience_id: number }>(
      `insert into stored_file (audience_id, uploaded_by_id, name, media_type, size, sha256)
       select app.self_of($1), $1, $2, 'text/plain', length($3), sha256($3::bytea) returning id, audience_id`,
      [people[who].id, `${canary(`upload-of-${who}`, 'file')}.txt`, canary(`upload-of-${who}`, 'content')],
    );
    await world.sql(`insert into stored_file_chunk (file_id, audience_id, position, content) values ($1, $2, 0, $3)`, [
      file!.id,
      file!.audience_id,
      Buffer.from(canary(`upload-of-${who}`, 'content')),
    ]);
  }
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
  callers.set('worker-for-home', { kind: 'partnership', partnershipId: home.id, purpose: 'test' });
  return callers;
}
