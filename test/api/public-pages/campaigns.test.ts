import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { anAsset } from '../../factories/assets.js';
import {
  aCampaign,
  cancelCampaign,
  choosePartners,
  endCampaign,
  launchCampaign,
  planCampaign,
  setObjectives,
} from '../../factories/campaigns.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const HOSTILE = '</title><script>alert(1)</script>"\'& $1 {{x}}';

/** The portal may have to be built first. */
jest.setTimeout(120_000);

describe('the page of a campaign, to everybody', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  beforeAll(async () => {
    app = await startApp({}, true);
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const launched = async (more: object = {}) => {
    const { id: campaignId, version } = await aCampaign(chair, { partnershipId: table.id, foundBy: 'PUBLIC', ...more });
    const objectives = [
      { what: 'Calls to the helpline', unit: 'calls', baseline: 120, target: 1180, byOn: '2027-12-31' },
    ];
    const { campaign } = await setObjectives(chair, { campaignId, version, objectives });
    const planned = await planCampaign(chair, { campaignId, version: campaign.version });
    return (await launchCampaign(chair, { campaignId, version: planned.campaign.version })).campaign;
  };
  const answer = async (path: string, who: Visitor = app.visitor()) => {
    const response = await who.fetch(path);
    const headers = Object.fromEntries(
      [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
    );
    return { status: response.status, headers, text: await response.text() };
  };
  const unknown = () => answer('/c/no-such-campaign');

  test('says what it is about, without scripts, with what there is to download', async () => {
    const { id, slug } = await launched({
      title: `Look again ${HOSTILE}`,
      messages: 'It may be closer than you think.\nOne call can be enough.',
      callToAction: 'Call 08000 121 700',
      languages: ['en', 'cy'],
    });
    const asset = await anAsset(chair, id, {
      language: 'cy',
      licence: 'CC_BY_4',
      guidance: HOSTILE,
      expiresOn: '2099-11-30',
    });
    const { status, text } = await answer(`/c/${slug}`);
    expect(status).toBe(200);
    const words = text
      .replaceAll('<!-- -->', '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    for (const said of [
      'It may be closer than you think.',
      'Call 08000 121 700',
      'English, Welsh',
      '11 October 2027 to 7 November 2027',
      'Calls to the helpline, from 120 to 1,180 calls by 31 December 2027',
      'Print · Welsh · PDF',
      'Creative Commons Attribution 4.0 (CC BY)',
      'To be used until 30 November 2099 .',
      'Leave this page',
      'Accessibility',
    ])
      expect(words).toContain(said);
    expect(text).toContain(`href="/campaign-assets/${asset.id}"`);
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('noindex');
    expect((await app.visitor().fetch(asset.address)).status).toBe(302);
  });

  test('names the agencies that take part', async () => {
    const begun = await aCampaign(chair, { partnershipId: table.id, foundBy: 'PUBLIC' });
    const seat = await world.seat(table);
    await choosePartners(chair, { campaignId: begun.id, version: begun.version, seatIds: [seat.id] });
    await world.sql(`update campaign set status = 'LIVE', launched_at = now() where id = $1`, [begun.id]);
    const [agency] = await world.sql<{ name: string }>('select name from agency where id = $1', [seat.agencyId]);
    const { text } = await answer(`/c/${begun.slug}`);
    expect(text).toContain('Together with');
    expect(text).toContain(agency!.name);
  });

  test('is there from the moment that the campaign opens, and has the answer of no campaign until then', async () => {
    const { id, slug } = await launched({ embargoUntil: '2099-01-01T12:00:00Z' });
    const none = await unknown();
    expect(await answer(`/c/${slug}`)).toEqual(none);
    await world.sql(`update campaign set embargo_until = now() + interval '1 second' where id = $1`, [id]);
    expect(await answer(`/c/${slug}`)).toEqual(none);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await answer(`/c/${slug}`)).text).toContain('Look again');
  });

  test('is there for no campaign that is for fewer, or was cancelled', async () => {
    const none = await unknown();
    const { slug } = await launched({ foundBy: 'NETWORK' });
    expect(await answer(`/c/${slug}`)).toEqual(none);
    const open = await launched();
    await cancelCampaign(chair, { campaignId: open.id, version: open.version, because: 'No money' });
    expect(await answer(`/c/${open.slug}`)).toEqual(none);
    for (const odd of ['/c/%00', `/c/${'x'.repeat(90)}`, "/c/'"]) expect(await answer(odd)).toEqual(none);
  });

  test('says that it has ended, and leaves out what has expired', async () => {
    const { id, slug, version } = await launched();
    const { title, id: assetId } = await anAsset(chair, id, { title: 'Last year’s poster' });
    expect((await answer(`/c/${slug}`)).text).toContain(title);
    await world.sql('update campaign_asset set expires_on = app.today() - 1 where id = $1', [assetId]);
    await endCampaign(chair, { campaignId: id, version });
    const { text } = await answer(`/c/${slug}`);
    expect(text).toContain('This campaign has ended.');
    expect(text).not.toContain(title);
  });
});
