import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addAsset, anAsset, assetsOf, changeAsset, orderAssets, poster, removeAsset } from '../../factories/assets.js';
import {
  aCampaign,
  cancelCampaign,
  changeCampaign,
  choosePartners,
  clearWords,
  launchCampaign,
  planCampaign,
} from '../../factories/campaigns.js';
import { uploaded } from '../../factories/files.js';
import { aDraft, attached, publishResource, submitResource, withdrawResource } from '../../factories/library.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('an asset of a campaign', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let partner: Visitor;
  let elsewhere: Visitor;
  let national: Visitor;
  let seatId: string;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    const seat = await world.seat(table);
    seatId = seat.id;
    partner = await world.as(seat.representative!);
    elsewhere = await world.as((await world.seat(await world.partnership())).representative!);
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const titles = (seen: any) => seen?.assets.map(({ title }: any) => title);
  /** With a partner that plans it too. */
  const begun = async (more: object = {}) => {
    const { id: campaignId, version } = await aCampaign(chair, { partnershipId: table.id, ...more });
    return (await choosePartners(chair, { campaignId, version, seatIds: [seatId] })).campaign;
  };
  const launched = async (more: object = {}) => {
    const { id: campaignId, version } = await aCampaign(chair, { partnershipId: table.id, ...more });
    const { campaign } = await planCampaign(chair, { campaignId, version });
    return (await launchCampaign(chair, { campaignId, version: campaign.version })).campaign;
  };
  /** A resource with one file, published. */
  const inLibrary = async (more: object = {}, about: object = {}) => {
    const draft = await aDraft(chair, more);
    const { files, version } = await attached(chair, draft, { language: 'pl', ...about }, `Leaflet ${Math.random()}`);
    const submitted = await submitResource(chair, { versionId: draft.id, version });
    await publishResource(national, { versionId: draft.id, version: submitted.resourceVersion.version });
    return { resource: draft.resource, fileId: files[0].file.id };
  };

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
    expect(await assetsOf(partner, id)).toMatchObject({
      canAddAsset: false,
      assets: [{ id: asset.id, viewerCan: { change: false, remove: false } }],
    });
    await expect(anAsset(partner, id)).rejects.toThrow('FORBIDDEN');
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
    const { resource, fileId: keptFileId } = await inLibrary();
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

  test('is seen with its file by the campaign’s readers from the moment that opens, with nothing having run', async () => {
    const { id } = await launched({ embargoUntil: '2099-01-01T12:00:00Z' });
    const asset = await anAsset(chair, id);
    const file = `/files/${asset.file.id}`;
    for (const stranger of [elsewhere, app.visitor()]) {
      expect(await assetsOf(stranger, id)).toBeNull();
      expect((await stranger.fetch(asset.address)).status).toBe(404);
      expect((await stranger.fetch(file)).status).not.toBe(200);
    }
    await world.sql(`update campaign set embargo_until = now() + interval '1 second' where id = $1`, [id]);
    expect((await elsewhere.fetch(file)).status).toBe(404);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await assetsOf(elsewhere, id)).toMatchObject({
      canAddAsset: false,
      assets: [{ title: poster.title, downloads: null, viewerCan: { change: false, remove: false } }],
    });
    const response = await elsewhere.fetch(asset.address);
    expect([response.status, response.headers.get('location')]).toEqual([302, file]);
    expect((await elsewhere.fetch(file)).status).toBe(200);
    expect((await elsewhere.fetch(file, { headers: { range: 'bytes=0-3' } })).status).toBe(206);
    expect((await app.visitor().fetch(file)).status).toBe(401);
  });

  test('is for the public when the campaign is, and for them no more when that is not', async () => {
    const { id: campaignId, version } = await launched({ foundBy: 'PUBLIC' });
    const { file } = await anAsset(chair, campaignId);
    expect((await app.visitor().fetch(`/files/${file.id}`)).status).toBe(200);
    await changeCampaign(chair, { campaignId, version, ...clearWords, foundBy: 'PARTNERSHIP' });
    expect((await app.visitor().fetch(`/files/${file.id}`)).status).toBe(401);
    expect((await elsewhere.fetch(`/files/${file.id}`)).status).toBe(404);
    expect((await partner.fetch(`/files/${file.id}`)).status).toBe(200);
  });

  test('is withdrawn everywhere when its last day is over; those who plan it see that it expired', async () => {
    const { id } = await launched({ foundBy: 'PUBLIC' });
    const asset = await anAsset(chair, id, { expiresOn: '2099-11-30' });
    const file = `/files/${asset.file.id}`;
    for (const [day, isThere] of [
      ['app.today()', true],
      ['app.today() - 1', false],
    ] as const) {
      await world.sql(`update campaign_asset set expires_on = ${day} where id = $1`, [asset.id]);
      for (const reader of [elsewhere, app.visitor()]) {
        expect((await assetsOf(reader, id)).assets).toHaveLength(isThere ? 1 : 0);
        expect((await reader.fetch(asset.address)).status).toBe(isThere ? 302 : 404);
        expect((await reader.fetch(file)).status === 200).toBe(isThere);
        expect((await reader.fetch(`/campaign-assets/of/${id}`)).status).toBe(isThere ? 200 : 404);
      }
    }
    expect(await assetsOf(chair, id)).toMatchObject({ assets: [{ id: asset.id, isExpired: true, address: null }] });
    expect((await chair.fetch(asset.address)).status).toBe(404);
    expect((await chair.fetch(file)).status).toBe(200);
  });

  test('from the library stays there, with its licence and language, for those whom it is for', async () => {
    const { resource, fileId: keptFileId } = await inLibrary({ foundBy: 'NETWORK', licence: 'CC_BY_NC_4' });
    const { id: campaignId } = await launched({ foundBy: 'PUBLIC' });
    const { asset } = await addAsset(chair, { title: 'Leaflet', channel: 'PRINT', campaignId, keptFileId });
    expect(asset).toMatchObject({
      licence: 'CC_BY_NC_4',
      language: { code: 'pl' },
      isForFewer: true,
      file: { id: keptFileId },
    });
    await addAsset(chair, { title: 'All of it', channel: 'OTHER', campaignId, resourceId: resource.id });
    const [file, whole] = (await assetsOf(elsewhere, campaignId)).assets;
    expect(file).toMatchObject({ file: { id: keptFileId }, address: asset.address });
    expect((await elsewhere.fetch(whole.address)).headers.get('location')).toBe(`/library/${resource.slug}`);
    const [unseen, hidden] = (await assetsOf(app.visitor(), campaignId)).assets;
    for (const each of [unseen, hidden])
      expect(each).toMatchObject({ file: null, resource: null, licence: null, address: null });
    expect((await app.visitor().fetch(asset.address)).status).toBe(404);
    expect((await app.visitor().fetch(`/files/${keptFileId}`)).status).toBe(401);
    expect((await app.visitor().fetch(`/campaign-assets/of/${campaignId}`)).status).toBe(404);
    const { version } = resource.version
      ? resource
      : (await world.sql<{ version: number }>('select version from resource where id = $1', [resource.id]))[0]!;
    const { problems } = await withdrawResource(national, { resourceId: resource.id, version, because: 'Out of date' });
    expect(problems).toEqual([]);
    expect((await assetsOf(elsewhere, campaignId)).assets).toMatchObject([{ address: null }, { address: null }]);
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
      () => changeAsset(partner, { assetId: one.id, version: 2, title: 'Mine', channel: 'SCREEN' }),
      () => orderAssets(partner, { campaignId, assetIds: [one.id, two.id] }),
      () => removeAsset(partner, { assetId: one.id }),
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
