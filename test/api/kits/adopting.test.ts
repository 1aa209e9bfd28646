import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCampaign, cancelCampaign, launchCampaign } from '../../factories/campaigns.js';
import {
  adoptCampaign,
  adopting,
  aKit,
  anAdopted,
  aPlannedKit,
  kitOf,
  suggestActivities,
} from '../../factories/kits.js';
import { aMetric, enterReading, metricOf } from '../../factories/metrics.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('a national campaign', () => {
  let app: TestApp;
  let world: World;
  let national: Visitor;
  let table: TestPartnership;
  let chair: Visitor;
  let member: Visitor;
  let kit: any;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    national = await world.as(await world.nationalCoordinator());
    table = await world.partnership('Wear Valley');
    chair = await world.as(table.chair);
    member = await world.as((await world.seat(table)).representative!);
    kit = await aKit(national, { title: 'Look again' });
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  let made = 0;
  const another = async () => {
    const name = `Partnership ${++made} of adopters`;
    const at = await world.partnership(name);
    return { at, name, who: await world.as(at.chair) };
  };
  const adoptions = async (id: string) =>
    (
      await national.get(
        `query ($id: ID!) { campaign(id: $id) { adoptions { id title status startsOn endsOn partnership { name } } } }`,
        { id },
      )
    ).campaign.adoptions;

  test('suggests what partnerships might do, and only whoever runs it says what', async () => {
    const { id, version, suggestedActivities } = await kitOf(national, kit.id);
    const said = suggestedActivities.map(({ id: of, kind, title }: any) => ({ id: of, kind, title }));
    const changed = await suggestActivities(national, { campaignId: id, version, activities: said.toReversed() });
    expect(changed.campaign.suggestedActivities.map(({ title }: any) => title)).toEqual([
      'A press release',
      'Posters at stops',
    ]);
    expect(
      codes(
        await suggestActivities(national, {
          campaignId: id,
          version: version + 1,
          activities: [{ kind: 'EVENT', title: ' ' }],
        }),
      ),
    ).toEqual([['REQUIRED', 'activities', '0', 'title']]);
    await expect(suggestActivities(chair, { campaignId: id, version: version + 1, activities: [] })).rejects.toThrow(
      'FORBIDDEN',
    );
    const { id: local } = await aCampaign(chair, { partnershipId: table.id });
    await expect(suggestActivities(chair, { campaignId: local, version: 1, activities: [] })).rejects.toThrow(
      'FORBIDDEN',
    );
    kit = await kitOf(chair, kit.id);
  });

  test('is adopted in one step: a plan of their own, with its words, objectives, metrics and what was chosen', async () => {
    const local = await anAdopted(chair, { kit, at: table });
    expect(local).toMatchObject({
      title: 'Look again here',
      aim: 'More people know the signs',
      status: 'PLANNED',
      startsOn: '2025-11-03',
      isNational: false,
      isAdopted: true,
      adoptedFrom: { id: kit.id },
      proposalCount: 0,
      canAnswerProposals: true,
      objectives: [{ what: 'Calls to the helpline', unit: 'calls', baseline: 10, target: 40, byOn: '2027-12-01' }],
      metrics: [{ name: 'Staff briefed', isOfKit: true }],
      suggestedActivities: [],
    });
    const { campaign } = await chair.get(
      `query ($id: ID!) { campaign(id: $id) { activities { title state partner { id } } } }`,
      {
        id: local.id,
      },
    );
    expect(campaign.activities).toEqual([{ title: 'A press release', state: 'IDEA', partner: null }]);
  });

  test('is an idea at first where its days are not known yet', async () => {
    const { at, who } = await another();
    expect(await anAdopted(who, { kit, at }, { startsOn: null, endsOn: null, targets: [] })).toMatchObject({
      status: 'IDEA',
      objectives: [{ baseline: null, target: null }],
    });
  });

  test('is adopted by those who run a table, for that table', async () => {
    await expect(adoptCampaign(member, adopting({ kit, at: table }))).rejects.toThrow('FORBIDDEN');
    const { at } = await another();
    await expect(adoptCampaign(chair, adopting({ kit, at }))).rejects.toThrow('FORBIDDEN');
    await expect(adoptCampaign(national, adopting({ kit, at }))).rejects.toThrow('FORBIDDEN');
  });

  test('is adopted once, whoever is first of two; again only once what came of it is cancelled', async () => {
    const { at, who } = await another();
    const answers = await Promise.all([1, 2].map(() => adoptCampaign(who, adopting({ kit, at }))));
    expect(answers.flatMap(codes)).toEqual([['ADOPTED', 'partnershipId']]);
    const { campaign } = answers.find((answer) => answer.campaign);
    await cancelCampaign(who, { campaignId: campaign.id, version: campaign.version, because: 'Another year' });
    expect(await anAdopted(who, { kit, at })).toMatchObject({ isAdopted: true });
  });

  test('says every fault at once, each at its field', async () => {
    const { at, name, who } = await another();
    const wrong = {
      title: ' ',
      startsOn: '2027-11-02',
      endsOn: '2027-11-01',
      targets: [{ objectiveId: at.id, target: -1 }],
      activityIds: [at.id],
    };
    expect(codes(await adoptCampaign(who, adopting({ kit, at }, wrong)))).toEqual([
      ['REQUIRED', 'title'],
      ['ENDS_BEFORE_IT_STARTS', 'endsOn'],
      ['NOT_A_CHOICE', 'targets', '0', 'objectiveId'],
      ['NOT_A_FIGURE', 'targets', '0', 'target'],
      ['NOT_A_CHOICE', 'activityIds'],
    ]);
    expect(await adoptions(kit.id)).not.toContainEqual(expect.objectContaining({ partnership: { name } }));
  });

  test('is there for nobody before its embargo ends, nor before it is launched', async () => {
    const { at, who } = await another();
    const planned = await aPlannedKit(national);
    const hidden = adopting({ kit, at }, { campaignId: planned.id });
    await expect(adoptCampaign(who, hidden)).rejects.toThrow('NOT_FOUND');
    const { version } = await kitOf(national, planned.id);
    await world.sql(`update campaign set embargo_until = now() + interval '1 day' where id = $1`, [planned.id]);
    await launchCampaign(national, { campaignId: planned.id, version });
    await expect(adoptCampaign(who, hidden)).rejects.toThrow('NOT_FOUND');
  });

  test('is not adopted any more once it is over, and neither is a local one', async () => {
    const { at, who } = await another();
    const gone = await aKit(national);
    await cancelCampaign(national, { campaignId: gone.id, version: gone.version, because: 'No money' });
    expect(codes(await adoptCampaign(who, adopting({ kit: gone, at })))).toEqual([['NOT_OPEN']]);
    const { id } = await aCampaign(who, { partnershipId: at.id });
    expect(codes(await adoptCampaign(who, adopting({ kit, at }, { campaignId: id })))).toEqual([['NOT_OPEN']]);
  });

  test('shows its coordinators who adopted it, when and how far, and nothing of the plan', async () => {
    const { at, name, who } = await another();
    const local = await anAdopted(who, { kit, at }, { title: 'Ours' });
    expect(await adoptions(kit.id)).toContainEqual({
      id: local.id,
      title: 'Ours',
      status: 'PLANNED',
      startsOn: '2025-11-03',
      endsOn: '2025-11-30',
      partnership: { name },
    });
    expect(await kitOf(national, local.id)).toBeNull();
    const { campaign } = await who.get(`query ($id: ID!) { campaign(id: $id) { adoptions { id } } }`, { id: kit.id });
    expect(campaign.adoptions).toEqual([]);
    await launchCampaign(who, { campaignId: local.id, version: local.version });
    expect(await adoptions(kit.id)).toContainEqual(expect.objectContaining({ id: local.id, status: 'LIVE' }));
  });

  test('shows others those local ones that they see themselves', async () => {
    const { at, who } = await another();
    const local = await anAdopted(who, { kit, at });
    const adoptedBy = async (reader: Visitor) =>
      (
        await reader.get(`query ($id: ID!) { campaign(id: $id) { adoptedBy { id } } }`, { id: kit.id })
      ).campaign.adoptedBy.map(({ id }: any) => id);
    expect(await adoptedBy(who)).toContain(local.id);
    expect(await adoptedBy(chair)).not.toContain(local.id);
    await launchCampaign(who, { campaignId: local.id, version: local.version });
    expect(await adoptedBy(chair)).toContain(local.id);
  });

  test('adds up what is read where it was adopted, and keeps a metric that was read there', async () => {
    const { at, who } = await another();
    const counted = await aKit(national);
    const [{ id: nationalMetric }] = counted.metrics;
    const { metrics } = await anAdopted(who, { kit: counted, at });
    await enterReading(who, { metricId: metrics[0].id, periodOn: '2025-11-04', value: 12, confidence: 'MEASURED' });
    expect(await metricOf(national, nationalMetric)).toMatchObject({
      figures: { value: 12 },
      viewerCan: { remove: false },
    });
  });

  test('may lose a metric that nobody has read; those who adopted it keep theirs', async () => {
    const { at, who } = await another();
    const short = await aKit(national);
    const extra = await aMetric(national, short.id, { name: 'Leaflets' });
    const { metrics } = await anAdopted(who, { kit: short, at });
    await national.get(`mutation ($input: RemoveMetricInput!) { removeMetric(input: $input) { problems { code } } }`, {
      input: { metricId: extra.id, version: extra.version },
    });
    const leaflets = metrics.find(({ name }: any) => name === 'Leaflets');
    expect(await metricOf(who, leaflets.id)).toMatchObject({ name: 'Leaflets', isOfKit: false });
  });
});
