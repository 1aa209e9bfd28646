import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { RemindOfReviews } from '../../../apps/api/src/terms-of-reference/index.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';

jest.setTimeout(60_000);

describe('mail about a review', () => {
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

  async function reviewed(name: string, inDays: number): Promise<TestPartnership> {
    const partnership = await world.partnership(name);
    await world.sql(
      `insert into terms_review (audience_id, partnership_id, review_on) select id, $1, app.today() + $2::int from audience where partnership_id = $1 and kind = 'PARTNERSHIP'`,
      [partnership.id, inDays],
    );
    return partnership;
  }

  test('goes to every officer once, and to no member', async () => {
    const partnership = await reviewed('Wear Valley', 30);
    const vice = await world.person('Vic Vice');
    await world.office(partnership, 'VICE_CHAIR', vice);
    const { representative } = await world.seat(partnership);
    for (let i = 0; i < 3; i += 1) await worker.get(RemindOfReviews).execute();
    for (const officer of [partnership.chair, partnership.coordinator, vice]) {
      const [mail, ...more] = await post.waitFor(officer.email);
      expect(more).toEqual([]);
      expect(mail?.subject).toBe('Due soon: review of the terms of reference of Wear Valley');
      expect(mail?.text).toContain(`/partnerships/${partnership.slug}/terms-of-reference`);
    }
    expect(post.received.flatMap(({ recipients }) => recipients)).not.toContain(representative!.email);
  });

  test('says that it is overdue when it is', async () => {
    const partnership = await reviewed('Tees Valley', -3);
    await worker.get(RemindOfReviews).execute();
    const [mail] = await post.waitFor(partnership.chair.email);
    expect(mail?.subject).toBe('Overdue: review of the terms of reference of Tees Valley');
  });
});
