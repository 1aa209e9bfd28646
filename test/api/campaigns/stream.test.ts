import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anActivity, moveActivity } from '../../factories/activities.js';
import { anAsset } from '../../factories/assets.js';
import { aCampaignTable, type CampaignTable } from '../../factories/campaign-table.js';
import {
  aCampaign,
  askToSign,
  cancelCampaign,
  choosePartners,
  launchCampaign,
  planCampaign,
  refuseCampaign,
  signOffOf,
} from '../../factories/campaigns.js';
import { aKit, anAdopted, proposalsOf, say, takeProposal } from '../../factories/kits.js';
import {
  aMetric,
  correctReading,
  enterFor,
  enterReading,
  MEASURED_DAYS,
  readingsOf,
  SURE,
} from '../../factories/metrics.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('what happened in a campaign', () => {
  let app: TestApp;
  let table: CampaignTable;
  beforeAll(async () => {
    app = await startApp();
    table = await aCampaignTable(app);
  });
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });

  const streamOf = async (who: Visitor, id: string, page: object = {}): Promise<any> =>
    (
      await who.get(
        `query ($id: ID!, $first: Int, $after: String) { campaign(id: $id) { happenings(first: $first, after: $after) {
           nodes { id kind what thingId times at by { id } agency { id } } pageInfo { hasNextPage endCursor } } } }`,
        { id, ...page },
      )
    ).campaign.happenings;
  const kindsFor = async (who: Visitor, id: string): Promise<string[]> =>
    (await streamOf(who, id)).nodes.map(({ kind }: any) => kind);
  const begun = async (more: object = {}) => {
    const { chair, table: at, council } = table;
    const { id: campaignId, version } = await aCampaign(chair, { partnershipId: at.id, ...more });
    const { campaign } = await choosePartners(chair, { campaignId, version, seatIds: [council.id] });
    return {
      campaignId: campaignId as string,
      version: campaign.version as number,
      partnerId: campaign.partners[0].id,
    };
  };

  test('is told newest first to those who plan it, with who did it, and for which agency', async () => {
    const { chair, council } = table;
    const { campaignId, partnerId, version } = await begun();
    const { campaign } = await planCampaign(chair, { campaignId, version });
    await askToSign(chair, { campaignId, version: campaign.version, dueOn: '2099-01-01' });
    const { wordsRead } = await signOffOf(council.person, campaignId);
    const refusal = { partnerId, wordsRead, because: 'Say it in Welsh too' };
    expect((await refuseCampaign(council.person, refusal)).problems).toEqual([]);
    const activity = await anActivity(council.person, campaignId, { partnerId });
    await moveActivity(council.person, { activityId: activity.id, version: activity.version, state: 'DONE' });
    await anAsset(chair, campaignId, { title: 'A poster' });
    const { nodes } = await streamOf(council.person, campaignId);
    const { agencyId, holder } = council;
    expect(nodes).toMatchObject([
      { kind: 'ASSET_ADDED', what: 'A poster', agency: null },
      {
        kind: 'ACTIVITY_DONE',
        what: activity.title,
        thingId: activity.id,
        by: { id: holder.id },
        agency: { id: agencyId },
      },
      { kind: 'ACTIVITY_ADDED', thingId: activity.id, by: { id: holder.id }, agency: { id: agencyId } },
      { kind: 'REFUSED', what: 'Say it in Welsh too', by: { id: holder.id }, agency: { id: agencyId } },
      { kind: 'ASKED_TO_SIGN' },
      { kind: 'PLANNED' },
      { kind: 'BEGUN' },
    ]);
  });

  test('is told to its readers as far as they see what it is about: no plan, no answers, nobody’s readings', async () => {
    const { chair, table: at, elsewhere } = table;
    const { id: campaignId, version } = await aCampaign(chair, { partnershipId: at.id, ...MEASURED_DAYS });
    const { campaign } = await planCampaign(chair, { campaignId, version });
    await anActivity(chair, campaignId);
    await anAsset(chair, campaignId);
    const metric = await aMetric(chair, campaignId);
    await launchCampaign(chair, { campaignId, version: campaign.version });
    await enterFor(chair, metric.id, null, 12);
    expect((await kindsFor(elsewhere, campaignId)).toSorted()).toEqual(['ASSET_ADDED', 'BEGUN', 'LAUNCHED']);
    expect((await kindsFor(chair, campaignId)).filter((kind) => kind === 'LAUNCHED')).toHaveLength(1);
    expect(await kindsFor(chair, campaignId)).toEqual(expect.arrayContaining(['READ', 'ACTIVITY_ADDED']));
  });

  test('names each reading that was corrected beside the one that it corrects', async () => {
    const { chair } = table;
    const { campaignId, version } = await begun(MEASURED_DAYS);
    await planCampaign(chair, { campaignId, version });
    const metric = await aMetric(chair, campaignId);
    await enterFor(chair, metric.id, null, 12);
    const [reading] = await readingsOf(chair, metric.id);
    await correctReading(chair, { readingId: reading.id, value: 13, ...SURE, because: 'Counted twice' });
    const { nodes } = await streamOf(chair, campaignId);
    expect(nodes.slice(0, 2)).toMatchObject([
      { kind: 'CORRECTED', what: metric.name, thingId: metric.id, times: 1 },
      { kind: 'READ', what: metric.name, times: 1 },
    ]);
  });

  test('says when it was cancelled, and what was taken of its national campaign', async () => {
    const { chair, table: at, national } = table;
    const kit = await aKit(national);
    const { id } = await anAdopted(chair, { kit, at });
    await say(national, kit.id, { aim: 'Another aim' });
    const [found] = await proposalsOf(chair, id);
    const { campaign } = await takeProposal(chair, { campaignId: id, proposal: found!.id });
    await cancelCampaign(chair, { campaignId: id, version: campaign.version, because: 'Another year' });
    expect((await streamOf(chair, id)).nodes.slice(0, 2)).toMatchObject([
      { kind: 'CANCELLED' },
      { kind: 'KIT_TAKEN', what: 'Look again here' },
    ]);
  });

  test('comes page by page, nothing twice and nothing left out', async () => {
    const { chair } = table;
    const { campaignId } = await begun();
    for (let index = 0; index < 5; index++) await anActivity(chair, campaignId, { title: `Activity ${index}` });
    const all = (await streamOf(chair, campaignId)).nodes.map(({ id }: any) => id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await streamOf(chair, campaignId, { first: 2, after });
      paged.push(...nodes.map(({ id }: any) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(all);
    expect(all).toHaveLength(6);
  });

  test('and what an agency has yet to read is told to whoever sits for it, until it is read', async () => {
    const { chair, council, world } = table;
    const { campaignId } = await begun({ startsOn: '2025-01-06', endsOn: '2099-01-01' });
    await world.sql(`update campaign set status = 'LIVE', launched_at = now() where id = $1`, [campaignId]);
    const metric = await aMetric(chair, campaignId, { periodType: 'WEEK' });
    const due = async (who: Visitor) => {
      const { campaign } = await who.get('query ($id: ID!) { campaign(id: $id) { readingsDue { id } } }', {
        id: campaignId,
      });
      return campaign.readingsDue.map(({ id }: any) => id);
    };
    expect(await due(council.person)).toEqual([metric.id]);
    expect(await due(chair)).toEqual([]);
    const [day] = await world.sql<{ on: string }>(`select (date_trunc('week', app.today())::date - 7)::text as on`);
    const read = {
      metricId: metric.id,
      agencyId: council.agencyId,
      periodOn: day!.on,
      value: 3,
      confidence: 'MEASURED',
    };
    expect((await enterReading(council.person, read)).problems).toEqual([]);
    expect(await due(council.person)).toEqual([]);
  });
});
