import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cancelCampaign, launchCampaign } from '../../factories/campaigns.js';
import { aKit, anAdopted } from '../../factories/kits.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('the map of a national campaign', () => {
  let app: TestApp;
  let world: World;
  let national: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  let made = 0;
  const partnership = async (region = '') => {
    const name = `Partnership ${++made} on the map`;
    const at = await world.partnership(name);
    await world.sql('update partnership set region = $2 where id = $1', [at.id, region]);
    return { at, name, who: await world.as(at.chair) };
  };
  const mapOf = async (who: Visitor, id: string) => {
    const { campaign } = await who.get(
      `query ($id: ID!) { campaign(id: $id) { notAdoptedBy { name mapArea } adoptions { partnership { name mapArea } } } }`,
      { id },
    );
    return {
      not: campaign.notAdoptedBy as { name: string; mapArea: string | null }[],
      adopted: campaign.adoptions.map(({ partnership: of }: any) => of),
    };
  };

  test('shows its coordinators each partnership once: with those that have adopted it, or with those that have not', async () => {
    const kit = await aKit(national);
    const [one, other] = [await partnership('Cymru / Wales'), await partnership('North-East England')];
    expect(await mapOf(national, kit.id)).toMatchObject({
      not: expect.arrayContaining([
        { name: one.name, mapArea: 'WALES' },
        { name: other.name, mapArea: 'NORTH_EAST' },
      ]),
      adopted: [],
    });
    await anAdopted(one.who, { kit, at: one.at });
    const { not, adopted } = await mapOf(national, kit.id);
    expect(adopted).toEqual([{ name: one.name, mapArea: 'WALES' }]);
    expect(not.map(({ name }) => name)).toContain(other.name);
    expect(not.map(({ name }) => name)).not.toContain(one.name);
  });

  test('asks one again that cancelled theirs, and leaves out those that are at work no more', async () => {
    const kit = await aKit(national);
    const [again, over] = [await partnership('London'), await partnership('London')];
    const { id, version } = await anAdopted(again.who, { kit, at: again.at });
    await cancelCampaign(again.who, { campaignId: id, version, because: 'Another year' });
    await world.sql(`update partnership set status = 'DORMANT' where id = $1`, [over.at.id]);
    const names = (await mapOf(national, kit.id)).not.map(({ name }) => name);
    expect(names).toContain(again.name);
    expect(names).not.toContain(over.name);
  });

  test('is for those who run it: to others nobody is named as not having adopted it', async () => {
    const kit = await aKit(national);
    const { at, who } = await partnership('Scotland');
    expect((await mapOf(who, kit.id)).not).toEqual([]);
    const { id, version } = await anAdopted(who, { kit, at });
    await launchCampaign(who, { campaignId: id, version });
    expect((await mapOf(who, id)).not).toEqual([]);
  });

  test('knows a nation or a region however it is written, and none where several are', async () => {
    const written: [string, string | null][] = [
      ['yorkshire and the humber', 'YORKSHIRE_AND_THE_HUMBER'],
      ['Wales', 'WALES'],
      ['South East Wales', 'WALES'],
      ['North East of Scotland', 'SCOTLAND'],
      ['Northern Ireland', 'NORTHERN_IRELAND'],
      ['East of England', 'EAST_OF_ENGLAND'],
      ['Greater London', 'LONDON'],
      ['South West', 'SOUTH_WEST'],
      ['England and Wales', null],
      ['', null],
    ];
    const kit = await aKit(national);
    const names = new Map<string, string | null>();
    for (const [region, area] of written) names.set((await partnership(region)).name, area);
    const { not } = await mapOf(national, kit.id);
    for (const [name, area] of names) expect(not).toContainEqual({ name, mapArea: area });
  });

  test('and days before a poll are told of the nation that a region names', async () => {
    const { at, who } = await partnership('Cymru / Wales');
    const { partnership: seen } = await who.get(
      'query ($slug: String!) { partnership(slug: $slug) { nations mapArea } }',
      { slug: at.slug },
    );
    expect(seen).toEqual({ nations: ['WALES'], mapArea: 'WALES' });
  });
});
