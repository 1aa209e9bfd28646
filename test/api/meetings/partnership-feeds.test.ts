import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const ISSUE = `mutation ($input: IssuePartnershipFeedInput!) { issuePartnershipFeed(input: $input) {
  url viewer { partnershipFeeds { id partnership { id } } } problems { code } } }`;
const REVOKE = `mutation ($input: RevokePartnershipFeedInput!) { revokePartnershipFeed(input: $input) {
  viewer { partnershipFeeds { id partnership { id } } } problems { code } } }`;
const MINE = `{ viewer { calendarFeed { id } partnershipFeeds { id partnership { id } } } }`;

describe('the calendar address of one partnership', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const pathOf = (url: string) => new URL(url).pathname;
  const fetchFeed = (path: string, headers: Record<string, string> = {}) => app.visitor().fetch(path, { headers });
  const textOf = async (path: string) => (await (await fetchFeed(path)).text()).replace(/\r\n[ \t]/g, '');
  const entriesOf = async (path: string) =>
    new ICAL.Component(ICAL.parse(await (await fetchFeed(path)).text()) as unknown[])
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
  async function issue(visitor: Visitor, partnershipId: string) {
    const { issuePartnershipFeed } = await visitor.get(ISSUE, { input: { partnershipId } });
    return { path: pathOf(issuePartnershipFeed.url), feeds: issuePartnershipFeed.viewer.partnershipFeeds };
  }

  /** Somebody who sits at two tables, each with a meeting. */
  async function atTwoTables() {
    const here = await world.partnership();
    const there = await world.partnership();
    const { representative } = await world.seat(here);
    const seatThere = await world.seat(there, { representative });
    await schedule(await world.as(here.chair), here.id, { title: 'CNRY-here' });
    await schedule(await world.as(there.chair), there.id, { title: 'CNRY-there' });
    return { here, there, seatThere, person: representative!, visitor: await world.as(representative!) };
  }
  const endSeat = (person: { id: string }, { id }: TestPartnership) =>
    world.sql(
      `update seat_term t set ended_at = now() from seat s where s.id = t.seat_id and t.person_id = $1 and s.partnership_id = $2`,
      [person.id, id],
    );

  test('holds the meetings of that partnership, and not a word of any other', async () => {
    const { here, there, visitor } = await atTwoTables();
    const { path } = await issue(visitor, here.id);
    const text = await textOf(path);
    expect(text).toContain('CNRY-here');
    expect(text).not.toContain('CNRY-there');
    expect(text).not.toContain(there.slug);
    expect(await textOf((await issue(visitor, there.id)).path)).not.toContain('CNRY-here');
  });

  test('tells calendar programs its name and to come again in an hour', async () => {
    const { here, visitor } = await atTwoTables();
    const text = await textOf((await issue(visitor, here.id)).path);
    const [{ name }] = await world.sql('select name from partnership where id = $1', [here.id]);
    expect(text).toContain(`X-WR-CALNAME:Roundtable: ${name}`);
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
  });

  test('one for everything and one for each partnership stand side by side; a new one ends its own predecessor only', async () => {
    const { here, there, visitor } = await atTwoTables();
    const all = pathOf((await visitor.get(`mutation { issueCalendarFeed { url } }`)).issueCalendarFeed.url);
    const first = await issue(visitor, here.id);
    const other = await issue(visitor, there.id);
    const second = await issue(visitor, here.id);
    expect(second.feeds).toHaveLength(2);
    const statuses = [];
    for (const path of [all, first.path, other.path, second.path]) statuses.push((await fetchFeed(path)).status);
    expect(statuses).toEqual([200, 404, 200, 200]);
    await visitor.get(`mutation { revokeCalendarFeed { problems { code } } }`);
    expect([(await fetchFeed(all)).status, (await fetchFeed(second.path)).status]).toEqual([404, 200]);
  });

  test('made twice at the same moment, one of the two works', async () => {
    const { here, visitor } = await atTwoTables();
    const made = await Promise.all(Array.from({ length: 4 }, () => issue(visitor, here.id)));
    const statuses = await Promise.all(made.map(async ({ path }) => (await fetchFeed(path)).status));
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 404, 404, 404]);
  });

  test('whose seat has ended finds it empty at the next fetch, still a calendar, while the other is full; and may stop it', async () => {
    const { here, there, person, visitor } = await atTwoTables();
    const [gone, kept] = [await issue(visitor, here.id), await issue(visitor, there.id)];
    const before = await fetchFeed(gone.path);
    expect(await entriesOf(gone.path)).toHaveLength(1);
    await endSeat(person, here);
    const after = await fetchFeed(gone.path, { 'if-none-match': String(before.headers.get('etag')) });
    expect(after.status).toBe(200);
    const text = await after.text();
    expect(text).not.toContain('CNRY');
    expect(text).toContain('X-WR-CALNAME:Roundtable\r\n');
    const empty = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(empty.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    expect((await entriesOf(kept.path)).map(({ summary }) => summary)).toEqual(['CNRY-there']);
    const { viewer } = await visitor.get(MINE);
    const [lost] = viewer.partnershipFeeds.filter((each: { partnership: object | null }) => !each.partnership);
    const { revokePartnershipFeed } = await visitor.get(REVOKE, { input: { feedId: lost.id } });
    expect(revokePartnershipFeed.viewer.partnershipFeeds).toHaveLength(1);
    expect((await fetchFeed(gone.path)).status).toBe(404);
  });

  test('nobody makes one of a partnership they do not see, and nobody stops that of another', async () => {
    const { here, visitor } = await atTwoTables();
    const stranger = await world.as(await world.person());
    expect((await stranger.ask(ISSUE, { input: { partnershipId: here.id } })).errors[0]!.extensions.code).toBe(
      'NOT_FOUND',
    );
    const { feeds, path } = await issue(visitor, here.id);
    expect((await stranger.ask(REVOKE, { input: { feedId: feeds[0].id } })).errors[0]!.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await fetchFeed(path)).status).toBe(200);
  });

  test('of a restricted meeting it says when, and neither title, agenda, place nor link', async () => {
    const here = await world.partnership();
    const seat = await world.seat(here, { isStatutory: true });
    await schedule(await world.as(here.chair), here.id, {
      seenBy: 'STATUTORY',
      title: 'CNRY-title',
      place: 'CNRY-place',
      accessNotes: 'CNRY-access',
      joiningLink: 'https://cnry-link.example.org',
      agendaItems: [{ title: 'CNRY-agenda', presenter: 'CNRY-presenter', purpose: 'DECIDE' }],
    });
    const { path } = await issue(await world.as(seat.representative!), here.id);
    expect(await entriesOf(path)).toHaveLength(1);
    expect(await textOf(path)).not.toMatch(/cnry/i);
  });

  test('holds a cancelled meeting as cancelled', async () => {
    const here = await world.partnership();
    const chair = await world.as(here.chair);
    const { id } = await schedule(chair, here.id);
    await chair.get(`mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { problems { code } } }`, {
      input: { meetingId: id, version: 1, reason: 'Snow' },
    });
    const { path } = await issue(chair, here.id);
    expect(await textOf(path)).toContain('STATUS:CANCELLED');
  });

  test('unchanged it is not sent again, however the tag comes back', async () => {
    const { here, visitor } = await atTwoTables();
    const { path } = await issue(visitor, here.id);
    const tag = String((await fetchFeed(path)).headers.get('etag'));
    for (const asked of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await fetchFeed(path, { 'if-none-match': asked });
      expect([asked, again.status, await again.text()]).toEqual([asked, 304, '']);
    }
    expect((await fetchFeed(path, { 'if-none-match': '"other"' })).status).toBe(200);
    const [{ id }] = await world.sql(`select id from meeting where title = 'CNRY-here' order by id desc limit 1`);
    await (
      await world.as(here.chair)
    ).get(`mutation ($input: RescheduleMeetingInput!) { rescheduleMeeting(input: $input) { problems { code } } }`, {
      input: { meetingId: id, version: 1, heldOn: '2030-12-12', startsTime: '10:00', endsTime: '12:00' },
    });
    expect((await fetchFeed(path, { 'if-none-match': tag })).status).toBe(200);
  });

  test('a reader that never rests is told when to come again', async () => {
    const path = `/calendar/${randomUUID()}.ics`;
    let last = await fetchFeed(path);
    for (let i = 0; i < 60 && last.status === 404; i += 1) last = await fetchFeed(path);
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetchFeed(`/calendar/${randomUUID()}.ics`)).status).toBe(404);
  });
});

