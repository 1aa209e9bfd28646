import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { RemindOfEntries } from '../../../apps/api/src/directory/index.js';
import { confirmedAgo, confirmEntry, publishAll, recordOf } from '../../factories/directory.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';

jest.setTimeout(60_000);

describe('an entry that grows old', () => {
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

  test('is asked about by mail, once at each step, and with one button until somebody says that it is right', async () => {
    const table = await world.partnership('Wear Valley');
    const chair = await world.as(table.chair);
    const fresh = await world.partnership('Fresh Valley');
    await publishAll(await world.as(fresh.chair), fresh);
    await publishAll(chair, table, { summary: 'CNRY-entry-words' });
    await confirmedAgo(world, table, 6);
    for (let i = 0; i < 3; i += 1) await worker.get(RemindOfEntries).execute();
    for (const officer of [table.chair, table.coordinator]) {
      const [mail, ...more] = await post.waitFor(officer.email);
      expect(more).toEqual([]);
      expect(mail?.subject).toBe('Unconfirmed: the directory entry of Wear Valley');
      expect(mail?.text).toContain(`/partnerships/${table.slug}/directory-entry`);
      expect(mail?.text).not.toContain('CNRY');
    }
    await confirmedAgo(world, table, 9);
    await worker.get(RemindOfEntries).execute();
    const [, hidden] = await post.waitFor(table.chair.email, 2);
    expect(hidden?.subject).toBe('Hidden: the directory entry of Wear Valley');
    const { version } = await recordOf(chair, table);
    await confirmEntry(chair, { partnershipId: table.id, version });
    await worker.get(RemindOfEntries).execute();
    expect(post.received.filter(({ recipients }) => recipients.includes(table.chair.email))).toHaveLength(2);
    expect(post.received.flatMap(({ recipients }) => recipients)).not.toContain(fresh.chair.email);
  });

  test('stands on the list of the national coordinator, with how to reach its officers, and on nobody else’s', async () => {
    const table = await world.partnership('Tees Valley');
    const elsewhere = await world.as((await world.partnership()).chair);
    await publishAll(await world.as(table.chair), table);
    await confirmedAgo(world, table, 10);
    const national = await world.as(await world.nationalCoordinator());
    const LIST = `query ($state: DirectoryRecordState) { directoryRecords(state: $state, first: 100) { nodes { state partnership { name officers { person { email } } } } } }`;
    const { directoryRecords } = await national.get(LIST, { state: 'HIDDEN' });
    expect(directoryRecords.nodes).toEqual([
      {
        state: 'HIDDEN',
        partnership: {
          name: 'Tees Valley',
          officers: expect.arrayContaining([{ person: { email: table.chair.email } }]),
        },
      },
    ]);
    expect((await elsewhere.get(LIST, { state: 'HIDDEN' })).directoryRecords.nodes).toEqual([]);
    await expect(app.visitor().get(LIST)).rejects.toThrow('UNAUTHENTICATED');
  });
});
