import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ForgetWhatIsOver } from '../../../apps/api/src/people/index.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';

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

test('a session that ended a month ago is forgotten; one of yesterday, and the one in use, are not', async () => {
  const person = await world.person('Flora Forgetful');
  for (let n = 0; n < 2; n += 1) await app.visitor().signIn(person.email);
  const inUse = app.visitor();
  await inUse.signIn(person.email);
  const sessions = await world.sql<{ id: string }>('select id from session where person_id = $1 order by id', [
    person.id,
  ]);
  const [old, recent, current] = sessions.map(({ id }) => id);
  await world.sql(`update session set ended_at = now() - interval '31 days' where id = $1`, [old]);
  await world.sql(`update session set ended_at = now() - interval '1 day' where id = $1`, [recent]);
  await worker.get(ForgetWhatIsOver).execute();
  const left = await world.sql<{ id: string }>('select id from session where person_id = $1 order by id', [person.id]);
  expect(left.map(({ id }) => id)).toEqual([recent, current]);
  expect((await inUse.get('{ viewer { person { id } } }')).viewer.person.id).toBe(person.id);
});
