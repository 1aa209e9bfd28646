import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { schedule } from '../../factories/meetings.js';
import { change } from '../../factories/nominations.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import { standAt } from '../../support/stand-at.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

/** In every text of the table that could come out. */
const HERE = 'Heronsgate';
const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { results { problems { code } } problems { code } } }`;
const END = (name: string) => `mutation ($input: EndTermInput!) { ${name}(input: $input) { problems { code } } }`;
const LISTS = `query ($slug: String!) {
  viewer { partnerships { nodes { name } } endedPartnerships { nodes { name } } seats { seat { partnership { name } } } offices { partnership { name } }
    upcomingMeetings { nodes { title } } awaitingAnswer { meeting { title } } undertakingsAsked { id } leads { id }
    nominationsToDecide { nodes { id } } interestsToDecide { nodes { id } } seatsToFill { id } }
  partnership(slug: $slug) { name seats { agency { name } representative { person { name } } } officers { person { name } }
    upcomingMeetings { nodes { title } } changes { nodes { id } } agreements { title } termsOfReference { viewerCan { draft } } }
}`;
const ONE = `query ($meeting: ID!, $seat: ID!, $person: ID!) { meeting(id: $meeting) { title } seat(id: $seat) { agency { name } } person(id: $person) { name } }`;
const COUNTS = `query ($slug: String!) { overdueConfirmations(slug: $slug) { totalCount } all: overdueConfirmations { totalCount } people(matching: "${HERE}") { totalCount } everybody: people { totalCount nodes { id } } }`;
const SEARCH = `query ($words: String!) { people(matching: $words) { nodes { id name } } viewer { partnerships(matching: $words) { nodes { name } } } }`;

type Column = 'list' | 'one' | 'count' | 'search' | 'export' | 'feed' | 'mail';
const NOTHING: Record<Column, unknown> = {
  list: 'nothing',
  one: 'nothing',
  count: 'nobody but themselves',
  search: 'nothing',
  export: 404,
  feed: 'nothing',
  mail: 'nothing',
};

/** Whoever does not sit at a table now sees nothing of it, whichever way they ask: not yet, not any more, or not at all. */
describe('who has no place at the table', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let table: TestPartnership;
  let coordinator: Visitor;
  let seat: { id: string };
  let colleague: TestPerson;
  let meeting: { id: string };
  let feeds: Map<TestPerson, string>;
  let visitors: Map<TestPerson, Visitor>;
  const ways = new Map<string, TestPerson>();

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    table = await world.partnership(`${HERE} partnership`);
    coordinator = await world.as(table.coordinator);
    colleague = await world.person(`${HERE} Colleague`);
    seat = await world.seat(table, { representative: colleague });
    await world.sql(`update seat_term set starts_on = app.today() - 300 where seat_id = $1`, [seat.id]);

    for (const [way, takes] of Object.entries(takesNoPlace)) {
      const person = await world.person(`Pat ${way}`);
      ways.set(way, person);
      await takes(person);
    }
    const everybody = [...ways.values(), colleague, table.coordinator];
    // Each has the session and the address of the calendar that they had while they sat there.
    visitors = new Map();
    feeds = new Map();
    for (const person of everybody) {
      const visitor = await world.as(person);
      visitors.set(person, visitor);
      const { issueCalendarFeed } = await visitor.get(`mutation { issueCalendarFeed { url } }`);
      feeds.set(person, new URL(issueCalendarFeed.url).pathname);
    }
    // Two midnights on: terms that had a day left are over.
    const [{ later }] = (await world.sql(`select (app.today() + 2)::text as later`)) as [{ later: string }];
    await standAt(world, `${later}T12:00:00Z`);
    meeting = await schedule(coordinator, table.id, { title: `${HERE} board` });
    for (const { email } of [colleague, table.coordinator])
      while (!heard(email)) await post.waitFor(email, post.to(email).length + 1);
    // And whatever was written to anybody else is there too.
    while ((await world.sql(`select from delivery where state = 'QUEUED'`)).length) await sleep(25);
  }, 120_000);
  afterAll(async () => {
    await standAt(world);
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const heard = (email: string) => post.to(email).some(({ subject }) => String(subject).includes(`${HERE} board`));
  const vacantSeat = () => world.seat(table, { representative: null });
  const invite = async (person: TestPerson, line: object) => {
    const { invite: done } = await coordinator.get(INVITE, {
      input: { partnershipId: table.id, lines: [{ email: person.email, ...line }] },
    });
    expect(done).toEqual({ results: [{ problems: [] }], problems: [] });
  };
  const end = async (mutation: string, termId: string) => {
    const { [mutation]: done } = await coordinator.get(END(mutation), { input: { termId, version: 1 } });
    expect(done.problems).toEqual([]);
  };
  const officeTerm = async (person: TestPerson) => {
    await world.office(table, 'VICE_CHAIR', person);
    const [term] = await world.sql<{ id: string }>('select id from office_term where person_id = $1', [person.id]);
    return String(term?.id);
  };

  const takesNoPlace: Record<string, (person: TestPerson) => Promise<unknown>> = {
    'is nominated, and waits for the coordinator': async ({ name, email }) => {
      const { id, agencyId } = await vacantSeat();
      const lead = await world.person('Lee Lead');
      await world.lead(agencyId, lead);
      await world.sql(`insert into agency_email_domain (agency_id, domain) values ($1, 'example.org')`, [agencyId]);
      const input = { seatId: id, capacity: 'REPRESENTATIVE', name, email, jobTitle: '', words: '' };
      expect((await change(await world.as(lead), 'nominate', input)).outcome).toBe('done');
    },
    'is invited to a seat, and has not accepted': async (person) =>
      invite(person, { seatId: (await vacantSeat()).id, capacity: 'REPRESENTATIVE' }),
    'is invited to an office, and has not accepted': (person) => invite(person, { office: 'CHAIR', jointly: true }),
    'takes the seat on a day to come': async (person) => {
      const term = await world.term((await vacantSeat()).id, person, 'REPRESENTATIVE');
      await world.sql('update seat_term set starts_on = app.today() + 30 where id = $1', [term]);
    },
    'had a seat that was ended': async (person) =>
      end('endSeatTerm', await world.term((await vacantSeat()).id, person, 'REPRESENTATIVE')),
    'had an office that was ended': async (person) => end('endOfficeTerm', await officeTerm(person)),
    'had a seat whose last day has passed': async (person) => {
      const term = await world.term((await vacantSeat()).id, person, 'REPRESENTATIVE');
      await world.sql('update seat_term set ends_on = app.today() + 1 where id = $1', [term]);
    },
    'was a deputy whose last day has passed': async (person) => {
      const term = await world.term(seat.id, person, 'DEPUTY');
      await world.sql('update seat_term set ends_on = app.today() + 1 where id = $1', [term]);
    },
    'had an office whose last day has passed': async (person) => {
      await world.sql('update office_term set ends_on = app.today() + 1 where id = $1', [await officeTerm(person)]);
    },
    'works for an agency whose seat is vacant': async (person) => {
      const { agencyId } = await vacantSeat();
      await world.sql('update person set agency_id = $2 where id = $1', [person.id, agencyId]);
    },
  };

  /** What of the table comes out at each door, for somebody. */
  async function findsOut(person: TestPerson): Promise<Record<Column, unknown>> {
    const visitor = visitors.get(person)!;
    const told = (answer: unknown) => (JSON.stringify(answer).includes(HERE) ? 'something' : 'nothing');
    const { overdueConfirmations, all, people, everybody } = await visitor.get(COUNTS, { slug: table.slug });
    const isAlone = everybody.nodes.every(({ id }: { id: string }) => id === person.id);
    const counted = [overdueConfirmations, all, people].some(({ totalCount }) => totalCount > 0) || !isAlone;
    return {
      list: told(await visitor.get(LISTS, { slug: table.slug })),
      one: told(await visitor.get(ONE, { meeting: meeting.id, seat: seat.id, person: colleague.id })),
      count: counted || everybody.totalCount > everybody.nodes.length ? 'somebody' : 'nobody but themselves',
      search: told(await visitor.get(SEARCH, { words: HERE })),
      export: (await visitor.fetch(`/sheets/${table.slug}/table.csv`)).status,
      feed: told(await (await visitor.fetch(feeds.get(person)!)).text()),
      mail: heard(person.email) ? 'something' : 'nothing',
    };
  }

  test('whoever sits there sees all of it, and whoever coordinates it takes it out in a sheet', async () => {
    const something = {
      list: 'something',
      one: 'something',
      count: 'somebody',
      search: 'something',
      feed: 'something',
      mail: 'something',
    };
    expect(await findsOut(colleague)).toEqual({ ...something, export: 403 });
    expect(await findsOut(table.coordinator)).toEqual({ ...something, export: 200 });
  });

  test.each(Object.keys(takesNoPlace))(
    'who %s finds nothing of it: in lists, by its address, in counts, by search, in a sheet, in their calendar and in mail',
    async (way) => {
      expect(await findsOut(ways.get(way)!)).toEqual(NOTHING);
    },
  );
});
