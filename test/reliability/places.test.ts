import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCourse, aSession } from '../factories/training.js';
import type { Visitor } from '../support/visitor.js';
import { House, kill } from './house.js';

const BOOK =
  'mutation ($input: BookTrainingInput!) { bookTraining(input: $input) { trainingSession { yours { state } } problems { code } } }';
const PEOPLE = 500;
const PLACES = 20;

interface Booking {
  readonly person_id: string;
  readonly state: string;
  readonly ordinal: number;
}

describe('500 people ask at once for 20 places', () => {
  let house: House;
  let sessions: string[];
  const people: { id: string; who: Visitor }[] = [];
  beforeAll(async () => {
    house = await House.open();
    await house.startApi();
    const { world } = house;
    const national = await world.as(await world.nationalCoordinator());
    const course = await aCourse(national);
    sessions = [];
    for (const day of ['2027-03-04', '2027-03-05'])
      sessions.push((await aSession(national, course.id, { heldOn: day, capacity: PLACES })).id);
    const table = await world.partnership();
    for (let n = 0; n < PEOPLE; n += 1) {
      const { id } = (await world.seat(table)).representative!;
      people.push({ id, who: await signedIn(id) });
    }
    await world.end();
  }, 120_000);
  afterAll(() => house?.close());

  /** Without the work of 500 passwords. */
  async function signedIn(personId: string): Promise<Visitor> {
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    await house.world.sql(`select app.open_session($1, $2, '1 day', '1 day', 'test')`, [personId, hash]);
    const who = house.visitor();
    who.cookies.set('roundtable', token);
    return who;
  }

  const bookingsOf = (sessionId: string) =>
    house.sql<Booking>(
      'select person_id, state, ordinal from training_booking where session_id = $1 order by ordinal',
      [sessionId],
    );

  /** What they were told; nothing where no answer came. */
  async function ask({ who }: { who: Visitor }, sessionId: string): Promise<string | undefined> {
    const answer = await who.ask(BOOK, { input: { sessionId } }).catch(() => undefined);
    return answer?.data?.bookTraining?.trainingSession?.yours?.state;
  }

  /** Whoever had no answer, or was told to try again in a moment, asks again. */
  async function askAgain(sessionId: string, told: Map<string, string | undefined>) {
    for (const until = Date.now() + 60_000; Date.now() < until && [...told.values()].some((state) => !state);) {
      const again = people.filter(({ id }) => !told.get(id));
      console.log(`asking again: ${again.length}`);
      await Promise.all(again.map(async (person) => told.set(person.id, await ask(person, sessionId))));
    }
  }

  async function expectOneOrder(sessionId: string, told: ReadonlyMap<string, string | undefined>) {
    const bookings = await bookingsOf(sessionId);
    expect(bookings).toHaveLength(PEOPLE);
    expect(new Set(bookings.map(({ ordinal }) => ordinal)).size).toBe(PEOPLE);
    // Whoever asked first has a place, and nobody who waits stands before them.
    expect(bookings.map(({ state }) => state)).toEqual(
      bookings.map((_, place) => (place < PLACES ? 'BOOKED' : 'WAITING')),
    );
    expect(new Map(bookings.map(({ person_id, state }) => [person_id, state]))).toEqual(told);
    const [counted] = await house.sql('select booked, waiting from training_session where id = $1', [sessionId]);
    expect(counted).toEqual({ booked: PLACES, waiting: PEOPLE - PLACES });
  }

  test('20 have one, 480 wait in the order of asking, and each was told which', async () => {
    const [sessionId] = sessions as [string];
    const told = new Map(
      await Promise.all(people.map(async (person) => [person.id, await ask(person, sessionId)] as const)),
    );
    // Whoever was answered holds what they were told; a busy house asks the rest to try again, and has written nothing of theirs.
    expect(await bookingsOf(sessionId)).toHaveLength([...told.values()].filter(Boolean).length);
    await askAgain(sessionId, told);
    await expectOneOrder(sessionId, told);
  }, 120_000);

  test('the program is killed meanwhile: what was told holds, and whoever had no answer asks again', async () => {
    const [, sessionId] = sessions as [string, string];
    const asking = Promise.all(people.map(async (person) => [person.id, await ask(person, sessionId)] as const));
    await house.until(async () => (await bookingsOf(sessionId)).length > PLACES / 2);
    await kill(house.api);
    const told = new Map(await asking);
    const [answered, kept] = [[...told.values()].filter(Boolean).length, (await bookingsOf(sessionId)).length];
    console.log(`answered before the end: ${answered}, kept: ${kept}`);
    expect(answered).toBeLessThan(PEOPLE);
    await house.startApi();
    await sleep(200);
    await askAgain(sessionId, told);
    await expectOneOrder(sessionId, told);
  }, 120_000);
});
