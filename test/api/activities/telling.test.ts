import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import ICAL from 'ical.js';
import { RemindOfActivities } from '../../../apps/api/src/activities/index.js';
import { anActivity, commentOn, moveActivity, removeComment } from '../../factories/activities.js';
import { aCampaign, choosePartners, launchCampaign, planCampaign } from '../../factories/campaigns.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('of what is done in a campaign', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let table: TestPartnership;
  let chair: Visitor;
  let member: TestPerson;
  let seatId: string;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    table = await world.partnership('Wear Valley');
    chair = await world.as(table.chair);
    const seat = await world.seat(table);
    seatId = seat.id;
    member = seat.representative!;
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const remind = () => worker.get(RemindOfActivities).execute();
  const day = (inDays: number) => new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);
  /** Run by the table, with the member as its one partner; more than an idea. */
  async function planned(more: object = {}): Promise<{ id: string; version: number; partnerId: string }> {
    const begun = await aCampaign(chair, { partnershipId: table.id, ...more });
    const { campaign } = await choosePartners(chair, {
      campaignId: begun.id,
      version: begun.version,
      seatIds: [seatId],
    });
    const plan = await planCampaign(chair, { campaignId: begun.id, version: campaign.version });
    return { id: begun.id, version: plan.campaign.version, partnerId: campaign.partners[0].id };
  }
  const dueOf = async (activityId: string) =>
    (
      await world.sql<{ count: number }>(
        `select count(*)::int as count from event_log where name = 'ActivityIsDue' and subject_id = $1`,
        [activityId],
      )
    )[0]!.count;
  /** What went to them with these words in its subject, once nothing is on its way any more. */
  async function lettersTo(person: TestPerson, words: string) {
    const waiting = async () =>
      (
        await world.sql<{ count: number }>(
          `select count(*)::int as count from graphile_worker._private_jobs j where j.attempts < 25`,
        )
      )[0]!.count;
    const end = Date.now() + 15_000;
    while ((await waiting()) > 0 && Date.now() < end) await new Promise((go) => setTimeout(go, 50));
    return post.to(person.email).filter(({ subject }) => subject?.includes(words));
  }

  describe('whoever does it', () => {
    test.each([
      ['begins in 8 days', 8, 9, 0],
      ['begins in 7 days', 7, 9, 1],
      ['began yesterday', -1, 3, 0],
      ['ends today', -3, 0, 1],
      ['ended last week', -9, -7, 1],
      ['ended long ago', -60, -50, 0],
    ])('of an activity that %s is reminded as often as is of use', async (_words, from, to, times) => {
      const { id } = await planned();
      const { id: activityId } = await anActivity(chair, id, { startsOn: day(from), endsOn: day(to) });
      await remind();
      await remind();
      expect(await dueOf(activityId)).toBe(times);
    });

    test('is told by mail, once, and again when it is moved to other days', async () => {
      const { id } = await planned({ title: 'Look again' });
      const title = 'Stall at the market';
      const activity = await anActivity(chair, id, { title, doerId: member.id, startsOn: day(5), endsOn: day(5) });
      await remind();
      const [letter] = await lettersTo(member, title);
      expect(letter!.subject).toMatch(/^Begins on \d+ \w+ \d{4}: Stall at the market$/);
      expect(letter!.text).toContain('you are named to do it in “Look again”');
      expect(letter!.text).toContain(`/campaigns/${id}/plan/${activity.id}`);
      await world.sql(`update campaign_activity set starts_on = starts_on + 1, ends_on = ends_on + 1 where id = $1`, [
        activity.id,
      ]);
      await remind();
      expect(await dueOf(activity.id)).toBe(2);
    });

    test('is whoever fills the seat of its partner where nobody is named, and the owner where there is no partner', async () => {
      const { id, partnerId } = await planned();
      const days = { startsOn: day(2), endsOn: day(2) };
      await anActivity(chair, id, { ...days, title: 'Of the partner', partnerId });
      await anActivity(chair, id, { ...days, title: 'Of nobody' });
      await remind();
      expect(await lettersTo(member, 'Of the partner')).toHaveLength(1);
      expect(await lettersTo(member, 'Of nobody')).toHaveLength(0);
      expect(await lettersTo(table.chair, 'Of nobody')).toHaveLength(1);
    });

    test('hears no more of what is done or dropped, and not a word by mail of what is for statutory members', async () => {
      const { id } = await planned({ foundBy: 'STATUTORY', title: 'CNRY-campaign' });
      const days = { startsOn: day(-2), endsOn: day(-1) };
      const dropped = await anActivity(chair, id, { ...days, title: 'CNRY-dropped', doerId: member.id });
      await moveActivity(chair, {
        activityId: dropped.id,
        version: dropped.version,
        state: 'DROPPED',
        because: 'No money',
      });
      await anActivity(chair, id, { ...days, title: 'CNRY-quiet', place: 'CNRY-place', doerId: member.id });
      await remind();
      expect(await dueOf(dropped.id)).toBe(0);
      const [letter] = await lettersTo(member, 'Is it done? an activity');
      expect(`${letter!.text}${String(letter!.html)}`).not.toContain('CNRY');
    });

    test('gets no letter when they may not see it any more by the time that it is sent', async () => {
      const { id, version } = await planned();
      const { id: activityId } = await anActivity(chair, id, {
        title: 'Not theirs now',
        doerId: member.id,
        startsOn: day(3),
        endsOn: day(3),
      });
      await choosePartners(chair, { campaignId: id, version, seatIds: [] });
      await remind();
      expect(await dueOf(activityId)).toBe(1);
      expect(await lettersTo(member, 'Not theirs now')).toHaveLength(0);
    });
  });

  test('whoever is named in a comment is told what it says, unless it was taken back, and nobody else is', async () => {
    const { id } = await planned({ embargoUntil: '2099-01-01T12:00:00Z' });
    const { id: activityId } = await anActivity(chair, id, { title: 'Bus backs' });
    await commentOn(chair, { activityId, words: 'Which routes, please?', mentionedIds: [member.id, table.chair.id] });
    const [letter] = await lettersTo(member, 'names you: Bus backs');
    expect(letter!.text).toContain('Which routes, please?');
    expect(letter!.text).toContain('kept until 1 January 2099 at 12:00');
    expect(await lettersTo(table.chair, 'names you: Bus backs')).toHaveLength(0);
    expect(await lettersTo(table.coordinator, 'names you: Bus backs')).toHaveLength(0);
    post.refusesWith = 451;
    const said = await commentOn(chair, { activityId, words: 'A slip', mentionedIds: [member.id] });
    await removeComment(chair, { commentId: said.activity.comments.at(-1).id });
    post.refusesWith = undefined;
    expect((await lettersTo(member, 'names you: Bus backs')).some(({ text }) => text?.includes('A slip'))).toBe(false);
  });

  describe('calendars', () => {
    const feedOf = async (who: Visitor) => {
      const { issueCalendarFeed } = await who.get(`mutation { issueCalendarFeed { url problems { code } } }`);
      return new URL(issueCalendarFeed.url).pathname;
    };
    const entriesOf = async (path: string) =>
      new ICAL.Component(ICAL.parse(await (await app.visitor().fetch(path)).text()) as unknown[])
        .getAllSubcomponents('vevent')
        .map((each) => new ICAL.Event(each));
    const summaries = async (path: string) => (await entriesOf(path)).map(({ summary }) => summary);

    test('hold the days of a campaign and what is done in it, for those who plan it', async () => {
      const { id, partnerId } = await planned({ title: 'Spot it' });
      await anActivity(chair, id, { title: 'Shelters', partnerId });
      await anActivity(chair, id, {
        title: 'Walk',
        startsOn: '2027-10-12',
        endsOn: null,
        startsTime: '10:00',
        place: 'The quay',
      });
      await anActivity(chair, id, { title: 'Only an idea', state: 'IDEA' });
      const entries = await entriesOf(await feedOf(await world.as(member)));
      const named = (words: string) => entries.find(({ summary }) => summary.startsWith(words))!;
      expect(named('Campaign: Spot it').startDate.toString()).toBe('2027-10-11');
      expect(named('Campaign: Spot it').endDate.toString()).toBe('2027-11-08');
      expect(named('Shelters (Agency').startDate.isDate).toBe(true);
      expect(named('Walk')).toMatchObject({ location: 'The quay' });
      expect(named('Walk').startDate.toString()).toBe('2027-10-12T10:00:00');
      expect(named('Only an idea')).toBeUndefined();
    });

    test('hold nothing of a campaign under embargo for anybody else, and its days from the moment it ends', async () => {
      const neighbour = await world.as((await world.seat(table)).representative!);
      const path = await feedOf(neighbour);
      const until = new Date(Date.now() + 8_000);
      // Without partners nobody has to sign it off.
      const { id, version } = await aCampaign(chair, {
        partnershipId: table.id,
        title: 'Kept quiet',
        foundBy: 'PARTNERSHIP',
        embargoUntil: until.toISOString(),
      });
      await anActivity(chair, id, { title: 'Kept posters' });
      const { campaign } = await planCampaign(chair, { campaignId: id, version });
      await launchCampaign(chair, { campaignId: id, version: campaign.version });
      expect((await summaries(path)).join()).not.toContain('Kept');
      await new Promise((go) => setTimeout(go, until.getTime() - Date.now() + 200));
      const then = await summaries(path);
      expect(then).toContain('Campaign: Kept quiet');
      expect(then).not.toContain('Kept posters');
    });

    test('name nothing of what is for statutory members', async () => {
      const { id } = await planned({ title: 'CNRY-campaign', foundBy: 'STATUTORY', aim: 'CNRY-aim' });
      await anActivity(chair, id, { title: 'CNRY-activity', what: 'CNRY-what', place: 'CNRY-place' });
      const text = await (await app.visitor().fetch(await feedOf(await world.as(table.coordinator)))).text();
      expect(text).toContain('Restricted activity of Wear Valley');
      expect(text).not.toContain('CNRY');
    });
  });
});
