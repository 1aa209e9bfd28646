import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addAsset, anAsset, assetsOf, changeAsset, orderAssets, poster, removeAsset } from '../../factories/assets.js';
import { aCampaignTable, type Filled } from '../../factories/campaign-table.js';
import { aCampaign, aLaunchedCampaign, cancelCampaign, choosePartners } from '../../factories/campaigns.js';
import { uploaded } from '../../factories/files.js';
import { aResourceWithFile } from '../../factories/library.js';
import type { TestPartnership, World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('an asset of a campaign', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let council: Filled;
  let elsewhere: Visitor;
  let national: Visitor;
  beforeAll(async () => {
    app = await startApp();
    ({ world, table, chair, council, elsewhere, national } = await aCampaignTable(app));
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const titles = (seen: any) => seen?.assets.map(({ title }: any) => title);
  /** With a partner that plans it too. */
  const begun = async () => {
    const { id: campaignId, version } = await aCampaign(chair, { partnershipId: table.id });
    return (await choosePartners(chair, { campaignId, version, seatIds: [council.id] })).campaign;
  };
  const launched = () => aLaunchedCampaign(chair, { partnershipId: table.id });

  test('is added by those who run the campaign, with what is known of its file', async () => {
    const { id } = await begun();
    const asset = await anAsset(chair, id, {
      name: 'Plakát A3.pdf',
      licence: 'CC_BY_4',
      guidance: 'Print at A3 or larger.',
      expiresOn: '2099-11-30',
    });
    expect(asset).toMatchObject({
      ...poster,
      language: { code: 'en' },
      licence: 'CC_BY_4',
      isExpired: false,
      isFile: true,
      downloads: 0,
      file: { name: 'Plakát A3.pdf' },
      viewerCan: { change: true, remove: true },
    });
    expect(await assetsOf(council.person, id)).toMatchObject({
      canAddAsset: false,
      assets: [{ id: asset.id, viewerCan: { change: false, remove: false } }],
    });
    await expect(anAsset(council.person, id)).rejects.toThrow('FORBIDDEN');
    await expect(anAsset(elsewhere, id)).rejects.toThrow('NOT_FOUND');
  });

  test('says every fault at the field that it concerns', async () => {
    const { id: campaignId } = await begun();
    const fileId = await uploaded(chair);
    const bad = { campaignId, fileId, channel: 'PRINT', title: ' ', language: 'xx', guidance: 'x'.repeat(2001) };
    expect(codes(await addAsset(chair, { ...bad, licence: 'LINK_ONLY' }))).toEqual([
      ['REQUIRED', 'title'],
      ['NOT_A_CHOICE', 'language'],
      ['TOO_LONG', 'guidance'],
      ['NOT_A_CHOICE', 'licence'],
    ]);
    expect(codes(await addAsset(chair, { ...poster, campaignId }))).toEqual([['ONE_OF_TWO', 'fileId']]);
    const { resource, fileId: keptFileId } = await aResourceWithFile(chair, national);
    const both = { ...poster, campaignId, fileId, resourceId: resource.id };
    expect(codes(await addAsset(chair, both))).toEqual([['ONE_OF_TWO', 'fileId']]);
    expect(codes(await addAsset(chair, { ...poster, campaignId, keptFileId: fileId }))).toEqual([
      ['NOT_A_CHOICE', 'keptFileId'],
    ]);
    expect(codes(await addAsset(chair, { ...poster, campaignId, resourceId: campaignId }))).toEqual([
      ['NOT_A_CHOICE', 'resourceId'],
    ]);
    expect(codes(await addAsset(chair, { ...poster, campaignId, keptFileId, licence: 'CC0' }))).toEqual([
      ['NOT_A_CHOICE', 'licence'],
    ]);
    expect(await addAsset(chair, { ...poster, campaignId, fileId })).toMatchObject({ problems: [] });
    expect(codes(await addAsset(chair, { ...poster, campaignId, fileId }))).toEqual([['FILE_NOT_THERE', 'fileId']]);
  });

  test('cannot be what whoever adds it does not get themselves', async () => {
    const [other] = await world.sql<{ fileId: string }>(
      `with f as (insert into stored_file (audience_id, uploaded_by_id, name, media_type, size, content_hash)
         select a.id, $1, 'secret.pdf', 'application/pdf', 5, decode(repeat('00', 32), 'hex') from audience a where a.person_id = $1 and a.kind = 'SELF' returning id)
       select id as "fileId" from f`,
      [table.coordinator.id],
    );
    const { id: campaignId } = await begun();
    for (const field of ['fileId', 'keptFileId'])
      expect((await addAsset(chair, { ...poster, campaignId, [field]: other!.fileId })).asset).toBeNull();
  });

  test('is said better, put in order and removed with its file, by those who run the campaign', async () => {
    const { id: campaignId } = await launched();
    const [one, two] = [
      await anAsset(chair, campaignId, { title: 'One' }),
      await anAsset(chair, campaignId, { title: 'Two' }),
    ];
    const { asset } = await changeAsset(chair, {
      assetId: one.id,
      version: one.version,
      title: 'First',
      channel: 'SCREEN',
    });
    expect(asset).toMatchObject({ title: 'First', channel: 'SCREEN', language: null, expiresOn: null });
    const late = { assetId: one.id, version: one.version, title: 'Late', channel: 'SCREEN' };
    expect(codes(await changeAsset(chair, late))).toEqual([['CONFLICT']]);
    await orderAssets(chair, { campaignId, assetIds: [two.id, one.id] });
    expect(titles(await assetsOf(elsewhere, campaignId))).toEqual(['Two', 'First']);
    for (const assetIds of [[one.id], [one.id, one.id], [one.id, campaignId], Array(5000).fill(one.id)])
      expect(codes(await orderAssets(chair, { campaignId, assetIds }))).toEqual([['NOT_NOW', 'assetIds']]);
    // So many ids are more than one request may hold.
    await expect(orderAssets(chair, { campaignId, assetIds: Array(10_000).fill(one.id) })).rejects.toThrow();
    for (const work of [
      () => changeAsset(council.person, { assetId: one.id, version: 2, title: 'Mine', channel: 'SCREEN' }),
      () => orderAssets(council.person, { campaignId, assetIds: [one.id, two.id] }),
      () => removeAsset(council.person, { assetId: one.id }),
    ])
      await expect(work()).rejects.toThrow('FORBIDDEN');
    await removeAsset(chair, { assetId: two.id });
    expect(titles(await assetsOf(elsewhere, campaignId))).toEqual(['First']);
    expect((await chair.fetch(`/files/${two.file.id}`)).status).toBe(404);
  });

  test('can be taken away from a campaign that was cancelled, and nothing else done to it', async () => {
    const { id: campaignId, version } = await begun();
    const asset = await anAsset(chair, campaignId);
    await cancelCampaign(chair, { campaignId, version, because: 'No money' });
    const said = { assetId: asset.id, version: asset.version, title: 'Late', channel: 'SCREEN' };
    expect(codes(await changeAsset(chair, said))).toEqual([['OVER']]);
    expect(await assetsOf(chair, campaignId)).toMatchObject({
      canAddAsset: false,
      canOrderAssets: false,
      assets: [{ viewerCan: { change: false, remove: true } }],
    });
    expect((await removeAsset(chair, { assetId: asset.id })).problems).toEqual([]);
  });
});
