import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askToSign, cancelCampaign, choosePartners, signCampaign, signOffOf } from '../../factories/campaigns.js';
import { inDays } from '../../factories/days.js';
import { adopters, leaves, seenBy, takes, theOne, type Adopter, type Adopters } from '../../factories/kit-adopters.js';
import { kitOf, leaveProposal, proposalsOf, say, takeProposal } from '../../factories/kits.js';
import type { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('what a national campaign says otherwise', () => {
  let app: TestApp;
  let world: World;
  let national: Visitor;
  let adopted: Adopters['adopted'];
  beforeAll(async () => {
    app = await startApp();
    ({ world, national, adopted } = await adopters(app));
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code }: any) => code);
  const fields = async ({ who, id }: Adopter) => (await proposalsOf(who, id)).map(({ field, now }) => [field, now]);
  const textOf = async ({ who, id }: Adopter) =>
    (await who.get(`query ($id: ID!) { campaign(id: $id) { title aim messages languages } }`, { id })).campaign;

  test('is proposed field by field, taken by one and left by the other', async () => {
    const { kit, one, other } = await adopted();
    expect(await proposalsOf(one.who, one.id)).toEqual([]);
    await say(national, kit.id, { messages: 'You do not have to be certain', languages: ['en', 'cy'] });
    expect(await proposalsOf(one.who, one.id)).toMatchObject([
      { part: 'CAMPAIGN', field: 'LANGUAGES', before: 'English', now: 'English, Welsh', here: 'English' },
      {
        part: 'CAMPAIGN',
        field: 'MESSAGES',
        before: 'It may be closer',
        now: 'You do not have to be certain',
        here: 'It may be closer',
      },
    ]);
    const [languages, messages] = await proposalsOf(one.who, one.id);
    await takeProposal(one.who, { campaignId: one.id, proposal: messages!.id });
    await takeProposal(one.who, { campaignId: one.id, proposal: languages!.id });
    expect(await textOf(one)).toEqual({
      title: 'Look again here',
      aim: 'More people know the signs',
      messages: 'You do not have to be certain',
      languages: ['en', 'cy'],
    });
    for (const { id } of await proposalsOf(other.who, other.id))
      await leaveProposal(other.who, { campaignId: other.id, proposal: id });
    expect(await textOf(other)).toMatchObject({ messages: 'It may be closer', languages: ['en'] });
    for (const adopter of [one, other]) expect(await proposalsOf(adopter.who, adopter.id)).toEqual([]);
  });

  test('never writes over what was changed here, and says what stands', async () => {
    const { kit, one } = await adopted();
    await say(one.who, one.id, { messages: 'Our own words', aim: 'Our own aim' });
    await say(national, kit.id, { messages: 'New words' });
    expect(await textOf(one)).toMatchObject({ messages: 'Our own words', aim: 'Our own aim' });
    expect(await seenBy(one)).toMatchObject({
      before: 'It may be closer',
      now: 'New words',
      here: 'Our own words',
    });
    await takes(one);
    expect(await textOf(one)).toMatchObject({ messages: 'New words', aim: 'Our own aim' });
  });

  test('is one proposal after two changes, and none once it is taken back', async () => {
    const { kit, one } = await adopted();
    await say(national, kit.id, { messages: 'Second' });
    await say(national, kit.id, { messages: 'Third' });
    expect(await fields(one)).toEqual([['MESSAGES', 'Third']]);
    await say(national, kit.id, { messages: 'It may be closer' });
    expect(await fields(one)).toEqual([]);
  });

  test('is not asked again when it was left, and is when it changes again', async () => {
    const { kit, one } = await adopted();
    await say(national, kit.id, { aim: 'Second aim' });
    await leaves(one);
    await say(national, kit.id, { aim: 'Third aim' });
    expect(await fields(one)).toEqual([['AIM', 'Third aim']]);
    await say(national, kit.id, { aim: 'Second aim' });
    expect(await fields(one)).toEqual([]);
  });

  test('is answered once by two at once, and not as it was read when it, or what is here, reads otherwise by then', async () => {
    const { kit, one } = await adopted();
    await say(national, kit.id, { aim: 'Second aim' });
    const { input } = await theOne(one);
    const answers = await Promise.all([1, 2].map(() => takeProposal(one.who, input)));
    expect(answers.flatMap(codes)).toEqual(['ANSWERED']);
    await say(national, kit.id, { aim: 'Third aim' });
    const read = await theOne(one);
    await say(one.who, one.id, { aim: 'Written here meanwhile' });
    expect(codes(await takeProposal(one.who, read.input))).toEqual(['ANSWERED']);
    expect(await textOf(one)).toMatchObject({ aim: 'Written here meanwhile' });
    const again = await theOne(one);
    await say(national, kit.id, { aim: 'Fourth aim' });
    expect(codes(await leaveProposal(one.who, again.input))).toEqual(['ANSWERED']);
  });

  test('is for those who run the local campaign to answer, and for nobody elsewhere to see', async () => {
    const { kit, one, other } = await adopted();
    const seat = await world.seat(one.at);
    const partner = await world.as(seat.representative!);
    const { version } = await kitOf(one.who, one.id);
    await choosePartners(one.who, { campaignId: one.id, version, seatIds: [seat.id] });
    await say(national, kit.id, { aim: 'Second aim' });
    const { input } = await theOne(one);
    expect(await proposalsOf(partner, one.id)).toHaveLength(1);
    await expect(takeProposal(partner, input)).rejects.toThrow('FORBIDDEN');
    for (const stranger of [other.who, national])
      await expect(takeProposal(stranger, input)).rejects.toThrow('NOT_FOUND');
    const waiting = async (who: Visitor) =>
      (await who.get('{ viewer { campaignsWithProposals { id } } }')).viewer.campaignsWithProposals.map(
        ({ id }: any) => id,
      );
    expect(await waiting(one.who)).toContain(one.id);
    expect(await waiting(partner)).toEqual([]);
    await leaveProposal(one.who, input);
    expect(await waiting(one.who)).not.toContain(one.id);
  });

  test('must be signed again by partners when it is taken', async () => {
    const { kit, one } = await adopted();
    const seat = await world.seat(one.at);
    const partner = await world.as(seat.representative!);
    const { version } = await kitOf(one.who, one.id);
    const chosen = await choosePartners(one.who, { campaignId: one.id, version, seatIds: [seat.id] });
    await askToSign(one.who, { campaignId: one.id, version: chosen.campaign.version, dueOn: inDays(30) });
    const { wordsRead, partners } = await signOffOf(partner, one.id);
    await signCampaign(partner, { partnerId: partners[0].id, wordsRead });
    expect(await signOffOf(one.who, one.id)).toMatchObject({ status: 'SIGNED_OFF' });
    await say(national, kit.id, { messages: 'New words', languages: ['en', 'cy'] });
    const [languages, messages] = await proposalsOf(one.who, one.id);
    await takeProposal(one.who, { campaignId: one.id, proposal: languages!.id });
    expect(await signOffOf(one.who, one.id)).toMatchObject({ status: 'SIGNED_OFF' });
    await takeProposal(one.who, { campaignId: one.id, proposal: messages!.id });
    expect(await signOffOf(one.who, one.id)).toMatchObject({
      status: 'PLANNED',
      partners: [{ signState: 'ASKED_AGAIN' }],
    });
  });

  test('is nothing any more once the kit is withdrawn, or the local campaign over', async () => {
    const { kit, one, other } = await adopted();
    const { version } = await say(national, kit.id, { aim: 'Second aim' });
    const { input } = await theOne(one);
    const local = await kitOf(other.who, other.id);
    await cancelCampaign(other.who, { campaignId: other.id, version: local.version, because: 'No money' });
    expect(await proposalsOf(other.who, other.id)).toEqual([]);
    await cancelCampaign(national, { campaignId: kit.id, version, because: 'Withdrawn' });
    expect(await proposalsOf(one.who, one.id)).toEqual([]);
    expect(codes(await takeProposal(one.who, input))).toEqual(['ANSWERED']);
    expect(await kitOf(one.who, one.id)).toMatchObject({ status: 'PLANNED', adoptedFrom: { id: kit.id } });
  });
});
