import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCampaign, setObjectives } from '../../factories/campaigns.js';
import { aCampaignTable, type CampaignTable, type Filled } from '../../factories/campaign-table.js';
import {
  aMeasuredCampaign,
  aMetric,
  changeMetric,
  correctReading,
  defineMetric,
  enterFor,
  metricOf,
  readingsOf,
  removeMetric,
  SURE,
  staffBriefed,
  WEEKS,
  MEASURED_DAYS,
  enterReading,
} from '../../factories/metrics.js';
import type { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('what a campaign measures', () => {
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
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);

  test('is said by those who run it, with every fault at once', async () => {
    const campaignId = await aMeasuredCampaign(at);
    expect(await aMetric(chair, campaignId)).toMatchObject({
      name: 'Staff briefed',
      figures: { value: null, isTooSmall: false, cautions: [] },
      viewerCan: { change: true, remove: true, enter: true },
    });
    await expect(defineMetric(council.person, { campaignId, ...staffBriefed })).rejects.toThrow('FORBIDDEN');
    expect(
      codes(
        await defineMetric(chair, {
          campaignId,
          ...staffBriefed,
          name: ' ',
          unit: '',
          baseline: -1,
          baselineTo: '2025-09-30',
          objectiveId: campaignId,
        }),
      ),
    ).toEqual([
      ['REQUIRED', 'name'],
      ['REQUIRED', 'unit'],
      ['NEGATIVE', 'baseline'],
      ['REQUIRED', 'baselineFrom'],
      ['NOT_A_CHOICE', 'objectiveId'],
    ]);
  });

  test('can be said better, but is counted as it was once it has been read', async () => {
    const campaignId = await aMeasuredCampaign(at);
    const { id: metricId, version } = await aMetric(chair, campaignId);
    await enterFor(chair, metricId, council.agencyId, 12);
    const said = { metricId, version, ...staffBriefed };
    expect(codes(await changeMetric(chair, { ...said, unit: 'staff', addsAcrossAgencies: false }))).toEqual([
      ['HAS_READINGS', 'unit'],
      ['HAS_READINGS', 'addsAcrossAgencies'],
    ]);
    expect((await changeMetric(chair, { ...said, name: 'Staff who were briefed' })).metric).toMatchObject({
      name: 'Staff who were briefed',
      viewerCan: { remove: false },
    });
    expect(codes(await removeMetric(chair, { metricId, version: version + 1 }))).toEqual([['HAS_READINGS']]);
    const unread = await aMetric(chair, campaignId, { name: 'Never counted' });
    expect((await removeMetric(chair, { metricId: unread.id, version: 1 })).campaign.metrics).toEqual([
      { id: metricId },
    ]);
  });

  test('measures an objective of its campaign, and goes on without it when that is taken away', async () => {
    const { id: campaignId, version } = await aCampaign(chair, { partnershipId: at.table.id, ...MEASURED_DAYS });
    const set = await setObjectives(chair, { campaignId, version, objectives: [{ what: 'Staff know the signs' }] });
    const [objective] = set.campaign.objectives;
    const metric = await aMetric(chair, campaignId, { objectiveId: objective.id });
    expect(metric.objective).toEqual({ id: objective.id });
    await setObjectives(chair, { campaignId, version: set.campaign.version, objectives: [] });
    expect(await metricOf(chair, metric.id)).toMatchObject({ objective: null });
  });

  test('is read by whoever speaks for a partner, of that partner alone', async () => {
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at));
    expect(await metricOf(council.person, metricId)).toMatchObject({
      enterFor: [{ agencyId: council.agencyId }],
      viewerCan: { change: false, enter: true },
    });
    await enterFor(council.person, metricId, council.agencyId, 30);
    await expect(enterFor(council.person, metricId, charity.agencyId, 30)).rejects.toThrow('FORBIDDEN');
    await expect(enterFor(council.person, metricId, null, 30)).rejects.toThrow('FORBIDDEN');
    expect((await enterFor(chair, metricId, charity.agencyId, 12)).figures).toMatchObject({
      value: 42,
      readingCount: 2,
      periods: [{ periodOn: WEEKS[0], value: 42 }],
    });
  });

  test('takes no reading that cannot be: less than nothing, before the campaign, or twice', async () => {
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at));
    const said = { metricId, agencyId: council.agencyId, value: 5, periodOn: WEEKS[1], ...SURE };
    expect(codes(await enterReading(chair, { ...said, value: -5, periodOn: '2025-09-28' }))).toEqual([
      ['BEFORE_THE_CAMPAIGN', 'periodOn'],
      ['NEGATIVE', 'value'],
    ]);
    expect(codes(await enterReading(chair, { ...said, periodOn: '2199-01-01' }))).toEqual([
      ['IN_THE_FUTURE', 'periodOn'],
    ]);
    await enterReading(chair, said);
    // Another day of the same week.
    expect(codes(await enterReading(chair, { ...said, periodOn: '2025-10-17' }))).toEqual([
      ['STANDS_ALREADY', 'periodOn'],
    ]);
  });

  test('is corrected with a reason, and what was wrong stays to be seen', async () => {
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at));
    await enterFor(chair, metricId, council.agencyId, 10, 0);
    await enterFor(chair, metricId, council.agencyId, 20, 1);
    const wrong = (await readingsOf(chair, metricId)).find(({ value }) => value === 20);
    const correction = { readingId: wrong.id, value: 25, ...SURE };
    expect(codes(await correctReading(council.person, { ...correction, because: ' ' }))).toEqual([
      ['REQUIRED', 'because'],
    ]);
    const because = 'A session was left out';
    expect((await correctReading(council.person, { ...correction, because })).metric.figures).toMatchObject({
      value: 35,
      readingCount: 2,
      periods: [{ value: 10 }, { value: 25 }],
    });
    expect((await readingsOf(chair, metricId)).map(({ value, isStanding }) => [value, isStanding])).toEqual([
      [25, true],
      [20, false],
      [10, true],
    ]);
    expect((await readingsOf(chair, metricId))[0]).toMatchObject({
      because,
      replaces: { value: 20 },
      canCorrect: true,
    });
    expect(codes(await correctReading(chair, { ...correction, because }))).toEqual([['CORRECTED']]);
    await expect(correctReading(charity.person, { ...correction, because })).rejects.toThrow('FORBIDDEN');
  });

  test('adds up the same when many enter at once', async () => {
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at));
    await Promise.all([
      ...WEEKS.map((_, week) => enterFor(council.person, metricId, council.agencyId, 10, week)),
      ...WEEKS.map((_, week) => enterFor(charity.person, metricId, charity.agencyId, 7, week)),
    ]);
    expect((await metricOf(chair, metricId)).figures).toMatchObject({
      value: 51,
      periods: [{ value: 17 }, { value: 17 }, { value: 17 }],
    });
  });
});
