import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { meetingForm, schedule, SCHEDULE } from '../factories/meetings.js';
import { World, type TestPartnership } from '../factories/world.js';
import { startApp, type TestApp } from '../support/app.js';
import { toldApart } from '../support/told-apart.js';
import type { Visitor } from '../support/visitor.js';

jest.setTimeout(120_000);

const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { results { problems { code } } } }`;
const ROUNDS = 60;
const NOTICED = 0.2;

let app: TestApp;
let world: World;
let partnership: TestPartnership;
let chair: Visitor;
beforeAll(async () => {
  app = await startApp();
  world = await World.of(app);
  partnership = await world.partnership();
  chair = await world.as(partnership.chair);
});
afterAll(async () => {
  await world?.end();
  await app?.stop();
});

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

/** Medians of asking about known and unknown addresses in turn. */
async function medians(ask: (email: string) => Promise<unknown>): Promise<[known: number, unknown: number]> {
  const took: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { email } = await world.person('Known Elsewhere');
    for (const [kind, address] of [email, `nobody.${round}@example.org`].entries()) {
      const began = performance.now();
      await ask(address);
      took[kind as 0 | 1].push(performance.now() - began);
    }
  }
  return [median(took[0]), median(took[1])];
}

test('how long it takes to invite somebody does not tell whether they are known', async () => {
  const share = await toldApart(async () => {
    const seats = Array.from({ length: ROUNDS * 2 }, () => world.seat(partnership, { representative: null }));
    const vacant = (await Promise.all(seats)).map(({ id }) => id);
    return medians((email) =>
      chair.get(INVITE, {
        input: { partnershipId: partnership.id, lines: [{ email, seatId: vacant.pop(), capacity: 'REPRESENTATIVE' }] },
      }),
    );
  }, NOTICED);
  expect(share).toBeLessThan(NOTICED);
});

test('how long it takes to name a guest does not tell whether they are known', async () => {
  const naming = (email: string) =>
    chair.get(SCHEDULE, { input: meetingForm(partnership.id, { guests: [{ name: 'Guest', email }], seatIds: [] }) });
  expect(await toldApart(() => medians(naming), NOTICED)).toBeLessThan(NOTICED);
});

test('how long it takes to ask for a meeting does not tell a hidden one from none', async () => {
  const { id } = await schedule(chair, partnership.id);
  const stranger = await world.as(await world.person());
  const ask = (meeting: string) => stranger.get('query ($id: ID!) { meeting(id: $id) { id title } }', { id: meeting });
  const medianOfEach = async (): Promise<[number, number]> => {
    const took: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS * 4; round += 1) {
      for (const [kind, meeting] of [id, randomUUID()].entries()) {
        const began = performance.now();
        expect((await ask(meeting)).meeting).toBeNull();
        took[kind as 0 | 1].push(performance.now() - began);
      }
    }
    return [median(took[0]), median(took[1])];
  };
  expect(await toldApart(medianOfEach, NOTICED)).toBeLessThan(NOTICED);
});
