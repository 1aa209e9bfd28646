import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCampaign, aLaunchedCampaign, cancelCampaign, choosePartners } from '../../factories/campaigns.js';
import { aLink, endLink, linksOf, makeLink } from '../../factories/short-links.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const SIGNS = 'https://www.example.org/signs?lang=cy';

describe('a short link of a campaign', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let elsewhere: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    elsewhere = await world.as((await world.seat(await world.partnership())).representative!);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const launched = (more: object = {}) => aLaunchedCampaign(chair, { partnershipId: table.id, ...more });
  /** All that an answer says but when. */
  const answer = async (path: string, who: Visitor = app.visitor(), init: RequestInit = {}) => {
    const response = await who.fetch(path, init);
    const headers = Object.fromEntries(
      [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
    );
    return { status: response.status, headers, text: await response.text() };
  };
  const nowhere = () => answer('/go/2345678abc');
  const follows = async (id: string) => (await linksOf(chair, id)).links.map((link: any) => link.follows);

  test('leads anybody where whoever runs the campaign said, or to the campaign', async () => {
    const { id } = await launched();
    const [out, home] = [await aLink(chair, id, { target: SIGNS }), await aLink(chair, id, { label: 'Home' })];
    expect(out.address).toMatch(/^\/go\/[2-9a-hjkmnp-z]{10}$/);
    const led = await answer(out.address);
    expect(led).toMatchObject({ status: 302, headers: { location: SIGNS, 'cache-control': 'no-store' } });
    expect(led.headers['set-cookie']).toBeUndefined();
    expect((await answer(home.address)).headers['location']).toBe(`/campaigns/${id}`);
    const open = await launched({ foundBy: 'PUBLIC' });
    expect((await answer((await aLink(chair, open.id)).address)).headers['location']).toBe(`/c/${open.slug}`);
    expect((await answer(out.address.toUpperCase().replace('/GO/', '/go/'))).status).toBe(302);
  });

  test('lets nothing in its address decide where it leads', async () => {
    const { id } = await launched();
    const { address } = await aLink(chair, id, { target: SIGNS });
    for (const more of [
      '?target=https://evil.example',
      '?to=//evil.example&url=javascript:alert(1)',
      '#https://evil.example',
    ])
      expect((await answer(`${address}${more}`)).headers['location']).toBe(SIGNS);
    for (const more of ['/https://evil.example', '//evil.example', '%2F..%2Fevil', '@evil.example'])
      expect((await answer(`${address}${more}`)).headers['location']).toBeUndefined();
  });

  test('has one answer while it is unknown, before the embargo ends, when it was ended and once all is cancelled', async () => {
    const { id: campaignId, version } = await launched({ embargoUntil: '2099-01-01T12:00:00Z', foundBy: 'PUBLIC' });
    const { id, address } = await aLink(chair, campaignId, { target: SIGNS });
    const unknown = await nowhere();
    expect(unknown.status).toBe(404);
    for (const who of [app.visitor(), elsewhere, chair]) expect(await answer(address, who)).toEqual(unknown);
    for (const typed of ['/go/x', '/go/%00', `/go/${'2'.repeat(90)}`, "/go/'or'1'='1"])
      expect(await answer(typed)).toEqual(unknown);
    await world.sql(`update campaign set embargo_until = now() + interval '1 second' where id = $1`, [campaignId]);
    expect(await answer(address)).toEqual(unknown);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await answer(address)).status).toBe(302);
    const other = await aLink(chair, campaignId, { target: SIGNS });
    expect((await endLink(chair, { linkId: id })).campaign.links[0]).toMatchObject({
      isEnded: true,
      viewerCan: { end: false },
    });
    expect(await answer(address)).toEqual(unknown);
    expect((await answer(other.address)).status).toBe(302);
    await cancelCampaign(chair, { campaignId, version, because: 'No money' });
    expect(await answer(other.address)).toEqual(unknown);
    expect(await follows(campaignId)).toEqual([1, 1]);
    expect((await linksOf(chair, campaignId)).canMakeLink).toBe(false);
  });

  test('is counted by the day, without anybody, and not when a program only looks', async () => {
    const { id } = await launched();
    const { address } = await aLink(chair, id);
    await answer(address);
    await answer(address, elsewhere);
    await answer(address, app.visitor(), { method: 'HEAD' });
    await answer(address, app.visitor(), { headers: { 'sec-purpose': 'prefetch' } });
    const [{ today }] = (await world.sql<{ today: string }>('select app.today()::text as today')) as [
      { today: string },
    ];
    expect((await linksOf(chair, id)).links).toMatchObject([{ follows: 2, days: [{ day: today, follows: 2 }] }]);
    expect(
      await world.sql(
        `select column_name from information_schema.columns where table_name = 'campaign_link_day' order by 1`,
      ),
    ).toEqual(['audience_id', 'day', 'follows', 'link_id'].map((column_name) => ({ column_name })));
  });

  test('is made and ended by those who run the campaign, and seen by those who plan it alone', async () => {
    const begun = await aCampaign(chair, { partnershipId: table.id });
    const seat = await world.seat(table);
    const partner = await world.as(seat.representative!);
    const { campaign } = await choosePartners(chair, {
      campaignId: begun.id,
      version: begun.version,
      seatIds: [seat.id],
    });
    const link = await aLink(chair, campaign.id);
    expect((await linksOf(partner, campaign.id)).links).toMatchObject([{ id: link.id, viewerCan: { end: false } }]);
    await expect(aLink(partner, campaign.id)).rejects.toThrow('FORBIDDEN');
    await expect(endLink(partner, { linkId: link.id })).rejects.toThrow('FORBIDDEN');
    await expect(aLink(elsewhere, campaign.id)).rejects.toThrow('NOT_FOUND');
    await expect(endLink(elsewhere, { linkId: link.id })).rejects.toThrow('NOT_FOUND');
    const open = await launched();
    const { id: openLink } = await aLink(chair, open.id);
    expect((await linksOf(elsewhere, open.id)).links).toEqual([]);
    await expect(aLink(elsewhere, open.id)).rejects.toThrow('FORBIDDEN');
    await expect(endLink(elsewhere, { linkId: openLink })).rejects.toThrow('NOT_FOUND');
  });

  test('leads to the web or to its campaign, and to nothing else of ours', async () => {
    const { id: campaignId } = await launched();
    const own = new URL(app.url).host;
    for (const [target, code] of [
      ['javascript:alert(1)', 'NOT_AN_ADDRESS'],
      ['http://example.org', 'NOT_AN_ADDRESS'],
      ['https://example.org@evil.example/', 'NOT_AN_ADDRESS'],
      [`https://${own}/files/1`, 'NOT_AN_ADDRESS'],
      [`https://example.org/${'x'.repeat(2000)}`, 'TOO_LONG'],
    ] as const)
      expect(codes(await makeLink(chair, { campaignId, label: 'x', target }))).toEqual([[code, 'target']]);
    expect(codes(await makeLink(chair, { campaignId, label: ' ', target: 'x' }))).toEqual([
      ['REQUIRED', 'label'],
      ['NOT_AN_ADDRESS', 'target'],
    ]);
  });

  test('has a code for print as SVG and PNG, for those who plan the campaign', async () => {
    const { id } = await launched();
    const link = await aLink(chair, id);
    const svg = await chair.fetch(`/campaign-links/${link.id}/qr.svg`);
    expect([svg.status, svg.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(await svg.text()).toMatch(/^<\?xml[^]*<svg[^]*<path[^]*<\/svg>\s*$/);
    const png = Buffer.from(await (await chair.fetch(`/campaign-links/${link.id}/qr.png`)).arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1200);
    for (const stranger of [elsewhere, app.visitor()])
      expect((await stranger.fetch(`/campaign-links/${link.id}/qr.svg`)).status).toBe(404);
    expect((await chair.fetch(`/campaign-links/${link.id}/qr.gif`)).status).toBe(404);
  });

  test('is followed no more than so often from one place', async () => {
    const { id } = await launched();
    const { address } = await aLink(chair, id);
    await world.sql('update throttle set tries = 590');
    const statuses = new Set<number>();
    for (let tries = 0; tries < 620 && !statuses.has(429); tries++) statuses.add((await answer(address)).status);
    expect(statuses).toContain(429);
    const refused = await answer(address);
    expect(refused.status).toBe(429);
    expect(refused.text).toBe((await nowhere()).text);
  });
});