describe('one meeting as a file', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  test('bears the name that the invitation bears, and is published rather than asked', async () => {
    const place = await world.partnership();
    const chair = await world.as(place.chair);
    const { id } = await schedule(chair, place.id);
    const answer = await chair.fetch(`/meetings/${id}/meeting.ics`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="meeting.ics"');
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(event.uid).toMatch(new RegExp(`^${id}@`));
    expect(event.attendees).toEqual([]);
    expect(event.startDate.toJSDate().toISOString()).toBe('2030-06-12T09:00:00.000Z');
  });

  test('hidden and absent are one and the same, and nobody gets it without signing in', async () => {
    const place = await world.partnership();
    const { id } = await schedule(await world.as(place.chair), place.id);
    const stranger = await world.as(await world.person());
    const answers = [];
    for (const each of [id, randomUUID(), 'nonsense']) {
      const answer = await stranger.fetch(`/meetings/${each}/meeting.ics`);
      answers.push([answer.status, (await answer.text()).replace(/nonce[-=]"?[\w+/=-]+/g, '')]);
    }
    expect(answers[0]![0]).toBe(404);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect((await app.visitor().fetch(`/meetings/${id}/meeting.ics`)).status).toBe(401);
  });

  test('of a restricted meeting it says no more than mail', async () => {
    const place = await world.partnership();
    const chair = await world.as(place.chair);
    const { id } = await schedule(chair, place.id, {
      seenBy: 'OFFICERS',
      title: 'CNRY-title',
      place: 'CNRY-place',
      agendaItems: [{ title: 'CNRY-agenda', purpose: 'NOTE' }],
    });
    const text = await (await chair.fetch(`/meetings/${id}/meeting.ics`)).text();
    expect(text).toContain(id);
    expect(text.replace(/\r\n[ \t]/g, '')).not.toMatch(/cnry/i);
  });
});
