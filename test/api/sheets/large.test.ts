import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aRow, bringIn, check, csv, workbook } from '../../factories/sheets.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const WHO = '{ viewer { person { id } } }';

describe('a large sheet', () => {
  let app: TestApp;
  let world: World;
  let home: TestPartnership;
  let chair: Visitor;

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    home = await world.partnership();
    chair = await world.as(home.chair);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const rows = (count: number, of: string) =>
    Array.from({ length: count }, (_, i) =>
      aRow(`${of} ${i} of Somewhere`, { 'Representative email': `${of}.${i}@example.org`, 'New agency': 'Yes' }),
    );
  const counted = async (): Promise<Record<string, number>> => {
    const [counts] = await world.sql(
      `select (select count(*)::int from seat where partnership_id = $1) as seats, (select count(*)::int from invitation where partnership_id = $1) as invitations,
         (select count(*)::int from agency) as agencies, (select count(*)::int from sheet_import where partnership_id = $1) as imports,
         (select count(*)::int from event_log where partnership_id = $1) as events`,
      [home.id],
    );
    return counts;
  };

  test('whose import dies in the middle leaves nothing, and can be sent again', async () => {
    const file = csv(rows(200, 'dying'));
    const { fingerprint } = await check(chair, home.slug, file);
    const before = await counted();
    const key = randomUUID();
    const answer = bringIn(chair, home.slug, file, fingerprint, key);
    let killed = 0;
    for (
      const end = Date.now() + 10_000;
      killed === 0 && Date.now() < end;
      await new Promise((go) => setTimeout(go, 20))
    )
      killed = (
        await world.sql(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'roundtable api'
             and query like 'insert into invitation%' and xact_start < now() - interval '200 ms'`,
        )
      ).length;
    expect(killed).toBeGreaterThan(0);
    expect((await answer).done).toBeUndefined();
    expect(await counted()).toEqual(before);
    expect((await bringIn(chair, home.slug, file, fingerprint, key)).done).toMatchObject({
      newSeats: 200,
      invitations: 200,
    });
  }, 60_000);

  test('of 5,000 rows is checked and imported, tells how far it is, and others are served meanwhile', async () => {
    const file = await workbook(rows(5000, 'many'));
    let began = performance.now();
    const shown = await check(chair, home.slug, file);
    expect(shown.counts).toMatchObject({ rows: 5000, newSeats: 5000, invitations: 5000, faulty: 0 });
    const checked = performance.now() - began;
    began = performance.now();
    const answer = bringIn(chair, home.slug, file, shown.fingerprint, randomUUID());
    let [slowest, isRunning] = [0, true];
    void answer.finally(() => (isRunning = false));
    while (isRunning) {
      const asked = performance.now();
      await chair.get(WHO);
      slowest = Math.max(slowest, performance.now() - asked);
      await new Promise((go) => setTimeout(go, 50));
    }
    const { done, progress } = await answer;
    expect(done).toMatchObject({ newSeats: 5000, invitations: 5000 });
    expect(progress.length).toBeGreaterThan(2);
    expect(slowest).toBeLessThan(2000);
    console.log(
      `checked in ${Math.round(checked)} ms, imported in ${Math.round(performance.now() - began)} ms, slowest other page ${Math.round(slowest)} ms`,
    );
    const after = await check(chair, home.slug, file);
    expect(after.counts).toMatchObject({ unchanged: 5000, faulty: 0 });
  }, 180_000);
});
