import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { anAsset, assetsOf } from '../../factories/assets.js';
import { aCampaign, aLaunchedCampaign } from '../../factories/campaigns.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

/** What is in an archive, by its name. */
async function unpacked(content: Buffer): Promise<Record<string, string>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(content, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const found: Record<string, string> = {};
  await new Promise<void>((resolve, reject) => {
    zip.on('end', resolve).on('error', reject);
    zip.on('entry', (entry: Entry) =>
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        void buffer(stream).then((read) => {
          found[entry.fileName] = read.toString();
          zip.readEntry();
        }, reject);
      }),
    );
    zip.readEntry();
  });
  return found;
}

describe('assets in one archive', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let elsewhere: Visitor;
  let campaignId: string;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    elsewhere = await world.as((await world.seat(await world.partnership())).representative!);
    ({ id: campaignId } = await aLaunchedCampaign(chair, {
      partnershipId: table.id,
      title: 'Look again: “signs”',
      foundBy: 'PUBLIC',
    }));
    await anAsset(chair, campaignId, { name: 'poster.pdf', guidance: 'Print at A3.', licence: 'CC_BY_4' });
    await anAsset(chair, campaignId, { name: 'Poster.pdf', language: 'cy', expiresOn: '2099-11-30' });
    await anAsset(chair, campaignId, { name: 'منشور.pdf', language: 'ar', channel: 'SOCIAL' });
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const bundle = (who: Visitor, more = '') => who.fetch(`/campaign-assets/of/${campaignId}${more}`);
  const namesIn = async (response: Response) =>
    Object.keys(await unpacked(Buffer.from(await response.arrayBuffer()))).slice(1);
  const downloads = async () => (await assetsOf(chair, campaignId)).assets.map((asset: any) => asset.downloads);

  test('are had with their names in any script, and a text that says how to use them', async () => {
    const response = await bundle(app.visitor());
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const content = Buffer.from(await response.arrayBuffer());
    expect(content.length).toBe(Number(response.headers.get('content-length')));
    const { 'About these files.txt': about, ...files } = await unpacked(content);
    expect(Object.keys(files)).toEqual(['poster.pdf', 'Poster (2).pdf', 'منشور.pdf']);
    expect(files['poster.pdf']).toContain('%PDF');
    expect(about).toContain('Creative Commons Attribution 4.0 (CC BY)');
    expect(about).toContain('Print at A3.');
    expect(about).toContain('Not to be used after 30 November 2099');
  });

  test('are those of one language, or for one channel', async () => {
    expect(await namesIn(await bundle(elsewhere, '?language=cy'))).toEqual(['Poster.pdf']);
    expect(await namesIn(await bundle(elsewhere, '?channel=SOCIAL&language='))).toEqual(['منشور.pdf']);
    for (const none of [
      '?language=cy&channel=SOCIAL',
      '?language=en&language=cy',
      `?channel=${'X'.repeat(2000)}`,
      "?language='",
    ])
      expect((await bundle(elsewhere, none)).status).toBe(404);
    for (const unknown of ['/campaign-assets/of/none', `/campaign-assets/of/${table.id}`, '/campaign-assets/none'])
      expect((await elsewhere.fetch(unknown)).status).toBe(404);
  });

  test('are counted, one by one and together, for those who plan the campaign and without anybody', async () => {
    const before = await downloads();
    const [first] = (await assetsOf(elsewhere, campaignId)).assets;
    await elsewhere.fetch(first.address);
    await elsewhere.fetch(first.address, { method: 'HEAD' });
    await bundle(app.visitor(), '?language=en');
    await bundle(app.visitor(), '?language=cy').then((response) => response.arrayBuffer());
    expect((await bundle(app.visitor(), '?language=cy')).status).toBe(200);
    await bundle(elsewhere, '?language=ar').then((response) => response.body?.cancel());
    expect((await app.visitor().fetch(`/campaign-assets/of/${campaignId}`, { method: 'HEAD' })).status).toBe(200);
    const counts = await downloads();
    expect(counts.map((count: number, place: number) => count - before[place])).toEqual([2, 2, 1]);
    expect(
      await world.sql(
        `select column_name from information_schema.columns where table_name = 'campaign_asset_day' order by 1`,
      ),
    ).toEqual(['asset_id', 'audience_id', 'day', 'downloads'].map((column_name) => ({ column_name })));
  });

  test('are had by nobody else before the campaign opens', async () => {
    const closed = await aCampaign(chair, { partnershipId: table.id, foundBy: 'PUBLIC' });
    await anAsset(chair, closed.id);
    for (const stranger of [elsewhere, app.visitor()])
      expect((await stranger.fetch(`/campaign-assets/of/${closed.id}`)).status).toBe(404);
    expect((await chair.fetch(`/campaign-assets/of/${closed.id}`)).status).toBe(200);
  });
});
