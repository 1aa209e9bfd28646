import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addAsset, anAsset, assetsOf, changeAsset, poster, removeAsset, replaceAsset } from '../../factories/assets.js';
import { aPdf, uploaded } from '../../factories/files.js';
import { launchCampaign } from '../../factories/campaigns.js';
import {
  adoptCampaign,
  adopting,
  aKit,
  anAdopted,
  leaveProposal,
  proposalsOf,
  takeProposal,
} from '../../factories/kits.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('what a national campaign gives', () => {
  let app: TestApp;
  let world: World;
  let national: Visitor;
  let at: TestPartnership;
  let chair: Visitor;
  let kit: any;
  let english: any;
  let welsh: any;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  /** A kit with two posters, and a partnership that adopts it with some of them. */
  const adopted = async (which: (english: any, welsh: any) => any[] = (...all) => all) => {
    kit = await aKit(national);
    english = await anAsset(national, kit.id, { title: 'Poster', licence: 'OGL_3', guidance: 'At A3' });
    welsh = await anAsset(national, kit.id, { title: 'Poster in Welsh', language: 'cy' });
    at = await world.partnership();
    chair = await world.as(at.chair);
    const assetIds = which(english, welsh).map(({ id }: any) => id);
    return (await anAdopted(chair, { kit, at }, { assetIds })).id as string;
  };
  const given = async (id: string, who = chair): Promise<any[]> => (await assetsOf(who, id)).assets;
  const download = (who: Visitor, { id }: any) => who.fetch(`/campaign-assets/${id}`);

  test('is given here too as far as it was chosen, with its words and its licence; the file stays there', async () => {
    const id = await adopted((one) => [one]);
    const [asset, ...others] = await given(id);
    expect(others).toEqual([]);
    expect(asset).toMatchObject({
      title: 'Poster',
      guidance: 'At A3',
      licence: 'OGL_3',
      isOfKit: true,
      isFile: true,
      isFromLibrary: false,
      file: { id: english.file.id },
      viewerCan: { change: true, replace: true, remove: true },
    });
    expect((await download(chair, asset)).status).toBe(302);
    expect(await proposalsOf(chair, id)).toEqual([]);
  });

  test('is chosen among what it gives now: all else is said, and nothing is adopted', async () => {
    kit = await aKit(national);
    at = await world.partnership();
    chair = await world.as(at.chair);
    const { problems } = await adoptCampaign(chair, adopting({ kit, at }, { assetIds: [at.id] }));
    expect(problems).toMatchObject([{ code: 'NOT_A_CHOICE', path: ['assetIds'] }]);
  });

  test('reaches the readers of the local campaign from when that opens', async () => {
    const id = await adopted((one) => [one]);
    const elsewhere = await world.partnership();
    const reader = await world.as(elsewhere.chair);
    expect(await assetsOf(reader, id)).toBeNull();
    const { campaign } = await chair.get('query ($id: ID!) { campaign(id: $id) { version } }', { id });
    await launchCampaign(chair, { campaignId: id, version: campaign.version });
    const [asset] = await given(id, reader);
    expect(asset).toMatchObject({ title: 'Poster', file: { id: english.file.id } });
    expect((await download(reader, asset)).status).toBe(302);
  });

  test('is withdrawn here at the moment when it is there, and is proposed to be taken away', async () => {
    const id = await adopted((one) => [one]);
    const [asset] = await given(id);
    await removeAsset(national, { assetId: english.id });
    expect(await given(id)).toMatchObject([{ title: 'Poster', isOfKit: true, address: null, file: null }]);
    expect((await download(chair, asset)).status).toBe(404);
    const [found, ...others] = await proposalsOf(chair, id);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ part: 'ASSET', item: 'Poster', field: 'REMOVED' });
    expect((await takeProposal(chair, { campaignId: id, proposal: found!.id })).problems).toEqual([]);
    expect(await given(id)).toEqual([]);
  });

  test('is had by nobody here once it has expired there, whatever is said of it here', async () => {
    const id = await adopted((one) => [one]);
    await world.sql('update campaign_asset set expires_on = app.today() - 1 where id = $1', [english.id]);
    expect(await given(id)).toMatchObject([{ isExpired: false, expiresOn: null, address: null }]);
    expect(await proposalsOf(chair, id)).toMatchObject([{ field: 'REMOVED' }]);
  });

  test('is proposed when it says something else, and when there is more of it', async () => {
    const id = await adopted();
    const said = { ...poster, assetId: english.id, version: english.version };
    await changeAsset(national, {
      ...said,
      title: 'Poster',
      guidance: 'At A2',
      licence: 'OGL_3',
      expiresOn: '2030-05-03',
    });
    await anAsset(national, kit.id, { title: 'Slide', channel: 'SCREEN', language: null });
    const found = await proposalsOf(chair, id);
    expect(found).toMatchObject([
      { item: 'Poster', field: 'EXPIRES_ON', before: '', now: '3 May 2030', here: '' },
      { item: 'Poster', field: 'GUIDANCE', before: 'At A3', now: 'At A2', here: 'At A3' },
      { item: 'Slide', field: 'ADDED', now: 'Slide\nScreens' },
    ]);
    for (const { id: proposal } of found)
      expect((await takeProposal(chair, { campaignId: id, proposal })).problems).toEqual([]);
    expect(await given(id)).toMatchObject([
      { title: 'Poster', guidance: 'At A2', expiresOn: '2030-05-03' },
      { title: 'Poster in Welsh' },
      { title: 'Slide', isOfKit: true, channel: 'SCREEN' },
    ]);
    expect(await proposalsOf(chair, id)).toEqual([]);
  });

  test('is replaced here by a file of their own, and nothing that the kit says writes that over', async () => {
    const id = await adopted((one) => [one]);
    const [asset] = await given(id);
    const fileId = await uploaded(chair, 'ours.pdf', aPdf('Ours'));
    const replaced = await replaceAsset(chair, { assetId: asset.id, version: asset.version, fileId });
    expect(replaced.problems).toEqual([]);
    expect(replaced.asset).toMatchObject({ title: 'Poster', guidance: 'At A3', isOfKit: false, licence: null });
    expect(replaced.asset.file).toMatchObject({ id: fileId, name: 'ours.pdf' });
    await changeAsset(national, {
      ...poster,
      title: 'Poster',
      assetId: english.id,
      version: english.version,
      guidance: 'At A2',
    });
    const [found] = await proposalsOf(chair, id);
    expect(found).toMatchObject({ field: 'GUIDANCE', now: 'At A2' });
    await takeProposal(chair, { campaignId: id, proposal: found!.id });
    expect(await given(id)).toMatchObject([{ guidance: 'At A2', file: { id: fileId } }]);
    await removeAsset(national, { assetId: english.id });
    const [gone] = await proposalsOf(chair, id);
    await leaveProposal(chair, { campaignId: id, proposal: gone!.id });
    expect(await given(id)).toMatchObject([{ file: { id: fileId } }]);
    expect(await proposalsOf(chair, id)).toEqual([]);
  });

  test('that was left out is not proposed, and their own stands beside it', async () => {
    const id = await adopted((_, other) => [other]);
    await anAsset(chair, id, { title: 'Our logo' });
    expect(await given(id)).toMatchObject([{ title: 'Poster in Welsh' }, { title: 'Our logo', isOfKit: false }]);
    expect(await proposalsOf(chair, id)).toEqual([]);
  });

  test('is replaced in no national campaign, and by nobody who does not run the local one', async () => {
    const id = await adopted((one) => [one]);
    const [asset] = await given(id);
    const fileId = await uploaded(national, 'theirs.pdf', aPdf('Theirs'));
    const input = { version: 1, fileId };
    await expect(replaceAsset(national, { ...input, assetId: english.id })).rejects.toThrow('FORBIDDEN');
    await expect(replaceAsset(national, { ...input, assetId: asset.id })).rejects.toThrow('NOT_FOUND');
    const mine = { assetId: asset.id, version: asset.version };
    expect((await replaceAsset(chair, mine)).problems).toMatchObject([{ code: 'ONE_OF_TWO' }]);
    expect((await replaceAsset(chair, { ...mine, version: 7, fileId })).problems).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await replaceAsset(chair, { ...mine, fileId })).problems).toMatchObject([
      { code: 'FILE_NOT_THERE', path: ['fileId'] },
    ]);
    expect(await given(id)).toMatchObject([{ file: { id: english.file.id } }]);
  });

  test('deletes an upload that something else has taken the place of', async () => {
    const id = await adopted(() => []);
    const own = await anAsset(chair, id, { title: 'Our logo' });
    const fileId = await uploaded(chair, 'better.pdf', aPdf('Better'));
    await replaceAsset(chair, { assetId: own.id, version: own.version, fileId });
    expect(await world.sql('select from stored_file where id = $1', [own.file.id])).toEqual([]);
    expect((await addAsset(chair, { ...poster, campaignId: id })).problems).toMatchObject([{ code: 'ONE_OF_TWO' }]);
  });
});
