import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCampaign, choosePartners, launchCampaign, planCampaign, setObjectives } from '../../factories/campaigns.js';
import {
  aMetric,
  changeMetric,
  correctReading,
  countTowards,
  defineMetric,
  enterReading,
  metricOf,
  readingsOf,
  removeMetric,
  staffBriefed,
} from '../../factories/metrics.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const DAYS = { startsOn: '2025-10-06', endsOn: '2025-11-02' };
const WEEKS = ['2025-10-06', '2025-10-13', '2025-10-20'] as const;
const SURE = { confidence: 'MEASURED' };

describe('what a campaign measures', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let council: { id: string; agencyId: string; person: Visitor };
  let charity: { id: string; agencyId: string; person: Visitor };
  let reader: Visitor;
  let national: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    council = await seat(table);
    charity = await seat(table);
    reader = (await seat(await world.partnership())).person;
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const seat = async (at: TestPartnership) => {
    const { id, agencyId, representative } = await world.seat(at);
    return { id, agencyId, person: await world.as(representative!) };
  };
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);

  /** Planned with the council and the charity; live, before they join it, when its readers are to see it. */
  const campaign = async (isLive = false, at = table, by = chair, seatIds = [council.id, charity.id]) => {
    const { id: campaignId, version } = await aCampaign(by, { partnershipId: at.id, ...DAYS });
    let { campaign: moved } = await planCampaign(by, { campaignId, version });
    if (isLive) ({ campaign: moved } = await launchCampaign(by, { campaignId, version: moved.version }));
    await choosePartners(by, { campaignId, version: moved.version, seatIds });
    return campaignId;
  };
  const enter = async (who: Visitor, metricId: string, agencyId: string | null, value: number, week = 0) => {
    const { metric, problems } = await enterReading(who, { metricId, agencyId, value, periodOn: WEEKS[week], ...SURE });
    if (!metric) throw new Error(JSON.stringify(problems));
    return metric;
  };

  test('is said by those who run it, with every fault at once', async () => {
    const campaignId = await campaign();
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
    const campaignId = await campaign();
    const { id: metricId, version } = await aMetric(chair, campaignId);
    await enter(chair, metricId, council.agencyId, 12);
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
    const { id: campaignId, version } = await aCampaign(chair, { partnershipId: table.id, ...DAYS });
    const set = await setObjectives(chair, { campaignId, version, objectives: [{ what: 'Staff know the signs' }] });
    const [objective] = set.campaign.objectives;
    const metric = await aMetric(chair, campaignId, { objectiveId: objective.id });
    expect(metric.objective).toEqual({ id: objective.id });
    await setObjectives(chair, { campaignId, version: set.campaign.version, objectives: [] });
    expect(await metricOf(chair, metric.id)).toMatchObject({ objective: null });
  });

  test('is read by whoever speaks for a partner, of that partner alone', async () => {
    const { id: metricId } = await aMetric(chair, await campaign());
    expect(await metricOf(council.person, metricId)).toMatchObject({
      enterFor: [{ agencyId: council.agencyId }],
      viewerCan: { change: false, enter: true },
    });
    await enter(council.person, metricId, council.agencyId, 30);
    await expect(enter(council.person, metricId, charity.agencyId, 30)).rejects.toThrow('FORBIDDEN');
    await expect(enter(council.person, metricId, null, 30)).rejects.toThrow('FORBIDDEN');
    expect((await enter(chair, metricId, charity.agencyId, 12)).figures).toMatchObject({
      value: 42,
      readingCount: 2,
      periods: [{ periodOn: WEEKS[0], value: 42 }],
    });
  });

  test('takes no reading that cannot be: less than nothing, before the campaign, or twice', async () => {
    const { id: metricId } = await aMetric(chair, await campaign());
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
    const { id: metricId } = await aMetric(chair, await campaign());
    await enter(chair, metricId, council.agencyId, 10, 0);
    await enter(chair, metricId, council.agencyId, 20, 1);
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

  test('is added up as far as it may be, and says in words what the figure does not show', async () => {
    const campaignId = await campaign();
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
      await enter(chair, distinct.id, agencyId, value, week);
    const { figures } = await metricOf(chair, distinct.id);
    // The latest week, and the largest of the agencies in it.
    expect(figures).toMatchObject({ value: 300, isAtLeast: true, change: 100, changeShare: 0.5 });
    expect(figures.cautions.map((each: string) => each.slice(0, 40))).toEqual([
      'At least this many: it is the largest of',
      'This is the latest of 2 weeks. Whoever i',
    ]);
    const calls = await aMetric(chair, campaignId, { kind: 'RESPONSE', unit: 'calls' });
    await enter(chair, calls.id, null, 50);
    await enter(chair, calls.id, council.agencyId, 8);
    expect((await metricOf(chair, calls.id)).figures).toMatchObject({
      value: 58,
      cautions: [
        expect.stringContaining('twice'),
        expect.stringContaining('never the work of one campaign alone'),
        expect.stringContaining('where things stood before'),
      ],
    });
  });

  test('tells readers figures and no readings, and no small number nor what it follows from', async () => {
    const { id: metricId } = await aMetric(chair, await campaign(true), {
      baseline: 3,
      baselineFrom: '2024-10-07',
      baselineTo: '2024-11-03',
    });
    await enter(chair, metricId, council.agencyId, 3);
    expect((await metricOf(reader, metricId)).figures).toMatchObject({ value: null, isTooSmall: true, isExact: false });
    await enter(chair, metricId, charity.agencyId, 40);
    const seen = await metricOf(reader, metricId);
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
    expect(await readingsOf(reader, metricId)).toEqual([]);
    expect(await metricOf(app.visitor(), metricId)).toBeNull();
    expect((await metricOf(council.person, metricId)).figures.parts.map(({ value }: any) => value).toSorted()).toEqual([
      3, 40,
    ]);
  });

  test('is told to nobody but those who plan while the campaign is not open', async () => {
    const { id: metricId } = await aMetric(chair, await campaign());
    await enter(chair, metricId, council.agencyId, 300);
    expect(await metricOf(reader, metricId)).toBeNull();
    expect(await metricOf(national, metricId)).toBeNull();
  });

  test('counts towards the national campaign that was adopted, by partnership and together', async () => {
    const kitCampaign = await aCampaign(national, DAYS);
    const kit = await aMetric(national, kitCampaign.id);
    const other = await world.partnership();
    const otherChair = await world.as(other.chair);
    const otherSeat = await seat(other);
    const mine = await aMetric(chair, await campaign());
    const others = await aMetric(otherChair, await campaign(false, other, otherChair, [otherSeat.id]), {
      definition: 'Staff who came to the briefing',
    });
    const odd = await aMetric(otherChair, await campaign(false, other, otherChair, [otherSeat.id]), {
      unit: 'sessions',
    });
    for (const { id } of [mine, others, odd]) await countTowards(world, { id, kit: kit.id });

    await enter(chair, mine.id, council.agencyId, 100, 0);
    await enter(chair, mine.id, charity.agencyId, 20, 1);
    await enter(otherChair, others.id, otherSeat.agencyId, 7, 1);
    await enter(otherChair, odd.id, otherSeat.agencyId, 9, 1);
    const { figures } = await metricOf(national, kit.id);
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
    expect((await metricOf(national, kit.id)).figures).toMatchObject({ value: 137, readingCount: 3 });
    // Readers are told nothing of it, nor of what the nation counted itself: beside the others' figures a sum would tell too much.
    const planned = await planCampaign(national, { campaignId: kitCampaign.id, version: kitCampaign.version });
    await enter(national, kit.id, null, 1000, 0);
    await launchCampaign(national, { campaignId: kitCampaign.id, version: planned.campaign.version });
    expect((await metricOf(national, kit.id)).figures).toMatchObject({ value: 1137 });
    expect((await metricOf(reader, kit.id)).figures).toMatchObject({ value: null, periods: [], parts: [] });
    // A partnership reads of its own and no other.
    expect(await metricOf(otherChair, mine.id)).toBeNull();
  });

  test('counts towards no metric but one of the campaign that was adopted', async () => {
    const kit = await aMetric(national, (await aCampaign(national, DAYS)).id);
    const mine = await campaign();
    await expect(
      world.sql(
        `insert into campaign_metric (audience_id, readers_audience_id, opens_at, campaign_id, position, name, definition, kind, unit, period_type, direction,
           adds_across_agencies, adds_across_periods, kit_metric_id)
         select audience_id, readers_audience_id, opens_at, id, 9, 'A', 'B', 'REACH', 'C', 'WEEK', 'UP', true, true, $2 from campaign where id = $1`,
        [mine, kit.id],
      ),
    ).rejects.toThrow('adopted');
  });

  test('adds up the same when many enter at once', async () => {
    const { id: metricId } = await aMetric(chair, await campaign());
    await Promise.all([
      ...WEEKS.map((_, week) => enter(council.person, metricId, council.agencyId, 10, week)),
      ...WEEKS.map((_, week) => enter(charity.person, metricId, charity.agencyId, 7, week)),
    ]);
    expect((await metricOf(chair, metricId)).figures).toMatchObject({
      value: 51,
      periods: [{ value: 17 }, { value: 17 }, { value: 17 }],
    });
  });

  describe('as a table', () => {
    const send = async (who: Visitor, metricId: string, what: string, text: string | Buffer, query: object = {}) => {
      const words = new URLSearchParams({ agency: 'ROWS', ...query });
      const response = await who.fetch(`/campaign-readings/${metricId}/${what}?${words}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: new Uint8Array(Buffer.from(text)),
      });
      return { status: response.status, body: (await response.json()) as any };
    };
    const keep = async (who: Visitor, metricId: string, text: string, query: object = {}) => {
      const { body } = await send(who, metricId, 'check', text, query);
      return send(who, metricId, 'keep', text, { ...query, agreed: body.plan.fingerprint });
    };

    test('is shown first, then kept whole, and the columns are remembered for the next time', async () => {
      const { id: metricId } = await aMetric(chair, await campaign());
      const csv = 'Reporting starts,Impressions,Viewers\r\n06/10/2025,9000,"1,200"\r\n13/10/2025,8000,900\r\n';
      const query = { agency: council.agencyId };
      const first = await send(council.person, metricId, 'check', csv, query);
      expect(first.body).toMatchObject({ plan: null, columns: { period: 'Reporting starts', value: '' } });
      const mapped = { ...query, valueColumn: 'Viewers' };
      expect((await send(council.person, metricId, 'check', csv, mapped)).body.plan).toMatchObject({
        faults: [],
        now: null,
        afterwards: 2100,
      });
      expect((await readingsOf(chair, metricId)).length).toBe(0);
      expect((await keep(council.person, metricId, csv, mapped)).body).toEqual({ kept: 2 });
      expect((await metricOf(chair, metricId)).figures.value).toBe(2100);
      const again = await send(council.person, metricId, 'check', `${csv}20/10/2025,1,50\r\n`, query);
      expect(again.body.columns.value).toBe('Viewers');
      expect(again.body.plan.readings.map(({ outcome }: any) => outcome)).toEqual(['SAME', 'SAME', 'NEW']);
    });

    test('is pasted without headings: agency, week, figure', async () => {
      const { id: metricId } = await aMetric(chair, await campaign());
      const [names] = await world.sql<{ council: string; charity: string }>(
        'select (select name from agency where id = $1) as council, (select name from agency where id = $2) as charity',
        [council.agencyId, charity.agencyId],
      );
      const pasted = `${names!.council}\t6 Oct 2025\t40\n${names!.charity}\t6 Oct 2025\t2\n`;
      expect((await keep(chair, metricId, pasted)).body).toEqual({ kept: 2 });
      const worse = await send(chair, metricId, 'check', pasted.replace('40', '41'));
      expect(worse.body.plan.faults).toHaveLength(1);
      const corrected = await keep(chair, metricId, pasted.replace('40', '41'), { because: 'Counted anew' });
      expect(corrected.body).toEqual({ kept: 1 });
      expect((await metricOf(chair, metricId)).figures).toMatchObject({ value: 43, readingCount: 2 });
    });

    test('is not taken by half: one fault, and nothing is kept', async () => {
      const { id: metricId } = await aMetric(chair, await campaign());
      const csv = 'Week,Value\n06/10/2025,40\n13/10/2025,=1+1\n29/09/2025,5\n20/10/2025,-4\n';
      const { body } = await keep(chair, metricId, csv, { agency: council.agencyId });
      expect(body.changed.plan.faults.map(({ row }: any) => row)).toEqual([3, 4, 5]);
      expect(await readingsOf(chair, metricId)).toEqual([]);
    });

    test('is kept as it was shown, or shown again', async () => {
      const { id: metricId } = await aMetric(chair, await campaign());
      const csv = 'Week,Value\n06/10/2025,40\n';
      const query = { agency: council.agencyId };
      const { body } = await send(chair, metricId, 'check', csv, query);
      await enter(chair, metricId, council.agencyId, 40);
      const kept = await send(chair, metricId, 'keep', csv, { ...query, agreed: body.plan.fingerprint });
      expect(kept.body.changed.plan.readings).toMatchObject([{ outcome: 'SAME' }]);
    });

    test('is taken from those who may enter, for whom they may, and from nobody else', async () => {
      const { id: metricId } = await aMetric(chair, await campaign(true));
      const csv = 'Week,Value\n06/10/2025,40\n';
      expect((await send(reader, metricId, 'check', csv)).status).toBe(403);
      expect((await send(app.visitor(), metricId, 'check', csv)).status).toBe(401);
      const forOthers = await send(council.person, metricId, 'check', csv, { agency: charity.agencyId });
      expect([forOthers.status, forOthers.body.problems[0].path]).toEqual([422, ['agencyId']]);
      expect((await send(council.person, metricId, 'check', csv, { agency: 'CAMPAIGN' })).status).toBe(422);
    });

    test('of 50 MB is refused before it is read', async () => {
      const { id: metricId } = await aMetric(chair, await campaign());
      const before = process.memoryUsage().rss;
      const { status, body } = await send(chair, metricId, 'check', Buffer.alloc(50 * 1024 * 1024, '1'));
      expect([status, body.code]).toEqual([413, 'TOO_LARGE']);
      // What was sent is in this process too; nothing was made of it.
      expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
    });
  });
});
