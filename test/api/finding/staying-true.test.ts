import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { find, indexed, shown, titles } from '../../factories/finding.js';
import {
  aDraft,
  aResource,
  attached,
  changeResourceVersion,
  draftNextVersion,
  publishResource,
  restoreResource,
  submitResource,
  withdrawResource,
  words,
} from '../../factories/library.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(90_000);

describe('what is found stays true', () => {
  let app: TestApp;
  let world: World;
  let office: PostOffice;
  let worker: INestApplicationContext | undefined;
  let table: TestPartnership;
  let member: Visitor;
  let national: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    member = await world.as((await world.seat(table)).representative!);
    national = await world.as(await world.nationalCoordinator());
    office = await PostOffice.open();
    await work();
  });
  afterAll(async () => {
    await rest();
    await office?.close();
    await world?.end();
    await app?.stop();
  });
  const work = async () => void (worker = await startWorker(app, office.url));
  const rest = async () => {
    await worker?.close();
    worker = undefined;
  };

  test('what is withdrawn is found by nobody from that moment, and again once it is put back', async () => {
    const { id, version } = await aResource(member, national, { title: 'Brickfields of the estuary' });
    await indexed(world);
    expect(await titles(member, 'brickfields')).toHaveLength(1);
    // The worker has no part in it: it may be late.
    await rest();
    const { resource } = await withdrawResource(national, { resourceId: id, version, because: 'Out of date' });
    expect(await find(member, 'brickfields')).toMatchObject({ totalCount: 0, facets: [], correctedWords: null });
    expect(await find(member, 'brickfeilds')).toMatchObject({ totalCount: 0, correctedWords: null });
    expect(await titles(national, 'brickfields')).toEqual([]);
    await restoreResource(national, { resourceId: id, version: resource.version });
    await work();
    await indexed(world);
    expect(await titles(member, 'brickfields')).toHaveLength(1);
  });

  test('a new version is found by its own words, and no more by those of the one before', async () => {
    const { id } = await aResource(member, national, { title: 'Oystercatchers of the harbour' });
    const { resourceVersion: next } = await draftNextVersion(member, { resourceId: id });
    const { resourceVersion: changed } = await changeResourceVersion(member, {
      versionId: next.id,
      version: next.version,
      words: words({ title: 'Turnstones of the harbour' }),
    });
    const { resourceVersion: sent } = await submitResource(member, { versionId: next.id, version: changed.version });
    await indexed(world);
    expect(await titles(member, 'oystercatchers')).toHaveLength(1);
    expect(await titles(member, 'turnstones')).toEqual([]);
    await publishResource(national, { versionId: next.id, version: sent.version });
    await indexed(world);
    expect(await titles(member, 'turnstones')).toHaveLength(1);
    expect(await titles(member, 'oystercatchers')).toEqual([]);
  });

  test('what was published while the worker was down is found once it is up', async () => {
    await rest();
    await aResource(member, national, { title: 'Saltmarsh shepherds' });
    expect(await titles(member, 'saltmarsh')).toEqual([]);
    // Even the job that the database queued is lost.
    await world.sql(`delete from graphile_worker._private_jobs`);
    await work();
    await indexed(world);
    expect(await titles(member, 'saltmarsh')).toHaveLength(1);
  });

  test('whoever is no longer of a table finds nothing of it', async () => {
    const seat = await world.seat(table);
    const leaver = await world.as(seat.representative!);
    await aResource(leaver, await world.as(table.chair), {
      title: 'Lightermen of the creek',
      foundBy: 'PARTNERSHIP',
      partnershipId: table.id,
    });
    await indexed(world);
    expect(await titles(leaver, 'lightermen')).toHaveLength(1);
    await world.sql(`update seat_term set ended_at = now(), end_reason = 'Left' where person_id = $1`, [
      seat.representative!.id,
    ]);
    expect(await titles(leaver, 'lightermen')).toEqual([]);
    expect(await find(leaver, 'lightermem')).toMatchObject({ totalCount: 0, correctedWords: null });
  });

  test('what has an annex stays where it is among what is new, though its entry is made anew', async () => {
    const statutory = await world.as((await world.seat(table, { isStatutory: true })).representative!);
    const chair = await world.as(table.chair);
    const local = { foundBy: 'PARTNERSHIP', partnershipId: table.id };
    const draft = await aDraft(statutory, { ...local, title: 'Ferrymen of the marsh' });
    const { version } = await attached(statutory, draft, { foundBy: 'STATUTORY' }, 'Annex');
    const { resourceVersion: sent } = await submitResource(statutory, { versionId: draft.id, version });
    await publishResource(chair, { versionId: draft.id, version: sent.version });
    await aResource(statutory, chair, { ...local, title: 'Bargemen of the marsh' });
    await indexed(world);
    const newest = () => titles(statutory, 'marsh', { sort: 'NEWEST' });
    expect(await newest()).toEqual(['Bargemen of the marsh', 'Ferrymen of the marsh']);
    await world.sql(`select app.search_later(id, false) from resource where partnership_id = $1`, [table.id]);
    await indexed(world);
    expect(await newest()).toEqual(['Bargemen of the marsh', 'Ferrymen of the marsh']);
  });

  test('no word of a file is shown while it waits to be scanned, nor when malware is found in it', async () => {
    const draft = await aDraft(member, { title: 'Handbook of moorings' });
    const { version } = await attached(member, draft, { label: 'Part one' });
    const { resourceVersion } = await submitResource(member, { versionId: draft.id, version });
    await publishResource(national, { versionId: draft.id, version: resourceVersion.version });
    await indexed(world);
    await world.sql(
      `insert into stored_file_page (file_id, audience_id, page, text) select file_id, audience_id, 1, 'Bollards and fenders' from resource_file where version_id = $1`,
      [draft.id],
    );
    await indexed(world);
    const places = async () =>
      (await find(member, 'fenders')).hits.map(({ place }: any) => place?.kind ?? 'NONE') as string[];
    expect(await places()).toEqual(['PAGE']);
    const scanned = (state: string) =>
      world.sql(
        `update stored_file set scan_state = $1 where id in (select file_id from resource_file where version_id = $2)`,
        [state, draft.id],
      );
    // By hand: a worker without a scanner lets waiting files through.
    await rest();
    const index = () => world.sql('select app.index_library(100)');
    for (const state of ['WAITING', 'INFECTED']) {
      await scanned(state);
      // At once, and when its entry has been made anew.
      expect(await places()).not.toContain('PAGE');
      await index();
      expect(await find(member, 'moorings')).toMatchObject({ hits: [{ place: { kind: 'SUMMARY' } }] });
      expect(await places()).toEqual([]);
      await scanned('CLEAN');
      await index();
      expect(await places()).toEqual(['PAGE']);
    }
    await work();
  });

  test('words that are cut out of more say so on the side where they are', async () => {
    const [before, after] = ['Nothing of it. '.repeat(30), 'That is all. '.repeat(30)];
    await aResource(member, national, {
      title: 'Cut on both sides',
      summary: `${before}A marlinspike lies here. ${after}`,
    });
    await aResource(member, national, { title: 'Cut at the end', summary: `Windlasses turn. ${after}` });
    await aResource(member, national, { title: 'Whole', summary: 'Binnacle, and no more.' });
    await indexed(world);
    const snippet = async (words: string) => shown((await find(member, words)).hits[0]);
    expect(await snippet('marlinspike')).toMatch(/^… .*\[marlinspike\].*\S …$/);
    expect(await snippet('windlasses')).toMatch(/^\[Windlasses\].*\S …$/);
    expect(await snippet('binnacle')).toBe('[Binnacle], and no more.');
  });
});
