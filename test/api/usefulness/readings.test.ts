import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aDraft, aResource, attached, publishResource, submitResource } from '../../factories/library.js';
import { usefulnessOf } from '../../factories/usefulness.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('how often the library is read', () => {
  const filesDir = mkdtempSync(join(tmpdir(), 'readings-'));
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let [chair, member, colleague, statutory, national]: Visitor[] = [];

  beforeAll(async () => {
    app = await startApp({ FILES_DIR: filesDir });
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    member = await world.as((await world.seat(table)).representative!);
    colleague = await world.as((await world.seat(table)).representative!);
    statutory = await world.as((await world.seat(table, { isStatutory: true })).representative!);
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
    rmSync(filesDir, { recursive: true });
  });

  const opens = (who: Visitor, versionId: string, headers: Record<string, string> = {}) =>
    who.fetch(`/library/readings/${versionId}`, { method: 'POST', headers });
  const downloads = async (who: Visitor | undefined, fileId: string, init: RequestInit = {}) =>
    (await who!.fetch(`/files/${fileId}`, init)).arrayBuffer();
  const days = (versionId: string) =>
    world.sql<{ times: number; file: boolean }>(
      'select times, resource_file_id is not null as file from reading_day where version_id = $1 order by 2',
      [versionId],
    );
  /** What was opened is written down within a few seconds. */
  async function written(versionId: string, rows: number) {
    for (let i = 0; i < 60 && (await days(versionId)).length < rows; i++) await wait(150);
    return days(versionId);
  }
  /** A resource of the table with a file for all and an annex for the statutory members. */
  async function withFiles(): Promise<any> {
    const draft = await aDraft(member!, { foundBy: 'PARTNERSHIP', partnershipId: table.id });
    await attached(member!, draft, {}, 'Guide');
    const annexed = await attached(member!, { ...draft, version: draft.version + 1 }, {}, 'Annex');
    const { resourceVersion } = await submitResource(member!, { versionId: draft.id, version: annexed.version });
    await publishResource(chair!, { versionId: draft.id, version: resourceVersion.version });
    const { slug, id } = resourceVersion.resource;
    await world.sql(`update resource_file set found_by = 'STATUTORY' where id = $1`, [annexed.files[1].id]);
    await world.sql('select app.put_resource($1)', [id]);
    return { ...annexed, slug };
  }
  /** So many readings of the month before last, which is over whatever day it is. */
  const longAgo = (versionId: string, fileId: string | null, times: number) =>
    world.sql(
      `insert into reading_day (version_id, resource_file_id, on_day, times) values ($1, $2, app.today() - interval '62 days', $3)`,
      [versionId, fileId, times],
    );

  test('each reader once a day for each thing; not whoever wrote it, no program, nothing that is not there', async () => {
    const { id, files } = await withFiles();
    const fileId = files[0].file.id;
    for (const who of [chair, colleague, colleague]) await opens(who!, id);
    await opens(new Visitor(app.url, { 'user-agent': 'Examplebot/2.1 (+https://example.org/bot)' }), id);
    await opens(app.visitor(), 'not-an-id');
    await opens(app.visitor(), '0197b5c5-0000-7000-8000-000000000000');
    await downloads(member, fileId);
    await downloads(colleague, fileId, { method: 'HEAD' });
    await downloads(colleague, fileId, { headers: { range: 'bytes=5-9' } });
    for (const who of [chair, colleague, colleague]) await downloads(who, fileId);
    expect(await written(id, 2)).toEqual([
      { times: 2, file: false },
      { times: 2, file: true },
    ]);
    expect((await opens(colleague!, id)).status).toBe(204);
    const columns = await world.sql<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'reading_day'::regclass and attnum > 0 order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'audience_id',
      'on_day',
      'resource_file_id',
      'times',
      'version_id',
    ]);
  });

  test('a download that could not be read is none', async () => {
    const { id, files } = await withFiles();
    const fileId = files[0].file.id;
    const [{ hash }] = (await world.sql<{ hash: string }>(
      `select encode(content_hash, 'hex') as hash from stored_file where id = $1`,
      [fileId],
    )) as [{ hash: string }];
    const lies = join(filesDir, hash.slice(0, 2), hash.slice(2, 4), hash);
    renameSync(lies, `${lies}.away`);
    expect((await colleague!.fetch(`/files/${fileId}`)).status).toBe(503);
    renameSync(`${lies}.away`, lies);
    for (const who of [colleague, statutory]) await opens(who!, id);
    expect(await written(id, 1)).toEqual([{ times: 2, file: false }]);
    await downloads(colleague, fileId);
    expect(await written(id, 2)).toContainEqual({ times: 1, file: true });
  });

  test('a page of another site cannot have it counted', async () => {
    const { id } = await withFiles();
    expect((await opens(colleague!, id, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  test('told by month to whoever sees to it; fewer than five are forgotten, and in no sum', async () => {
    const { id, files, slug } = await withFiles();
    const [guide, annex] = files.map((file: any) => file.id);
    await longAgo(id, null, 12);
    await longAgo(id, guide, 4);
    await longAgo(id, annex, 7);
    await world.sql('select app.tell_readings()');
    await world.sql('select app.tell_readings()');
    const seen = async (who: Visitor | undefined) =>
      (await usefulnessOf(who!, slug))?.readings.map(({ times, file }: any) => [times, file?.label ?? null]) ?? null;
    const all = [
      [12, null],
      [7, 'Annex'],
    ];
    expect((await seen(chair)).toSorted()).toEqual(all);
    // The owner is no statutory member: that anybody opened the annex is not for them.
    expect(await seen(member)).toEqual([[12, null]]);
    for (const who of [colleague, statutory]) expect(await seen(who)).toEqual([]);
    expect(await seen(national)).toBe(null);
    expect(await days(id)).toEqual([]);
  });

  test('the month that is not over is told to nobody', async () => {
    const { slug, current } = await aResource(member!, national!);
    await world.sql('insert into reading_day (version_id, on_day, times) values ($1, app.today(), 50)', [current.id]);
    await world.sql('select app.tell_readings()');
    expect((await usefulnessOf(national!, slug)).readings).toEqual([]);
  });

  test('officers read how what their partnership gave to the network is read', async () => {
    const { slug, current } = await aResource(member!, national!, { foundBy: 'NETWORK', partnershipId: table.id });
    await longAgo(current.id, null, 30);
    await world.sql('select app.tell_readings()');
    for (const who of [chair, national, member]) expect((await usefulnessOf(who!, slug)).readings).toHaveLength(1);
    expect((await usefulnessOf(colleague!, slug)).readings).toEqual([]);
  });
});
