import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCampaign, cancelCampaign, choosePartners, launchCampaign, planCampaign } from '../../factories/campaigns.js';
import { budgetOf, sayContribution } from '../../factories/contributions.js';
import { anActivity, moveActivity } from '../../factories/activities.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('what partners give to a campaign', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let council: { id: string; person: Visitor };
  let charity: { id: string; person: Visitor };
  let other: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership('Wear Valley');
    chair = await world.as(table.chair);
    const seated = async () => {
      const { id, representative } = await world.seat(table);
      return { id, person: await world.as(representative!) };
    };
    [council, charity] = [await seated(), await seated()];
    other = (await seated()).person;
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  /** A plan with the council and the charity as its partners. */
  const planned = async () => {
    const { id: campaignId, version } = await aCampaign(chair, { partnershipId: table.id, foundBy: 'PARTNERSHIP' });
    const { campaign } = await choosePartners(chair, { campaignId, version, seatIds: [council.id, charity.id] });
    const of = (seat: { id: string }): string => campaign.partners.find((each: any) => each.seat.id === seat.id).id;
    return {
      id: campaignId as string,
      version: campaign.version as number,
      council: of(council),
      charity: of(charity),
    };
  };
  const givenIn = async (id: string, who = chair) =>
    (await budgetOf(who, id)).partners.map(({ contribution }: any) => contribution).filter(Boolean);

  test('is money, in kind or both, said by whoever speaks for the partner or runs the campaign, and added up', async () => {
    const campaign = await planned();
    const mine = { partnerId: campaign.council, version: 0 };
    expect(codes(await sayContribution(council.person, { ...mine, money: 1200.5 }))).toEqual([]);
    const theirs = { partnerId: campaign.charity, version: 0, money: 100, inKind: 'A room', hours: 7.5, worth: 300 };
    expect(codes(await sayContribution(chair, theirs))).toEqual([]);
    for (const who of [chair, council.person, charity.person])
      expect((await budgetOf(who, campaign.id)).budget).toMatchObject({ money: 1300.5, hours: 7.5, worth: 300 });
    expect(await givenIn(campaign.id, charity.person)).toContainEqual(
      expect.objectContaining({ money: 1200.5, inKind: '', hours: null, worth: null }),
    );
  });

  test('is said by no partner for another', async () => {
    const campaign = await planned();
    const input = { partnerId: campaign.charity, version: 0, money: 5 };
    await expect(sayContribution(council.person, input)).rejects.toThrow('FORBIDDEN');
    const can = (await budgetOf(council.person, campaign.id)).partners.map((each: any) => [
      each.id,
      each.canSayContribution,
    ]);
    expect(new Map(can)).toEqual(
      new Map([
        [campaign.council, true],
        [campaign.charity, false],
      ]),
    );
  });

  test('is seen by those who plan the campaign, and not by its readers once it is open', async () => {
    const campaign = await planned();
    await sayContribution(council.person, { partnerId: campaign.council, version: 0, money: 5 });
    expect(await budgetOf(other, campaign.id)).toBeNull();
    await world.sql(`update campaign set launched_at = now(), status = 'LIVE' where id = $1`, [campaign.id]);
    const seen = await budgetOf(other, campaign.id);
    expect(seen).toMatchObject({ budget: null });
    expect(seen.partners).toHaveLength(2);
    expect(seen.partners).toMatchObject([
      { contribution: null, canSayContribution: false },
      { contribution: null, canSayContribution: false },
    ]);
    const input = { partnerId: campaign.council, version: 1, money: 6 };
    await expect(sayContribution(other, input)).rejects.toThrow('NOT_FOUND');
  });

  test('is changed by whoever has read it as it is, and taken back with nothing in it', async () => {
    const campaign = await planned();
    const mine = { partnerId: campaign.council };
    await sayContribution(council.person, { ...mine, version: 0, money: 5 });
    expect(codes(await sayContribution(chair, { ...mine, version: 0, money: 6 }))).toEqual([['CONFLICT']]);
    expect(codes(await sayContribution(chair, { ...mine, version: 1, money: 6 }))).toEqual([]);
    expect(await givenIn(campaign.id)).toMatchObject([{ version: 2, money: 6 }]);
    expect(codes(await sayContribution(chair, { ...mine, version: 2, inKind: '  ' }))).toEqual([]);
    expect(await givenIn(campaign.id)).toEqual([]);
    const both = await Promise.all(
      [council.person, chair].map((who) => sayContribution(who, { ...mine, version: 0, money: 7 })),
    );
    expect(both.flatMap(codes)).toEqual([['CONFLICT']]);
  });

  test('says every fault at its field', async () => {
    const campaign = await planned();
    const wrong = { partnerId: campaign.council, version: 0, money: -1, hours: 1.23, worth: 0.001 };
    expect(codes(await sayContribution(chair, wrong))).toEqual([
      ['NOT_A_FIGURE', 'money'],
      ['NOT_A_FIGURE', 'hours'],
      ['NOT_A_FIGURE', 'worth'],
      ['REQUIRED', 'inKind'],
    ]);
    expect(await givenIn(campaign.id)).toEqual([]);
  });

  test('stands beside what is expected to be spent: what is done, what is to come, and nothing of what is dropped', async () => {
    const campaign = await planned();
    const costs = async (state: string, cost: number) => {
      const { id: activityId, version } = await anActivity(chair, campaign.id, { cost });
      const because = state === 'DROPPED' ? 'No money' : undefined;
      if (state !== 'PLANNED') await moveActivity(chair, { activityId, version, state, because });
    };
    await costs('DONE', 80.25);
    await costs('PLANNED', 20);
    await costs('DROPPED', 500);
    expect((await budgetOf(chair, campaign.id)).budget).toMatchObject({ costOfDone: 80.25, costToCome: 20 });
  });

  test('goes with the partner that takes part no more, and stands as it is once the campaign is over', async () => {
    const campaign = await planned();
    for (const partnerId of [campaign.council, campaign.charity])
      await sayContribution(chair, { partnerId, version: 0, money: 5 });
    const left = await choosePartners(chair, {
      campaignId: campaign.id,
      version: campaign.version,
      seatIds: [charity.id],
    });
    expect((await budgetOf(chair, campaign.id)).budget).toMatchObject({ money: 5 });
    await cancelCampaign(chair, { campaignId: campaign.id, version: left.campaign.version, because: 'No money' });
    const late = { partnerId: campaign.charity, version: 1, money: 9 };
    expect(codes(await sayContribution(chair, late))).toEqual([['OVER']]);
  });

  test('and its priorities are in words, five at most, shown to whoever sees the campaign', async () => {
    const priorities = ['Find victims earlier', ' Find victims earlier ', '', 'Stop it before it starts'];
    const { id: campaignId, version } = await aCampaign(chair, { partnershipId: table.id, priorities });
    const { campaign } = await planCampaign(chair, { campaignId, version });
    await launchCampaign(chair, { campaignId, version: campaign.version });
    const seen = await other.get('query ($id: ID!) { campaign(id: $id) { priorities } }', { id: campaignId });
    expect(seen.campaign.priorities).toEqual(['Find victims earlier', 'Stop it before it starts']);
    await expect(
      aCampaign(chair, { partnershipId: table.id, priorities: ['1', '2', '3', '4', '5', '6'] }),
    ).rejects.toThrow('TOO_MANY');
  });
});
