import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anActivity, addEvidence, moveActivity } from '../../factories/activities.js';
import { aCampaign, campaignOf, setObjectives } from '../../factories/campaigns.js';
import { aCampaignTable, type CampaignTable } from '../../factories/campaign-table.js';
import {
  anEndedCampaign,
  anEvaluation,
  beginEvaluation,
  draftSection,
  end,
  evaluationOf,
  saying,
  sectionOf,
  wordsIn,
  writeSection,
} from '../../factories/evaluations.js';
import { aMeasuredCampaign, aMetric, enterFor, enterReading, SURE } from '../../factories/metrics.js';
import { startApp, type TestApp } from '../../support/app.js';

describe('the evaluation of a campaign', () => {
  let app: TestApp;
  let table: CampaignTable;
  let campaignId: string;
  beforeAll(async () => {
    app = await startApp();
    table = await aCampaignTable(app);
    campaignId = await aMeasuredCampaign(table, true);
  });
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);

  test('is begun by whoever runs the campaign, once it has ended', async () => {
    const { chair, council, charity, elsewhere } = table;
    const { version } = await campaignOf(chair, campaignId);
    await setObjectives(chair, {
      campaignId,
      version,
      objectives: [
        {
          what: 'More calls',
          forWhom: 'the public',
          unit: 'calls',
          baseline: 900,
          baselineSource: 'the helpline',
          target: 1200,
        },
      ],
    });
    const { partners } = (
      await chair.get(`query ($id: ID!) { campaign(id: $id) { partners { id agency { id name } } } }`, {
        id: campaignId,
      })
    ).campaign;
    const [first, second] = partners;
    const done = await anActivity(chair, campaignId, { partnerId: first.id, cost: 400 });
    await addEvidence(chair, { activityId: done.id, words: 'A shelter', address: 'https://example.org/shelter' });
    await moveActivity(chair, { activityId: done.id, version: done.version, state: 'DONE' });
    const dropped = await anActivity(chair, campaignId, { partnerId: second.id, title: 'School sessions', cost: 90 });
    await moveActivity(chair, {
      activityId: dropped.id,
      version: dropped.version,
      state: 'DROPPED',
      because: 'No trainer',
    });
    await anActivity(chair, campaignId, { title: 'A stall at the market', cost: 25.5 });
    const staff = await aMetric(chair, campaignId, {
      baseline: 10,
      baselineFrom: '2025-09-01',
      baselineTo: '2025-09-21',
    });
    await enterFor(council.person, staff.id, council.agencyId, 40);
    await enterFor(charity.person, staff.id, charity.agencyId, 20);
    const known = await aMetric(chair, campaignId, { name: 'People referred', unit: 'referrals', kind: 'OUTCOME' });
    await enterFor(council.person, known.id, council.agencyId, 3);
    const seen = await aMetric(chair, campaignId, { name: 'People reached', kind: 'REACH', addsAcrossAgencies: false });
    await enterReading(council.person, {
      metricId: seen.id,
      agencyId: council.agencyId,
      value: 5000,
      periodOn: '2025-10-06',
      confidence: 'GUESSED',
    });
    await enterFor(charity.person, seen.id, charity.agencyId, 700);

    expect(codes(await beginEvaluation(chair, { campaignId }))).toEqual([['NOT_ENDED']]);
    await end(chair, campaignId);
    await expect(beginEvaluation(council.person, { campaignId })).rejects.toThrow('FORBIDDEN');
    // It is for the network, and open.
    await expect(beginEvaluation(elsewhere, { campaignId })).rejects.toThrow('FORBIDDEN');
    const { evaluation } = await beginEvaluation(chair, { campaignId });
    expect(evaluation).toMatchObject({ state: 'DRAFT', viewerCan: { write: true } });
    expect(evaluation.sections.map(({ kind }: any) => kind)).toEqual([
      'AIMS',
      'DONE',
      'FIGURES',
      'WORKED',
      'NOT_WORKED',
      'COST',
      'NEXT',
    ]);
    expect(codes(await beginEvaluation(chair, { campaignId }))).toEqual([['BEGUN']]);
  });

  test('is drafted from what the campaign’s own data say, with what the figures do not show', async () => {
    const evaluation = await evaluationOf(table.chair, campaignId);
    const said = (kind: string) => wordsIn(sectionOf(evaluation, kind).content);
    expect(said('AIMS')).toContain('More people know the signs');
    expect(said('AIMS')).toContain('It ran from 6 October 2025 to 2 November 2025.');
    expect(said('AIMS')).toContain('More calls, for the public: from 900 (the helpline) to 1,200 calls.');
    expect(said('DONE')).toMatch(
      /1 activity was done, 1 of them with evidence\. .*1 was dropped.*1 was planned and never marked as done/,
    );
    expect(said('DONE')).toContain('Posters in bus shelters, 11 October 2027');
    expect(said('DONE')).toMatch(/School sessions \(.+\): No trainer/);
    expect(said('FIGURES')).toContain('60 people, against 10 before: 50 more, 500%.');
    expect(said('FIGURES')).toContain('Too few to be told');
    expect(said('FIGURES')).not.toContain('3 referrals');
    expect(said('FIGURES')).toContain('At least 5,000 people.');
    expect(said('FIGURES')).toContain('It is the largest of 2 agencies'.toLowerCase().slice(3));
    expect(said('FIGURES')).toContain('never the work of one campaign alone');
    expect(said('COST')).toContain('By the plan, £425.50 in all.');
    for (const kind of ['WORKED', 'NOT_WORKED', 'NEXT']) expect(sectionOf(evaluation, kind).isBlank).toBe(true);
    expect(sectionOf(evaluation, 'AIMS')).toMatchObject({ isDraft: true, writtenBy: null });
  });

  test('is read by those who plan the campaign, and by nobody else who reads the campaign', async () => {
    const { council, elsewhere, world } = table;
    expect((await evaluationOf(council.person, campaignId)).viewerCan.write).toBe(false);
    const atTheTable = await table.seat(table.table);
    for (const who of [elsewhere, atTheTable.person, app.visitor()])
      expect(await evaluationOf(who, campaignId)).toBeNull();
    expect((await campaignOf(atTheTable.person, campaignId)).status).toBe('ENDED');
    expect(await world.sql('select from campaign_evaluation where campaign_id = $1', [campaignId])).toHaveLength(1);
  });

  test('keeps what is written section by section; of two who write one, the second is told', async () => {
    const { chair, council, world } = table;
    const coordinator = await world.as(table.table.coordinator);
    const evaluation = await evaluationOf(chair, campaignId);
    const [worked, next] = [sectionOf(evaluation, 'WORKED'), sectionOf(evaluation, 'NEXT')];
    const first = await writeSection(chair, {
      sectionId: worked.id,
      version: worked.version,
      content: saying('The posters'),
    });
    expect(first.section).toMatchObject({ version: 2, isBlank: false, isDraft: false });
    // Another section, at the same time: nobody is in the way.
    expect(
      codes(await writeSection(coordinator, { sectionId: next.id, version: next.version, content: saying('Again') })),
    ).toEqual([]);
    expect(
      codes(
        await writeSection(coordinator, {
          sectionId: worked.id,
          version: worked.version,
          content: saying('The talks'),
        }),
      ),
    ).toEqual([['CONFLICT']]);
    expect(wordsIn(sectionOf(await evaluationOf(council.person, campaignId), 'WORKED').content)).toBe('The posters');
    await expect(
      writeSection(council.person, { sectionId: worked.id, version: 2, content: saying('Mine') }),
    ).rejects.toThrow('FORBIDDEN');
  });

  test('is drafted anew where data have changed, and says so', async () => {
    const { chair, charity } = table;
    const [staff] = (await chair.get(`query ($id: ID!) { campaign(id: $id) { metrics { id } } }`, { id: campaignId }))
      .campaign.metrics;
    await enterReading(charity.person, {
      metricId: staff.id,
      agencyId: charity.agencyId,
      value: 40,
      periodOn: '2025-10-13',
      ...SURE,
    });
    const { id: sectionId, version } = sectionOf(await evaluationOf(chair, campaignId), 'FIGURES');
    await writeSection(chair, { sectionId, version, content: saying('Mine') });
    const { section } = await draftSection(chair, { sectionId, version: version + 1 });
    expect(wordsIn(section.content)).toContain('100 people, against 10 before');
    expect(section.isDraft).toBe(true);
  });

  test('is of one campaign: that of an idea or a live one cannot be begun', async () => {
    const idea = await aCampaign(table.chair, { partnershipId: table.table.id });
    expect(codes(await beginEvaluation(table.chair, { campaignId: idea.id }))).toEqual([['NOT_ENDED']]);
    const bare = await anEndedCampaign(table);
    const evaluation = await anEvaluation(table.chair, bare);
    expect(wordsIn(sectionOf(evaluation, 'FIGURES').content)).toBe(
      'Nothing was measured, so nothing can be shown by figures.',
    );
    expect(wordsIn(sectionOf(evaluation, 'DONE').content)).toBe('No activities were planned here.');
  });
});
