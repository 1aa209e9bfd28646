import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addAsset, anAsset, assetsOf, poster } from '../../factories/assets.js';
import { aCampaignTable, type Filled } from '../../factories/campaign-table.js';
import { aCampaign, aLaunchedCampaign, cancelCampaign, changeCampaign, clearWords } from '../../factories/campaigns.js';
import { aResourceWithFile, withdrawResource } from '../../factories/library.js';
import type { TestPartnership, World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('an asset of a campaign, for those whom the campaign is for', () => {
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
  const launched = (more: object = {}) => aLaunchedCampaign(chair, { partnershipId: table.id, ...more });

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
    expect((await council.person.fetch(`/files/${file.id}`)).status).toBe(200);
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
    const { resource, fileId: keptFileId } = await aResourceWithFile(chair, national, {
      foundBy: 'NETWORK',
      licence: 'CC_BY_NC_4',
    });
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
    const { problems } = await withdrawResource(national, {
      resourceId: resource.id,
      version: resource.version,
      because: 'Out of date',
    });
    expect(problems).toEqual([]);
    expect((await assetsOf(elsewhere, campaignId)).assets).toMatchObject([{ address: null }, { address: null }]);
  });

  test('is theirs no more from the moment when the campaign is cancelled; those who plan it still have what they made', async () => {
    const { id: campaignId, version } = await launched({ foundBy: 'PUBLIC' });
    const asset = await anAsset(chair, campaignId);
    const file = `/files/${asset.file.id}`;
    expect((await elsewhere.fetch(file)).status).toBe(200);
    await cancelCampaign(chair, { campaignId, version, because: 'A word in it hurt somebody' });
    for (const reader of [elsewhere, app.visitor()]) {
      expect((await assetsOf(reader, campaignId)).assets).toEqual([]);
      expect((await reader.fetch(asset.address)).status).toBe(404);
      expect((await reader.fetch(file)).status).not.toBe(200);
      expect((await reader.fetch(`/campaign-assets/of/${campaignId}`)).status).toBe(404);
    }
    expect((await assetsOf(chair, campaignId)).assets).toMatchObject([{ id: asset.id, address: null }]);
    expect((await chair.fetch(file)).status).toBe(200);
  });

  test('from the library is named there, to those who see the campaign that gives it', async () => {
    const { resource, fileId: keptFileId } = await aResourceWithFile(chair, national, { foundBy: 'NETWORK' });
    const givenBy = async (who: Visitor) => {
      const seen = await who.get('query ($slug: String!) { resource(slug: $slug) { givenBy { id } } }', {
        slug: resource.slug,
      });
      return seen.resource.givenBy.map(({ id }: any) => id);
    };
    const asset = { title: 'Leaflet', channel: 'PRINT' };
    const { id: open, version } = await launched();
    const { id: plan } = await aCampaign(chair, { partnershipId: table.id });
    await addAsset(chair, { ...asset, campaignId: open, keptFileId });
    await addAsset(chair, { ...asset, campaignId: plan, resourceId: resource.id });
    expect(await givenBy(chair)).toEqual([plan, open]);
    expect(await givenBy(elsewhere)).toEqual([open]);
    await cancelCampaign(chair, { campaignId: open, version, because: 'Another year' });
    expect(await givenBy(elsewhere)).toEqual([]);
  });
});
