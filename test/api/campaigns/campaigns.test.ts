import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aCampaign,
  beginCampaign,
  campaignOf,
  campaignsFor,
  cancelCampaign,
  changeCampaign,
  choosePartners,
  clearWords,
  endCampaign,
  launchCampaign,
  planCampaign,
  setObjectives,
} from '../../factories/campaigns.js';
import { aCampaignTable, type Filled } from '../../factories/campaign-table.js';
import type { TestPartnership, World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('a campaign', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let council: Filled;
  let charity: Filled;
  let elsewhere: Visitor;
  let national: Visitor;
  beforeAll(async () => {
    app = await startApp();
    ({ world, table, chair, council, charity, elsewhere, national } = await aCampaignTable(app));
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const begun = (more: object = {}) => aCampaign(chair, { partnershipId: table.id, ...more });
  const planned = async (more: object = {}) => {
    const { id: campaignId, version } = await begun(more);
    return (await planCampaign(chair, { campaignId, version })).campaign;
  };
  const launched = async (more: object = {}) => {
    const { id: campaignId, version } = await planned(more);
    return (await launchCampaign(chair, { campaignId, version })).campaign;
  };

  test('is an idea at first that its officers see, and nobody else', async () => {
    const { id } = await begun({ title: 'Room to breathe' });
    expect(await campaignOf(chair, id)).toMatchObject({ status: 'IDEA', isOpen: false, opensAt: null });
    for (const stranger of [council.person, elsewhere, national]) expect(await campaignOf(stranger, id)).toBeNull();
    expect(await campaignsFor(council.person)).not.toContain('Room to breathe');
  });

  test('is begun by those who run the table, and a national one by a national coordinator', async () => {
    await expect(beginCampaign(council.person, { ...clearWords, partnershipId: table.id })).rejects.toThrow(
      'FORBIDDEN',
    );
    await expect(beginCampaign(chair, clearWords)).rejects.toThrow('FORBIDDEN');
    expect(await aCampaign(national)).toMatchObject({ isNational: true });
    expect(codes(await beginCampaign(national, { ...clearWords, title: ' ', foundBy: 'PARTNERSHIP' }))).toEqual([
      ['REQUIRED', 'title'],
      ['NOT_A_CHOICE', 'foundBy'],
    ]);
  });

  test('is seen by whoever fills a partner’s seat, and no longer when the partner is taken out', async () => {
    const { id: campaignId, version } = await begun();
    const { campaign } = await choosePartners(chair, { campaignId, version, seatIds: [council.id] });
    expect(campaign.partners).toHaveLength(1);
    expect(await campaignOf(council.person, campaignId)).toMatchObject({ viewerCan: { change: false } });
    expect(await campaignOf(charity.person, campaignId)).toBeNull();
    await choosePartners(chair, { campaignId, version: campaign.version, seatIds: [charity.id] });
    expect(await campaignOf(council.person, campaignId)).toBeNull();
    expect(await campaignOf(charity.person, campaignId)).not.toBeNull();
  });

  test('has partners of its own table alone', async () => {
    const { id: campaignId, version } = await begun();
    const { id } = await world.seat(await world.partnership());
    expect(codes(await choosePartners(chair, { campaignId, version, seatIds: [id] }))).toEqual([
      ['NOT_A_CHOICE', 'seatIds'],
    ]);
  });

  test('is planned when it says what for and when, and launched to its readers', async () => {
    const { id: campaignId, version } = await begun({ title: 'Half said', aim: '', startsOn: null, endsOn: null });
    expect(codes(await planCampaign(chair, { campaignId, version }))).toEqual([
      ['REQUIRED', 'aim'],
      ['REQUIRED', 'startsOn'],
      ['REQUIRED', 'endsOn'],
    ]);
    const { id } = await launched({ title: 'Look again, all of you' });
    expect(await campaignOf(elsewhere, id)).toMatchObject({ status: 'LIVE', isOpen: true });
    expect(await campaignsFor(elsewhere)).toContain('Look again, all of you');
    expect(await campaignOf(app.visitor(), id)).toBeNull();
  });

  test('opens to the public when it is for the public', async () => {
    const { id } = await launched({ foundBy: 'PUBLIC' });
    expect(await campaignOf(app.visitor(), id)).toMatchObject({ status: 'LIVE' });
  });

  test('is kept from its readers until its embargo ends, and open at that moment, with nothing having run', async () => {
    const embargoUntil = new Date(Date.now() + 2_000);
    const { id } = await launched({ title: 'Not before noon', embargoUntil: embargoUntil.toISOString() });
    expect(await campaignOf(chair, id)).toMatchObject({ status: 'LIVE', isOpen: false });
    while (Date.now() < embargoUntil.getTime() - 100) {
      expect(await campaignOf(elsewhere, id)).toBeNull();
      expect(await campaignsFor(elsewhere)).not.toContain('Not before noon');
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await campaignOf(elsewhere, id)).toMatchObject({ title: 'Not before noon', isOpen: true });
  });

  test('keeps its embargo once it is launched', async () => {
    const { id: campaignId, version } = await launched({ embargoUntil: '2099-01-01T12:00:00Z' });
    const result = await changeCampaign(chair, { campaignId, version, ...clearWords });
    expect(codes(result)).toEqual([['LAUNCHED', 'embargoUntil']]);
  });

  test('has objectives with a baseline and a target, which open with it and keep their ids', async () => {
    const { id: campaignId, version } = await planned();
    const objective = { what: 'Calls to the helpline', unit: 'calls', baseline: 120, target: 180, byOn: '2027-12-31' };
    const first = await setObjectives(chair, {
      campaignId,
      version,
      objectives: [objective, { what: 'Staff trained' }],
    });
    const [calls, trained] = first.campaign.objectives;
    expect(calls).toMatchObject(objective);
    const second = await setObjectives(chair, {
      campaignId,
      version: first.campaign.version,
      objectives: [
        { ...trained, baseline: null, target: null, byOn: null },
        { ...objective, id: calls.id, target: 200 },
      ],
    });
    expect(second.campaign.objectives.map(({ id, target }: any) => [id, target])).toEqual([
      [trained.id, null],
      [calls.id, 200],
    ]);
    await launchCampaign(chair, { campaignId, version: second.campaign.version });
    expect((await campaignOf(elsewhere, campaignId)).objectives).toHaveLength(2);
  });

  test('takes no objective of another campaign, and refuses figures that cannot be', async () => {
    const other = await begun();
    const { campaign } = await setObjectives(chair, {
      campaignId: other.id,
      version: other.version,
      objectives: [{ what: 'Of the other' }],
    });
    const mine = await begun();
    const [taken] = campaign.objectives;
    const result = await setObjectives(chair, {
      campaignId: mine.id,
      version: mine.version,
      objectives: [{ id: taken.id, what: 'Of mine' }],
    });
    expect(result.campaign.objectives[0].id).not.toBe(taken.id);
    expect((await campaignOf(chair, other.id)).objectives).toMatchObject([{ what: 'Of the other' }]);
    const bad = { campaignId: mine.id, version: result.campaign.version, objectives: [{ what: '', target: -1 }] };
    expect(codes(await setObjectives(chair, bad))).toEqual([
      ['REQUIRED', 'objectives', '0', 'what'],
      ['NOT_A_FIGURE', 'objectives', '0', 'target'],
    ]);
  });

  test('ends, and is cancelled with a reason; then it stands as it was', async () => {
    const { id, version } = await launched();
    const { campaign } = await endCampaign(chair, { campaignId: id, version });
    expect(campaign).toMatchObject({ status: 'ENDED' });
    expect(codes(await changeCampaign(chair, { campaignId: id, version: campaign.version, ...clearWords }))).toEqual([
      ['OVER'],
    ]);
    const idea = await begun();
    expect(codes(await cancelCampaign(chair, { campaignId: idea.id, version: idea.version, because: ' ' }))).toEqual([
      ['REQUIRED', 'because'],
    ]);
    expect(
      await cancelCampaign(chair, { campaignId: idea.id, version: idea.version, because: 'No money' }),
    ).toMatchObject({ campaign: { status: 'CANCELLED', cancelledBecause: 'No money', viewerCan: { change: false } } });
  });

  test('says which pre-election period its days fall into, in the nation where it is run', async () => {
    const periodsOf = async (days: object, region = 'North East') => {
      await world.sql('update partnership set region = $2 where id = $1', [table.id, region]);
      const { id } = await begun(days);
      const query = `query ($id: ID!) { campaign(id: $id) { electionPeriods { nation pollOn } } }`;
      return (await chair.get(query, { id })).campaign.electionPeriods;
    };
    const spring = { startsOn: '2027-04-01', endsOn: '2027-06-30' };
    expect(await periodsOf(spring)).toEqual([{ nation: 'ENGLAND', pollOn: '2027-05-06' }]);
    expect(await periodsOf(spring, 'Scotland')).toEqual([{ nation: 'SCOTLAND', pollOn: '2027-05-06' }]);
    expect(await periodsOf({ startsOn: '2027-05-07', endsOn: '2027-10-30' })).toEqual([]);
    expect(await periodsOf({ startsOn: null, endsOn: null })).toEqual([]);
  });

  test('is owned by somebody who plans it, or by nobody by name', async () => {
    const { id: campaignId, version } = await begun();
    const { campaign } = await choosePartners(chair, { campaignId, version, seatIds: [council.id] });
    const query = `query ($id: ID!) { campaign(id: $id) { owner { id } possibleOwners { id } } }`;
    const ownersOf = async () => (await chair.get(query, { id: campaignId })).campaign;
    const { owner, possibleOwners } = await ownersOf();
    expect(owner.id).toBe(table.chair.id);
    expect(possibleOwners.map(({ id }: any) => id).sort()).toEqual(
      [table.chair.id, table.coordinator.id, council.holder.id].sort(),
    );
    const change = { campaignId, version: campaign.version, ...clearWords };
    expect(codes(await changeCampaign(chair, { ...change, ownerId: charity.holder.id }))).toEqual([
      ['NOT_A_CHOICE', 'ownerId'],
    ]);
    const given = await changeCampaign(chair, { ...change, ownerId: council.holder.id });
    expect((await ownersOf()).owner.id).toBe(council.holder.id);
    await changeCampaign(chair, { ...change, version: given.campaign.version });
    expect((await ownersOf()).owner).toBeNull();
  });

  test('is not changed over what somebody else changed', async () => {
    const { id: campaignId, version } = await begun();
    await changeCampaign(chair, { campaignId, version, ...clearWords, title: 'First' });
    expect(codes(await changeCampaign(chair, { campaignId, version, ...clearWords, title: 'Second' }))).toEqual([
      ['CONFLICT'],
    ]);
  });
});
