import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aCampaign,
  askToSign,
  changeCampaign,
  choosePartners,
  clearWords,
  launchCampaign,
  planCampaign,
  refuseCampaign,
  setObjectives,
  signCampaign,
  signOffOf,
} from '../../factories/campaigns.js';
import { inDays } from '../../factories/days.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('signing a campaign off', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let council: { id: string; agencyId: string; person: Visitor };
  let charity: { id: string; agencyId: string; person: Visitor };
  let deputy: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    const stand = await world.person('deputy');
    council = await seat({ deputy: stand });
    charity = await seat();
    deputy = await world.as(stand);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const seat = async (more: object = {}) => {
    const { id, agencyId, representative } = await world.seat(table, more);
    return { id, agencyId, person: await world.as(representative!) };
  };
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);

  /** A plan with both as partners. */
  async function planned(more: object = {}) {
    const { id: campaignId, version } = await aCampaign(chair, { partnershipId: table.id, ...more });
    const chosen = await choosePartners(chair, { campaignId, version, seatIds: [council.id, charity.id] });
    return (await planCampaign(chair, { campaignId, version: chosen.campaign.version })).campaign;
  }
  async function asked(more: object = {}) {
    const { id: campaignId, version } = await planned(more);
    await askToSign(chair, { campaignId, version, dueOn: inDays(14) });
    return campaignId as string;
  }
  const partnerOf = async (who: typeof council, campaignId: string) => {
    const { partners, wordsRead } = await signOffOf(who.person, campaignId);
    return { partnerId: partners.find(({ agency }: any) => agency.id === who.agencyId).id as string, wordsRead };
  };
  const sign = async (who: typeof council, campaignId: string) =>
    signCampaign(who.person, await partnerOf(who, campaignId));
  const statesOf = async (campaignId: string) =>
    (await signOffOf(chair, campaignId)).partners.map(({ signState }: any) => signState).sort();

  test('is asked of every partner by a day ahead, once somebody takes part', async () => {
    const { id: campaignId, version } = await planned();
    expect(codes(await askToSign(chair, { campaignId, version, dueOn: inDays(-1) }))).toEqual([['PAST', 'dueOn']]);
    await askToSign(chair, { campaignId, version, dueOn: inDays(7) });
    expect(await signOffOf(council.person, campaignId)).toMatchObject({ signOff: { dueOn: inDays(7) } });
    expect(await statesOf(campaignId)).toEqual(['ASKED', 'ASKED']);
    const alone = await aCampaign(chair, { partnershipId: table.id });
    const plan = await planCampaign(chair, { campaignId: alone.id, version: alone.version });
    const none = { campaignId: alone.id, version: plan.campaign.version, dueOn: inDays(7) };
    expect(codes(await askToSign(chair, none))).toEqual([['NO_PARTNERS']]);
  });

  test('is done when all have signed, and only then can it be launched', async () => {
    const campaignId = await asked();
    await sign(council, campaignId);
    const half = await signOffOf(chair, campaignId);
    expect(half.status).toBe('PLANNED');
    expect(codes(await launchCampaign(chair, { campaignId, version: half.version }))).toEqual([['NOT_SIGNED_OFF']]);
    const { campaign } = await sign(charity, campaignId);
    expect(campaign.status).toBe('SIGNED_OFF');
    expect(await launchCampaign(chair, { campaignId, version: campaign.version })).toMatchObject({
      campaign: { status: 'LIVE' },
    });
  });

  test('is for whoever represents the partner, not for a deputy, another partner or the chair', async () => {
    const campaignId = await asked();
    const of = await partnerOf(council, campaignId);
    for (const other of [deputy, charity.person, chair])
      await expect(signCampaign(other, of)).rejects.toThrow('FORBIDDEN');
    const stranger = await world.as(await world.person('stranger'));
    await expect(signCampaign(stranger, of)).rejects.toThrow('NOT_FOUND');
    expect(codes(await refuseCampaign(council.person, { ...of, because: ' ' }))).toEqual([['REQUIRED', 'because']]);
  });

  test('is refused with a reason, mended, and asked again of whoever refused', async () => {
    const campaignId = await asked();
    await sign(charity, campaignId);
    const of = await partnerOf(council, campaignId);
    const { campaign } = await refuseCampaign(council.person, { ...of, because: 'That is not our helpline' });
    expect(await statesOf(campaignId)).toEqual(['REFUSED', 'SIGNED']);
    await askToSign(chair, { campaignId, version: campaign.version, dueOn: inDays(3) });
    expect(await statesOf(campaignId)).toEqual(['ASKED', 'SIGNED']);
    expect(await sign(council, campaignId)).toMatchObject({ campaign: { status: 'SIGNED_OFF' } });
  });

  test('falls when the words that were signed change, and says which; what is not signed changes nothing', async () => {
    const campaignId = await asked({ aim: 'People know the signs' });
    await sign(council, campaignId);
    const { campaign } = await sign(charity, campaignId);
    const same = { ...clearWords, aim: 'People know the signs', aimedAt: 'Everybody' };
    const unsigned = await changeCampaign(chair, { campaignId, version: campaign.version, ...same });
    expect(unsigned.campaign.status).toBe('SIGNED_OFF');
    const other = { ...same, aim: 'People report what they see' };
    const changed = await changeCampaign(chair, { campaignId, version: unsigned.campaign.version, ...other });
    expect(changed.campaign.status).toBe('PLANNED');
    expect(await statesOf(campaignId)).toEqual(['ASKED_AGAIN', 'ASKED_AGAIN']);
    const { partners } = await signOffOf(council.person, campaignId);
    expect(partners[0].lastSigned.changes).toEqual([
      { part: 'AIM', before: 'People know the signs', now: 'People report what they see' },
    ]);
    expect(partners[0].lastSigned.fellAt).not.toBeNull();
  });

  test('falls when an objective changes, and when the campaign is live too', async () => {
    const campaignId = await asked();
    await sign(council, campaignId);
    const { campaign } = await sign(charity, campaignId);
    const launched = await launchCampaign(chair, { campaignId, version: campaign.version });
    const objectives = [{ what: 'Calls to the helpline', target: 100 }];
    const { version } = launched.campaign;
    expect(await setObjectives(chair, { campaignId, version, objectives })).toMatchObject({
      campaign: { status: 'LIVE' },
    });
    expect(await statesOf(campaignId)).toEqual(['ASKED_AGAIN', 'ASKED_AGAIN']);
  });

  test('is refused to who signs other words than stand there now', async () => {
    const campaignId = await asked();
    const of = await partnerOf(council, campaignId);
    const { version } = await signOffOf(chair, campaignId);
    await changeCampaign(chair, { campaignId, version, ...clearWords, title: 'Another title' });
    expect(codes(await signCampaign(council.person, of))).toEqual([['WORDS_CHANGED']]);
  });

  test('is undone by a partner that comes to it, and done by one that goes', async () => {
    const campaignId = await asked();
    await sign(council, campaignId);
    const { campaign } = await sign(charity, campaignId);
    const third = await seat();
    const three = [council.id, charity.id, third.id];
    const more = await choosePartners(chair, { campaignId, version: campaign.version, seatIds: three });
    expect(more.campaign.status).toBe('PLANNED');
    const fewer = { campaignId, version: more.campaign.version, seatIds: three.slice(0, 2) };
    expect(await choosePartners(chair, fewer)).toMatchObject({ campaign: { status: 'SIGNED_OFF' } });
  });

  test('waits for whoever is to sign on their own page, until they have', async () => {
    const campaignId = await asked({ title: 'Waits to be signed' });
    const waiting = async () =>
      (await council.person.get(`{ viewer { campaignsToSign { campaign { id } } } }`)).viewer.campaignsToSign.map(
        ({ campaign }: any) => campaign.id,
      );
    expect(await waiting()).toContain(campaignId);
    await sign(council, campaignId);
    expect(await waiting()).not.toContain(campaignId);
  });

  test('is nothing that readers see once the campaign is open', async () => {
    const campaignId = await asked();
    await sign(council, campaignId);
    const { campaign } = await sign(charity, campaignId);
    await launchCampaign(chair, { campaignId, version: campaign.version });
    const elsewhere = await world.partnership();
    const { representative } = await world.seat(elsewhere);
    const reader = await signOffOf(await world.as(representative!), campaignId);
    expect(reader).toMatchObject({ status: 'LIVE', signOff: null });
    expect(reader.partners).toMatchObject([
      { signState: 'NOT_ASKED', answer: null, lastSigned: null },
      { signState: 'NOT_ASKED', answer: null, lastSigned: null },
    ]);
  });
});
