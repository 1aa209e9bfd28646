import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCampaign, launchCampaign, planCampaign } from '../../factories/campaigns.js';
import { aCampaignTable, type CampaignTable, type Filled } from '../../factories/campaign-table.js';
import {
  aMeasuredCampaign,
  aMetric,
  correctReading,
  countTowards,
  enterFor,
  metricOf,
  readingsOf,
  SURE,
  WEEKS,
  MEASURED_DAYS,
} from '../../factories/metrics.js';
import type { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('the figures of what a campaign measures', () => {
  let app: TestApp;
  let at: CampaignTable;
  let world: World;
  let chair: Visitor;
  let council: Filled;
  let charity: Filled;
  beforeAll(async () => {
    app = await startApp();
    at = await aCampaignTable(app);
    ({ world, chair, council, charity } = at);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  test('are added up as far as it may be, and say in words what they do not show', async () => {
    const campaignId = await aMeasuredCampaign(at);
    const distinct = await aMetric(chair, campaignId, {
      kind: 'REACH',
      addsAcrossAgencies: false,
      addsAcrossPeriods: false,
      baseline: 200,
      baselineFrom: '2024-10-07',
      baselineTo: '2024-11-03',
    });
    for (const [agencyId, week, value] of [
      [council.agencyId, 0, 900],
      [council.agencyId, 1, 300],
      [charity.agencyId, 1, 250],
    ] as const)
      await enterFor(chair, distinct.id, agencyId, value, week);
    const { figures } = await metricOf(chair, distinct.id);
    // The latest week, and the largest of the agencies in it.
    expect(figures).toMatchObject({ value: 300, isAtLeast: true, change: 100, changeShare: 0.5 });
    expect(figures.cautions.map((each: string) => each.slice(0, 40))).toEqual([
      'At least this many: it is the largest of',
      'This is the latest of 2 weeks. Whoever i',
    ]);
    const calls = await aMetric(chair, campaignId, { kind: 'RESPONSE', unit: 'calls' });
    await enterFor(chair, calls.id, null, 50);
    await enterFor(chair, calls.id, council.agencyId, 8);
    expect((await metricOf(chair, calls.id)).figures).toMatchObject({
      value: 58,
      cautions: [
        expect.stringContaining('twice'),
        expect.stringContaining('never the work of one campaign alone'),
        expect.stringContaining('where things stood before'),
      ],
    });
  });

  test('tell readers sums and no readings, and no small number nor what it follows from', async () => {
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at, true), {
      baseline: 3,
      baselineFrom: '2024-10-07',
      baselineTo: '2024-11-03',
    });
    await enterFor(chair, metricId, council.agencyId, 3);
    expect((await metricOf(at.elsewhere, metricId)).figures).toMatchObject({
      value: null,
      isTooSmall: true,
      isExact: false,
    });
    await enterFor(chair, metricId, charity.agencyId, 40);
    const seen = await metricOf(at.elsewhere, metricId);
    expect(seen).toMatchObject({
      baseline: null,
      enterFor: [],
      viewerCan: { change: false, remove: false, enter: false },
    });
    expect(seen.figures).toMatchObject({ value: 43, change: null, readingCount: null, periods: [{ value: 43 }] });
    expect(seen.figures.parts.map(({ value, isTooSmall }: any) => [value, isTooSmall])).toEqual([
      [null, true],
      [null, true],
    ]);
    expect(await readingsOf(at.elsewhere, metricId)).toEqual([]);
    expect(await metricOf(app.visitor(), metricId)).toBeNull();
    expect((await metricOf(council.person, metricId)).figures.parts.map(({ value }: any) => value).toSorted()).toEqual([
      3, 40,
    ]);
  });

  test('are told to nobody but those who plan while the campaign is not open', async () => {
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at));
    await enterFor(chair, metricId, council.agencyId, 300);
    expect(await metricOf(at.elsewhere, metricId)).toBeNull();
    expect(await metricOf(at.national, metricId)).toBeNull();
  });

  test('count towards the national campaign that was adopted, by partnership and together', async () => {
    const kitCampaign = await aCampaign(at.national, MEASURED_DAYS);
    const kit = await aMetric(at.national, kitCampaign.id);
    const other = await world.partnership();
    const otherChair = await world.as(other.chair);
    const otherSeat = await at.seat(other);
    const mine = await aMetric(chair, await aMeasuredCampaign(at));
    const others = await aMetric(
      otherChair,
      await aMeasuredCampaign({ table: other, chair: otherChair, partners: [otherSeat] }),
      {
        definition: 'Staff who came to the briefing',
      },
    );
    const third = await world.partnership();
    const thirdChair = await world.as(third.chair);
    const thirdSeat = await at.seat(third);
    const odd = await aMetric(
      thirdChair,
      await aMeasuredCampaign({ table: third, chair: thirdChair, partners: [thirdSeat] }),
      {
        unit: 'sessions',
      },
    );
    for (const { id } of [mine, others, odd]) await countTowards(world, { id, kit: kit.id });

    await enterFor(chair, mine.id, council.agencyId, 100, 0);
    await enterFor(chair, mine.id, charity.agencyId, 20, 1);
    await enterFor(otherChair, others.id, otherSeat.agencyId, 7, 1);
    await enterFor(thirdChair, odd.id, thirdSeat.agencyId, 9, 1);
    const { figures } = await metricOf(at.national, kit.id);
    expect(figures).toMatchObject({
      value: 127,
      readingCount: 3,
      periods: [
        { periodOn: WEEKS[0], value: 100 },
        { periodOn: WEEKS[1], value: 27 },
      ],
    });
    expect(figures.parts.map(({ value, isCounted }: any) => [value, isCounted]).toSorted()).toEqual([
      [120, true],
      [7, true],
      [9, false],
    ]);
    expect(figures.cautions.slice(0, 2)).toEqual([
      expect.stringContaining('not in this figure'),
      expect.stringContaining('definitions are mixed'),
    ]);
    const [wrong] = (await readingsOf(otherChair, others.id)).filter(({ isStanding }) => isStanding);
    await correctReading(otherChair, { readingId: wrong.id, value: 17, because: 'One came late', ...SURE });
    expect((await metricOf(at.national, kit.id)).figures).toMatchObject({ value: 137, readingCount: 3 });
    // Readers are told nothing of it, nor of what the nation counted itself: beside the others' figures a sum would tell too much.
    const planned = await planCampaign(at.national, { campaignId: kitCampaign.id, version: kitCampaign.version });
    await enterFor(at.national, kit.id, null, 1000, 0);
    await launchCampaign(at.national, { campaignId: kitCampaign.id, version: planned.campaign.version });
    expect((await metricOf(at.national, kit.id)).figures).toMatchObject({ value: 1137 });
    expect((await metricOf(at.elsewhere, kit.id)).figures).toMatchObject({ value: null, periods: [], parts: [] });
    // A partnership reads of its own and no other.
    expect(await metricOf(otherChair, mine.id)).toBeNull();
  });

  test('count towards no metric but one of the campaign that was adopted', async () => {
    const kit = await aMetric(at.national, (await aCampaign(at.national, MEASURED_DAYS)).id);
    const mine = await aMeasuredCampaign(at);
    await expect(
      world.sql(
        `insert into campaign_metric (audience_id, readers_audience_id, opens_at, campaign_id, position, name, definition, kind, unit, period_type, direction,
           adds_across_agencies, adds_across_periods, kit_metric_id)
         select audience_id, readers_audience_id, opens_at, id, 9, 'A', 'B', 'REACH', 'C', 'WEEK', 'UP', true, true, $2 from campaign where id = $1`,
        [mine, kit.id],
      ),
    ).rejects.toThrow('adopted');
  });
});
