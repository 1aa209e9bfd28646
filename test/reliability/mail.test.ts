import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { schedule } from '../factories/meetings.js';
import { PostOffice } from '../support/post-office.js';
import { House, kill } from './house.js';

let house: House;
let post: PostOffice;
beforeAll(async () => {
  post = await PostOffice.open();
  house = await House.open(post.url);
  await house.startApi();
}, 60_000);
afterAll(async () => {
  await house?.close();
  await post?.close();
});

test('the worker is killed ten times in the middle of 300 letters: each is sent, and a second copy is known as one', async () => {
  const partnership = await house.world.partnership();
  for (let n = 0; n < 4; n++) await house.world.seat(partnership);
  const chair = await house.world.as(partnership.chair);
  for (let n = 0; n < 50; n++) await schedule(chair, partnership.id);
  for (let n = 0; n < 10; n++) {
    const before = post.received.length;
    house.startWorker();
    // In the middle of its work, wherever that is: some letters of this round have left, most have not.
    for (let waited = 0; post.received.length < before + 3 && waited < 10_000; waited += 2) await sleep(2);
    expect(post.received.length).toBeGreaterThan(before);
    await kill(house.worker);
  }
  house.startWorker();
  const took = await house.until(async () => {
    const [{ due, jobs }] = await house.sql(
      `select (select count(*) from delivery where state <> 'SENT')::int due, (select count(*) from graphile_worker._private_jobs)::int jobs`,
    );
    return due === 0 && jobs === 0;
  });
  const rows = await house.sql('select id from delivery');
  const ids = post.received.map(({ messageId }) => messageId);
  const twice = ids.length - new Set(ids).size;
  console.log(`${rows.length} due, ${ids.length} received, ${twice} twice, all sent ${took} ms after the last start`);
  expect(rows.length).toBeGreaterThanOrEqual(300);
  expect(new Set(ids).size).toBe(rows.length);
  // At most the four that the worker had in hand at each of its ten deaths.
  expect(twice).toBeLessThanOrEqual(40);
}, 90_000);

test('PostgreSQL is killed with letters in hand: the same worker goes on when it is back, and none is lost', async () => {
  const partnership = await house.world.partnership();
  for (let n = 0; n < 4; n++) await house.world.seat(partnership);
  const chair = await house.world.as(partnership.chair);
  await kill(house.worker);
  for (let n = 0; n < 20; n++) await schedule(chair, partnership.id);
  // The world keeps a connection, and the server is about to be killed.
  await house.world.end();
  const before = post.received.length;
  house.startWorker();
  await house.until(async () => post.received.length > before + 3);
  await house.killPostgres();
  await sleep(2000);
  await house.server.launch();
  const took = await house.until(async () => {
    const [{ due, jobs }] = await house.sql(
      `select (select count(*) from delivery where state <> 'SENT')::int due, (select count(*) from graphile_worker._private_jobs)::int jobs`,
    );
    return due === 0 && jobs === 0;
  }, 60_000);
  const rows = await house.sql('select id from delivery');
  console.log(`all sent ${took} ms after PostgreSQL was back`);
  expect(new Set(post.received.map(({ messageId }) => messageId)).size).toBe(rows.length);
  expect(house.worker).toMatchObject({ exitCode: null, signalCode: null });
}, 90_000);
