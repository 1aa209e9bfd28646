import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCampaignTable, type CampaignTable, type Filled } from '../../factories/campaign-table.js';
import { aMeasuredCampaign, aMetric, enterFor, metricOf, readingsOf } from '../../factories/metrics.js';
import type { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('a table of readings', () => {
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

  const send = async (
    who: Visitor,
    metricId: string,
    what: string,
    text: string | Buffer<ArrayBuffer>,
    query: object = {},
  ) => {
    const words = new URLSearchParams({ agency: 'ROWS', ...query });
    const response = await who.fetch(`/campaign-readings/${metricId}/${what}?${words}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: text,
    });
    return { status: response.status, body: (await response.json()) as any };
  };
  const keep = async (who: Visitor, metricId: string, text: string, query: object = {}) => {
    const { body } = await send(who, metricId, 'check', text, query);
    return send(who, metricId, 'keep', text, { ...query, agreed: body.plan.fingerprint });
  };

  test('is shown first, then kept whole, and the columns are remembered for the next time', async () => {
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at));
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
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at));
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
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at));
    const csv = 'Week,Value\n06/10/2025,40\n13/10/2025,=1+1\n29/09/2025,5\n20/10/2025,-4\n';
    const { body } = await keep(chair, metricId, csv, { agency: council.agencyId });
    expect(body.changed.plan.faults.map(({ row }: any) => row)).toEqual([3, 4, 5]);
    expect(await readingsOf(chair, metricId)).toEqual([]);
  });

  test('is kept as it was shown, or shown again', async () => {
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at));
    const csv = 'Week,Value\n06/10/2025,40\n';
    const query = { agency: council.agencyId };
    const { body } = await send(chair, metricId, 'check', csv, query);
    await enterFor(chair, metricId, council.agencyId, 40);
    const kept = await send(chair, metricId, 'keep', csv, { ...query, agreed: body.plan.fingerprint });
    expect(kept.body.changed.plan.readings).toMatchObject([{ outcome: 'SAME' }]);
  });

  test('is taken from those who may enter, for whom they may, and from nobody else', async () => {
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at, true));
    const csv = 'Week,Value\n06/10/2025,40\n';
    expect((await send(at.elsewhere, metricId, 'check', csv)).status).toBe(403);
    expect((await send(app.visitor(), metricId, 'check', csv)).status).toBe(401);
    const forOthers = await send(council.person, metricId, 'check', csv, { agency: charity.agencyId });
    expect([forOthers.status, forOthers.body.problems[0].path]).toEqual([422, ['agencyId']]);
    expect((await send(council.person, metricId, 'check', csv, { agency: 'CAMPAIGN' })).status).toBe(422);
  });

  test('of 50 MB is refused before it is read', async () => {
    const { id: metricId } = await aMetric(chair, await aMeasuredCampaign(at));
    const large = Buffer.alloc(50 * 1024 * 1024, '1');
    const before = process.memoryUsage().rss;
    const { status, body } = await send(chair, metricId, 'check', large);
    expect([status, body.code]).toEqual([413, 'TOO_LARGE']);
    // What was sent is in this process too; nothing was made of it.
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
  });
});
