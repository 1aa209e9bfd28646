import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  activityOf,
  addActivity,
  addEvidence,
  anActivity,
  changeActivity,
  commentOn,
  moveActivity,
  planOf,
  posters,
  removeComment,
  removeEvidence,
} from '../../factories/activities.js';
import {
  aCampaign,
  campaignOf,
  cancelCampaign,
  choosePartners,
  launchCampaign,
  planCampaign,
} from '../../factories/campaigns.js';
import { aJpeg, uploaded } from '../../factories/files.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

interface Partner {
  /** Its place in the campaign. */
  readonly id: string;
  readonly seatId: string;
  readonly agencyId: string;
  readonly person: TestPerson;
  readonly visitor: Visitor;
}

describe('an activity of a campaign', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let elsewhere: Visitor;
  let campaignId: string;
  let council: Partner;
  let charity: Partner;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    elsewhere = await world.as((await world.seat(await world.partnership())).representative!);
    const campaign = await aCampaign(chair, { partnershipId: table.id });
    campaignId = campaign.id;
    const seats = [await world.seat(table), await world.seat(table)];
    const chosen = await choosePartners(chair, {
      campaignId,
      version: campaign.version,
      seatIds: seats.map(({ id }) => id),
    });
    const partner = async ({ id: seatId, agencyId, representative }: (typeof seats)[number]): Promise<Partner> => ({
      id: chosen.campaign.partners.find(({ seat }: any) => seat.id === seatId).id,
      seatId,
      agencyId,
      person: representative!,
      visitor: await world.as(representative!),
    });
    council = await partner(seats[0]!);
    charity = await partner(seats[1]!);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);

  test('is added by whoever speaks for a partner, for that partner and for no other', async () => {
    const activity = await anActivity(council.visitor, campaignId, { partnerId: council.id, cost: 1200.5 });
    expect(activity).toMatchObject({ ...posters, cost: 1200.5, partner: { agency: { id: council.agencyId } } });
    for (const partnerId of [charity.id, null])
      await expect(addActivity(council.visitor, { ...posters, campaignId, partnerId })).rejects.toThrow('FORBIDDEN');
    const plan = await planOf(council.visitor, campaignId);
    expect(plan.canAddActivity).toBe(false);
    expect(plan.partners.filter(({ canAddActivity }: any) => canAddActivity)).toMatchObject([{ id: council.id }]);
  });

  test('is added for any partner, or for the campaign as a whole, by whoever runs the campaign', async () => {
    expect(await anActivity(chair, campaignId, { partnerId: charity.id })).toMatchObject({
      partner: { id: charity.id },
    });
    expect(await anActivity(chair, campaignId)).toMatchObject({ partner: null });
  });

  test('is added by the lead of a partner’s agency', async () => {
    const lead = await world.person('Lena Lead');
    await world.lead(council.agencyId, lead);
    const visitor = await world.as(lead);
    const activity = await anActivity(visitor, campaignId, { partnerId: council.id, doerId: lead.id });
    expect(activity).toMatchObject({ isYours: true, viewerCan: { change: true } });
  });

  test('is seen by those who plan the campaign alone, also once that is open', async () => {
    const begun = await aCampaign(chair, { partnershipId: table.id });
    const { campaign } = await planCampaign(chair, { campaignId: begun.id, version: begun.version });
    const activity = await anActivity(chair, begun.id);
    expect(await activityOf(council.visitor, activity.id)).toBeNull();
    await launchCampaign(chair, { campaignId: begun.id, version: campaign.version });
    expect(await campaignOf(elsewhere, begun.id)).not.toBeNull();
    expect(await planOf(elsewhere, begun.id)).toMatchObject({ isPlannedByYou: false, activities: [] });
    expect(await activityOf(elsewhere, activity.id)).toBeNull();
    await expect(addActivity(elsewhere, { ...posters, campaignId: begun.id })).rejects.toThrow('NOT_FOUND');
  });

  test('says every fault at the field that it concerns', async () => {
    const bad = {
      campaignId,
      kind: 'EVENT',
      title: ' ',
      state: 'PLANNED',
      doerId: table.coordinator.id,
      doerWords: 'A volunteer',
      startsOn: '2027-10-11',
      endsOn: '2027-10-10',
      endsTime: '10:00',
      cost: -1,
    };
    expect(codes(await addActivity(chair, bad))).toEqual([
      ['REQUIRED', 'title'],
      ['ONE_OF_TWO', 'doerWords'],
      ['NOT_A_FIGURE', 'cost'],
      ['ENDS_BEFORE_IT_STARTS', 'endsOn'],
      ['REQUIRED', 'startsTime'],
    ]);
    expect(codes(await addActivity(chair, { campaignId, kind: 'EVENT', title: 'Walk', state: 'PLANNED' }))).toEqual([
      ['REQUIRED', 'startsOn'],
    ]);
    const other = await aCampaign(chair, { partnershipId: table.id });
    expect(codes(await addActivity(chair, { ...posters, campaignId: other.id, partnerId: council.id }))).toEqual([
      ['NOT_A_CHOICE', 'partnerId'],
    ]);
  });

  test('is done by somebody who plans the campaign, or by whom words name', async () => {
    const stranger = await world.person('Not of the plan');
    expect(codes(await addActivity(chair, { ...posters, campaignId, doerId: stranger.id }))).toEqual([
      ['NOT_A_CHOICE', 'doerId'],
    ]);
    const { members } = await planOf(chair, campaignId);
    const ids = members.map(({ person }: any) => person.id);
    expect(ids).toEqual(expect.arrayContaining([table.chair.id, council.person.id, charity.person.id]));
    expect(await anActivity(chair, campaignId, { doerId: council.person.id })).toMatchObject({
      doer: { id: council.person.id },
    });
    expect(await anActivity(chair, campaignId, { doerWords: 'The press office' })).toMatchObject({ doer: null });
  });

  test('is changed, and not over what somebody else changed; its partner alone and whoever runs the campaign may', async () => {
    const { id: activityId, version: read } = await anActivity(council.visitor, campaignId, { partnerId: council.id });
    const said = { ...posters, state: undefined, activityId, version: read, partnerId: council.id };
    const changed = await changeActivity(council.visitor, { ...said, title: 'Posters and stickers' });
    expect(changed.activity).toMatchObject({ title: 'Posters and stickers', version: read + 1 });
    expect(codes(await changeActivity(chair, { ...said, title: 'Others' }))).toEqual([['CONFLICT']]);
    await expect(changeActivity(charity.visitor, said)).rejects.toThrow('FORBIDDEN');
    const taken = { ...said, version: read + 1, partnerId: charity.id };
    await expect(changeActivity(council.visitor, taken)).rejects.toThrow('FORBIDDEN');
    expect((await changeActivity(chair, taken)).activity).toMatchObject({ partner: { id: charity.id } });
  });

  test('moves from idea to done, is dropped with a reason, and can be taken up again', async () => {
    const idea = await anActivity(chair, campaignId, { state: 'IDEA', startsOn: null, endsOn: null });
    const read = { activityId: idea.id, version: idea.version };
    expect(codes(await moveActivity(chair, { ...read, state: 'PLANNED' }))).toEqual([['REQUIRED']]);
    expect(codes(await moveActivity(chair, { ...read, state: 'DROPPED', because: ' ' }))).toEqual([
      ['REQUIRED', 'because'],
    ]);
    const { activity } = await moveActivity(chair, { ...read, state: 'DROPPED', because: 'No money' });
    expect(activity).toMatchObject({ state: 'DROPPED', droppedBecause: 'No money' });
    const again = await moveActivity(chair, { ...read, version: activity.version, state: 'IDEA' });
    expect(again.activity).toMatchObject({ state: 'IDEA', droppedBecause: '' });
    const dated = await anActivity(council.visitor, campaignId, { partnerId: council.id });
    const done = { activityId: dated.id, version: dated.version, state: 'DONE' };
    await expect(moveActivity(charity.visitor, done)).rejects.toThrow('FORBIDDEN');
    expect((await moveActivity(council.visitor, done)).activity).toMatchObject({ state: 'DONE' });
    expect(codes(await moveActivity(council.visitor, done))).toEqual([['CONFLICT']]);
  });

  test('is in the way of another agency at the same place in the same week', async () => {
    const { id: mine } = await anActivity(council.visitor, campaignId, {
      partnerId: council.id,
      place: 'Grainger Market, Newcastle',
      startsOn: '2027-11-01',
      endsOn: '2027-11-02',
    });
    const at = (partnerId: string, more: object) =>
      anActivity(chair, campaignId, { partnerId, place: 'grainger market newcastle', endsOn: null, ...more });
    const { id: sameWeek } = await at(charity.id, { startsOn: '2027-11-07' });
    await at(council.id, { startsOn: '2027-11-03' });
    await at(charity.id, { startsOn: '2027-11-08' });
    await at(charity.id, { startsOn: '2027-11-03', place: 'Elsewhere' });
    expect((await activityOf(council.visitor, mine)).conflicts).toEqual([{ id: sameWeek }]);
    expect((await activityOf(chair, sameWeek)).conflicts.map(({ id }: any) => id)).toContain(mine);
  });

  test('is said to be in the way while somebody chooses, before it is there', async () => {
    const there = { place: 'Monument', startsOn: '2028-02-07', endsOn: '2028-02-08' };
    const { id } = await anActivity(chair, campaignId, { ...there, partnerId: charity.id });
    const at = async (asked: object) =>
      (
        await council.visitor.get(
          `query ($id: ID!, $place: String!, $startsOn: LocalDate!, $partnerId: ID, $exceptId: ID) { campaign(id: $id) {
             activitiesAt(kind: EVENT, place: $place, area: "", startsOn: $startsOn, endsOn: $startsOn, partnerId: $partnerId, exceptId: $exceptId) { id } } }`,
          { id: campaignId, place: 'monument', startsOn: '2028-02-13', partnerId: council.id, ...asked },
        )
      ).campaign.activitiesAt;
    expect(await at({})).toEqual([{ id }]);
    for (const other of [
      { startsOn: '2028-02-14' },
      { place: 'Quayside' },
      { partnerId: charity.id },
      { exceptId: id },
    ])
      expect(await at(other)).toEqual([]);
  });

  test('of the same kind in the same area is in the way too, where people are met there', async () => {
    const visits = { kind: 'BUSINESS_VISITS', area: 'Blyth', startsOn: '2027-12-06', endsOn: null };
    const { id } = await anActivity(chair, campaignId, { ...visits, partnerId: council.id });
    const { id: other } = await anActivity(chair, campaignId, { ...visits, partnerId: charity.id });
    await anActivity(chair, campaignId, { ...visits, partnerId: charity.id, kind: 'SOCIAL_POST' });
    expect((await activityOf(chair, id)).conflicts).toEqual([{ id: other }]);
    const { version: read } = await activityOf(chair, other);
    await moveActivity(chair, { activityId: other, version: read, state: 'DROPPED', because: 'The council goes' });
    expect((await activityOf(chair, id)).conflicts).toEqual([]);
  });

  test('is shown to be done by a file and by an address, for those who plan it alone', async () => {
    const { id: activityId } = await anActivity(council.visitor, campaignId, { partnerId: council.id });
    const fileId = await uploaded(council.visitor, 'shelter.jpg', aJpeg());
    const photo = await addEvidence(council.visitor, { activityId, words: 'A poster on Grey Street', fileId });
    expect(photo.activity.evidence).toMatchObject([{ words: 'A poster on Grey Street', file: { id: fileId } }]);
    expect((await charity.visitor.fetch(`/files/${fileId}`)).status).toBe(200);
    expect((await elsewhere.fetch(`/files/${fileId}`)).status).toBe(404);
    const { activity } = await addEvidence(council.visitor, {
      activityId,
      words: 'The post',
      address: 'https://social.example.org/1',
    });
    expect(activity.evidenceCount).toBe(2);
    expect(
      codes(await addEvidence(council.visitor, { activityId, words: '', address: 'javascript:alert(1)' })),
    ).toEqual([
      ['REQUIRED', 'words'],
      ['NOT_AN_ADDRESS', 'address'],
    ]);
    expect(codes(await addEvidence(council.visitor, { activityId, words: 'Neither' }))).toEqual([
      ['ONE_OF_TWO', 'fileId'],
    ]);
    await expect(
      addEvidence(charity.visitor, { activityId, words: 'Not mine', address: 'https://a.example.org' }),
    ).rejects.toThrow('FORBIDDEN');
    const evidenceId = photo.activity.evidence[0].id;
    await expect(removeEvidence(charity.visitor, { evidenceId })).rejects.toThrow('FORBIDDEN');
    expect((await removeEvidence(council.visitor, { evidenceId })).activity.evidenceCount).toBe(1);
    expect((await council.visitor.fetch(`/files/${fileId}`)).status).toBe(404);
  });

  test('is talked of by everybody who plans the campaign; a comment is taken back by its writer or whoever runs it', async () => {
    const { id: activityId } = await anActivity(council.visitor, campaignId, { partnerId: council.id });
    const said = await commentOn(charity.visitor, {
      activityId,
      words: 'Could we share the shelter?',
      mentionedIds: [council.person.id],
    });
    const [comment] = said.activity.comments;
    expect(comment).toMatchObject({ writer: { id: charity.person.id }, mentioned: [{ id: council.person.id }] });
    const stranger = await world.person('Nobody of ours');
    expect(codes(await commentOn(chair, { activityId, words: ' ', mentionedIds: [stranger.id] }))).toEqual([
      ['REQUIRED', 'words'],
      ['NOT_A_CHOICE', 'mentionedIds'],
    ]);
    await expect(removeComment(council.visitor, { commentId: comment.id })).rejects.toThrow('FORBIDDEN');
    const { activity } = await removeComment(charity.visitor, { commentId: comment.id });
    expect(activity.comments).toMatchObject([{ words: '', isRemoved: true, canRemove: false }]);
    expect(activity.commentCount).toBe(0);
  });

  test('stays with the campaign when its partner takes part no more, and stands when the campaign is cancelled', async () => {
    const begun = await aCampaign(chair, { partnershipId: table.id });
    const { campaign } = await choosePartners(chair, {
      campaignId: begun.id,
      version: begun.version,
      seatIds: [council.seatId],
    });
    const { id } = await anActivity(council.visitor, begun.id, { partnerId: campaign.partners[0].id });
    const without = await choosePartners(chair, { campaignId: begun.id, version: campaign.version, seatIds: [] });
    expect(await activityOf(chair, id)).toMatchObject({ partner: null });
    expect(await activityOf(council.visitor, id)).toBeNull();
    await cancelCampaign(chair, { campaignId: begun.id, version: without.campaign.version, because: 'No money' });
    expect(codes(await moveActivity(chair, { activityId: id, version: 1, state: 'DONE' }))).toEqual([['OVER']]);
    expect(await activityOf(chair, id)).toMatchObject({ viewerCan: { change: false, comment: true } });
  });

  test('of a national campaign is planned by the national coordinators', async () => {
    const national = await world.as(await world.nationalCoordinator());
    const { id } = await aCampaign(national);
    expect(await anActivity(national, id)).toMatchObject({ viewerCan: { change: true } });
    await expect(addActivity(chair, { ...posters, campaignId: id })).rejects.toThrow('NOT_FOUND');
  });
});
