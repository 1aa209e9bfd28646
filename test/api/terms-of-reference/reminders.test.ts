import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { connect, UnitOfWork } from '@lib/database';
import { RemindOfReviews } from '../../../apps/api/src/terms-of-reference/index.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

jest.setTimeout(60_000);

describe('reminding of a review', () => {
  let app: TestApp;
  let world: World;
  let source: Awaited<ReturnType<typeof connect>>;
  let remind: RemindOfReviews;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    source = await connect({ url: app.database.workerUrl, entities: [], poolSize: 4, name: 'test' });
    remind = new RemindOfReviews(new UnitOfWork(source));
  });
  afterAll(async () => {
    await source?.destroy();
    await world?.end();
    await app?.stop();
  });

  async function reviewed(inDays: number): Promise<TestPartnership> {
    const partnership = await world.partnership();
    await world.sql(
      `insert into terms_review (audience_id, partnership_id, review_on) select id, $1, app.today() + $2::int from audience where partnership_id = $1 and kind = 'PARTNERSHIP'`,
      [partnership.id, inDays],
    );
    return partnership;
  }
  const move = ({ id }: TestPartnership, inDays: number) =>
    world.sql('update terms_review set review_on = app.today() + $2::int where partnership_id = $1', [id, inDays]);
  const said = async ({ id }: TestPartnership) =>
    (
      await world.sql<{ kind: string }>(
        `select data ->> 'kind' as kind from event_log where name = 'TermsReviewIsDue' and partnership_id = $1 order by id`,
        [id],
      )
    ).map(({ kind }) => kind);

  test.each([
    [61, []],
    [60, ['SIXTY_DAYS']],
    [8, ['SIXTY_DAYS']],
    [7, ['SEVEN_DAYS']],
    [0, ['SEVEN_DAYS']],
    [-1, ['OVERDUE']],
    [-400, ['OVERDUE']],
  ])('%i days before it, %j is said, and once', async (inDays, kinds) => {
    const partnership = await reviewed(inDays);
    for (let i = 0; i < 3; i += 1) await remind.execute();
    expect(await said(partnership)).toEqual(kinds);
  });

  test('of two workers one does it', async () => {
    const partnership = await reviewed(30);
    await Promise.all([remind.execute(), remind.execute(), remind.execute()]);
    expect(await said(partnership)).toEqual(['SIXTY_DAYS']);
  });

  test('each is said in its time; a review that is moved on begins anew', async () => {
    const partnership = await reviewed(50);
    await remind.execute();
    await world.sql('alter table terms_reminder disable trigger all');
    await world.sql(`update terms_reminder set review_on = app.today() + 5 where partnership_id = $1`, [
      partnership.id,
    ]);
    await move(partnership, 5);
    await remind.execute();
    expect(await said(partnership)).toEqual(['SIXTY_DAYS', 'SEVEN_DAYS']);
    await move(partnership, 55);
    await remind.execute();
    expect(await said(partnership)).toEqual(['SIXTY_DAYS', 'SEVEN_DAYS', 'SIXTY_DAYS']);
  });

  test('nothing is said of a partnership that is over', async () => {
    const partnership = await reviewed(-3);
    await world.sql(`update partnership set status = 'CLOSED', ended_on = app.today() where id = $1`, [partnership.id]);
    await remind.execute();
    expect(await said(partnership)).toEqual([]);
  });
});
