import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aGap, changeGap, fillGap, gapOf, gapsFor, needGap, recordGap, withdrawGap } from '../../factories/gaps.js';
import { aResource, withdrawResource } from '../../factories/library.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('what the library lacks', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let recorder: Visitor;
  let elsewhere: Visitor;
  let national: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    recorder = await member(table);
    elsewhere = await member(await world.partnership());
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const member = async (at: TestPartnership) => world.as((await world.seat(at)).representative!);
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);

  test('is recorded by a member, with what they searched for, and read by the whole network', async () => {
    const { id } = await aGap(recorder, {
      missing: ' Guidance on nail bars in Welsh ',
      words: 'nail bars cymraeg',
      topic: 'LABOUR_EXPLOITATION',
      partnershipId: table.id,
    });
    expect(await gapOf(recorder, id)).toMatchObject({
      state: 'OPEN',
      missing: 'Guidance on nail bars in Welsh',
      words: 'nail bars cymraeg',
      topic: { code: 'LABOUR_EXPLOITATION' },
      isYours: true,
      isNeededByYou: true,
      neededBy: null,
      partnership: { id: table.id },
      viewerCan: { change: true, withdraw: true, fill: false, need: false },
    });
    // Of the partnership and of who it was others learn no more than they know.
    expect(await gapOf(elsewhere, id)).toMatchObject({
      missing: 'Guidance on nail bars in Welsh',
      isYours: false,
      partnership: null,
      recordedBy: null,
      viewerCan: { change: false, withdraw: false, fill: false, need: true },
    });
    const observer = await world.as((await world.seat(table, { kind: 'OBSERVER' })).representative!);
    expect(await gapOf(observer, id)).toBeNull();
    expect(await gapsFor(observer)).toEqual([]);
    await expect(app.visitor().get('{ libraryGaps { totalCount } }')).rejects.toThrow('UNAUTHENTICATED');
  });

  test('is said in words, under a topic that there is, for a table of one’s own', async () => {
    expect(codes(await recordGap(recorder, { missing: ' ', details: 'x'.repeat(2001), topic: 'NOTHING' }))).toEqual([
      ['REQUIRED', 'missing'],
      ['TOO_LONG', 'details'],
      ['NOT_A_CHOICE', 'topic'],
    ]);
    await expect(recordGap(elsewhere, { missing: 'Something', partnershipId: table.id })).rejects.toThrow('FORBIDDEN');
  });

  test('is shown to whoever is about to record the same', async () => {
    await aGap(recorder, { missing: 'A checklist for caravan sites', details: 'For joint visits' });
    const similar = async (words: string) =>
      (
        await elsewhere.get('query ($words: String!) { similarLibraryGaps(words: $words) { missing } }', { words })
      ).similarLibraryGaps.map(({ missing }: any) => missing);
    expect(await similar('visiting a caravan site')).toEqual(['A checklist for caravan sites']);
    expect(await similar('the of and')).toEqual([]);
    expect(await similar('lighthouses')).toEqual([]);
  });

  test('is counted once for each who needs it, and fewer than five are not counted out', async () => {
    const { id } = await aGap(recorder, { missing: 'Posters in Romanian' });
    const need = async (who: Visitor, isNeeded = true) => (await needGap(who, { gapId: id, isNeeded })).libraryGap;
    expect(await need(elsewhere)).toMatchObject({ neededBy: null, isNeededByYou: true });
    for (const _ of [1, 2]) await need(await member(table));
    await need(elsewhere);
    expect(await gapOf(recorder, id)).toMatchObject({ neededBy: null });
    const fifth = await member(table);
    expect(await need(fifth)).toMatchObject({ neededBy: 5 });
    expect(await need(fifth, false)).toMatchObject({ neededBy: null, isNeededByYou: false });
    await expect(need(recorder, false)).rejects.toThrow('FORBIDDEN');
  });

  test('is said better by its recorder alone, and not on top of a change not seen', async () => {
    const { id, version } = await aGap(recorder, { missing: 'Leaflet' });
    const said = { gapId: id, version, missing: 'A leaflet for drivers', topic: 'AWARENESS' };
    await expect(changeGap(elsewhere, said)).rejects.toThrow('FORBIDDEN');
    expect((await changeGap(recorder, said)).libraryGap).toMatchObject({ missing: 'A leaflet for drivers' });
    expect(codes(await changeGap(recorder, said))).toEqual([['CONFLICT']]);
    expect(await gapsFor(elsewhere, { topic: 'AWARENESS' })).toEqual(['A leaflet for drivers']);
  });

  test('is withdrawn with a reason, by its recorder or a national coordinator, and is open no more', async () => {
    const { id, version } = await aGap(recorder, { missing: 'A register of vans' });
    const withdrawal = { gapId: id, version, because: 'This is no matter for the library.' };
    await expect(withdrawGap(elsewhere, withdrawal)).rejects.toThrow('FORBIDDEN');
    expect(codes(await withdrawGap(national, { ...withdrawal, because: '' }))).toEqual([['REQUIRED', 'because']]);
    expect((await withdrawGap(national, withdrawal)).libraryGap).toMatchObject({
      state: 'WITHDRAWN',
      because: 'This is no matter for the library.',
      viewerCan: { change: false, withdraw: false, fill: false, need: false },
    });
    expect(await gapsFor(recorder, { state: 'OPEN' })).not.toContain('A register of vans');
    expect(await gapsFor(recorder, { state: 'WITHDRAWN' })).toEqual(['A register of vans']);
    expect(codes(await needGap(elsewhere, { gapId: id, isNeeded: true }))).toEqual([['NOT_OPEN']]);
  });

  test('is filled by a national coordinator, by what the whole network reads and nothing else', async () => {
    const { id, version } = await aGap(recorder, { missing: 'A briefing on car washes' });
    const chair = await world.as(table.chair);
    const [local, open] = [
      await aResource(recorder, chair, { foundBy: 'PARTNERSHIP', partnershipId: table.id }),
      await aResource(recorder, national, { title: 'Car washes for all' }),
    ];
    const filling = { gapId: id, version, resourceId: open.id };
    await expect(fillGap(recorder, filling)).rejects.toThrow('FORBIDDEN');
    expect(codes(await fillGap(national, { ...filling, resourceId: local.id }))).toEqual([
      ['NOT_A_CHOICE', 'resourceId'],
    ]);
    expect((await fillGap(national, filling)).libraryGap).toMatchObject({ state: 'FILLED' });
    expect(await gapOf(elsewhere, id)).toMatchObject({ state: 'FILLED', resource: { slug: open.slug } });
    await withdrawResource(national, { resourceId: open.id, version: open.version, because: 'Out of date' });
    expect(await gapOf(elsewhere, id)).toMatchObject({ state: 'FILLED', resource: null });
  });
});
