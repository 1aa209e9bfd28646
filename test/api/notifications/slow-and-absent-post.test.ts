import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { schedule } from '../../factories/meetings.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';

describe('a mail server that is slow, away or set up wrongly', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });
  beforeEach(() => {
    Object.assign(post, { takesMs: 0, refusesWith: undefined });
  });

  /** The queue's own clock is set forward, for what was tried and waits. */
  const pausesPass = () =>
    world.sql(`update graphile_worker._private_jobs set run_at = now() where attempts > 0 and locked_at is null`);

  async function aMeeting() {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership);
    const chair = await world.as(partnership.chair);
    const meeting = await schedule(chair, partnership.id);
    const delivery = async () => {
      const [row] = await world.sql(
        'select id, state, attempts, last_error from delivery where meeting_id = $1 and person_id = $2',
        [meeting.id, seat.representative!.id],
      );
      return row as { id: string; state: string; attempts: number; last_error: string } | undefined;
    };
    const until = async (claim: (row: { state: string; attempts: number }) => boolean, meanwhile?: () => unknown) => {
      for (let waited = 0; waited < 30_000; waited += 25) {
        const row = await delivery();
        if (row && claim(row)) return row;
        await meanwhile?.();
        await sleep(25);
      }
      return delivery();
    };
    return { chair, person: seat.representative!, until };
  }

  test('takes seven seconds over each letter, and is given each once', async () => {
    post.takesMs = 7000;
    const { person, until } = await aMeeting();
    await until(({ state }) => state === 'SENT');
    // Long enough for a second copy to have come, had one been sent while the first was thought over.
    await sleep(3000);
    expect(post.to(person.email)).toHaveLength(1);
    expect(await until(() => true)).toMatchObject({ state: 'SENT', attempts: 1 });
  }, 40_000);

  test('is away for hours: the letter is tried nine times, waits for an officer, and goes when they say so', async () => {
    post.refusesWith = 451;
    const { chair, person, until } = await aMeeting();
    for (let tried = 1; tried <= 9; tried += 1) {
      const row = await until(({ attempts }) => attempts >= tried, pausesPass);
      expect(row).toMatchObject({ attempts: tried, state: tried < 9 ? 'QUEUED' : 'PARKED' });
    }
    const parked = await until(() => true);
    expect(parked!.last_error).toContain('451');
    post.refusesWith = undefined;
    await chair.get(`mutation ($input: RetryDeliveryInput!) { retryDelivery(input: $input) { problems { code } } }`, {
      input: { deliveryId: parked!.id },
    });
    expect(await post.waitFor(person.email)).toHaveLength(1);
    expect(await until(({ state }) => state === 'SENT')).toMatchObject({ state: 'SENT', last_error: '' });
  }, 40_000);

  test('is away for a day: officers see the letter that waits, and it goes by itself when the server is back', async () => {
    post.refusesWith = 451;
    const { person, until } = await aMeeting();
    await until(({ attempts }) => attempts >= 12, pausesPass);
    expect(await until(({ attempts }) => attempts >= 12)).toMatchObject({ state: 'PARKED' });
    post.refusesWith = undefined;
    expect(await until(({ state }) => state === 'SENT', pausesPass)).toMatchObject({ state: 'SENT', last_error: '' });
    expect(await post.waitFor(person.email)).toHaveLength(1);
  }, 40_000);

  test('refuses our password: that is ours to put right, so the letter waits and goes then', async () => {
    post.refusesUs = true;
    const { person, until } = await aMeeting();
    expect(await until(({ attempts }) => attempts > 0)).toMatchObject({ state: 'QUEUED' });
    post.refusesUs = false;
    expect(await post.waitFor(person.email, 1, 20_000)).toHaveLength(1);
  }, 40_000);
});
