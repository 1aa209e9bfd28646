import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RESPOND } from '../../factories/meetings.js';
import {
  CANCEL_SERIES,
  CHANGE_SERIES,
  END_SERIES,
  following,
  quarterly,
  READ_SERIES,
  RESPOND_TO_SERIES,
  scheduleSeries,
} from '../../factories/series.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { CalendarProgram, instantsByIcalJs, instantsByNodeIcal } from '../../support/calendar-program.js';
import { PostOffice, startWorker, type Received } from '../../support/post-office.js';

const CANCEL = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { problems { code } } }`;
const RESCHEDULE = `mutation ($input: RescheduleMeetingInput!) { rescheduleMeeting(input: $input) { problems { code } } }`;
const icsOf = (mail: Received) => {
  const { content } = mail.attachments[0]!;
  return (typeof content === 'string' ? content : new TextDecoder().decode(content as Uint8Array)).replace(
    /\r\n[ \t]/g,
    '',
  );
};

describe('a series in the calendars of those invited', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  /** A series and the calendar of a member, fed with each of their mails once. */
  async function aSeries(more: object = {}) {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership, { isStatutory: true });
    const person = seat.representative!;
    const chair = await world.as(partnership.chair);
    const series = await scheduleSeries(chair, partnership.id, more);
    const calendar = new CalendarProgram();
    let read = 0;
    const now = async () => (await chair.get(READ_SERIES, { id: series.id })).meetingSeries;
    const mails = async (count: number) => {
      const got = (await post.waitFor(person.email, read + count)).slice(read);
      expect(got).toHaveLength(count);
      read += count;
      for (const mail of got) calendar.take(mail);
      return got;
    };
    /** Both libraries, and our own tables, tell of the same instants. */
    const isTrue = async () => {
      const { meetings } = await now();
      const held = await world.sql<{ span: string }>(
        `select to_char(starts_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || ' ' || to_char(ends_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as span
         from meeting where id = any ($1) and status = 'SCHEDULED' order by 1`,
        [meetings.map(({ id }: any) => id)],
      );
      const expected = held.map(({ span }) => span);
      expect(instantsByIcalJs(calendar.text)).toEqual(expected);
      expect(instantsByNodeIcal(calendar.text)).toEqual(expected);
      return expected.length;
    };
    const reschedule = (meeting: any, heldOn: string) =>
      chair.get(RESCHEDULE, {
        input: { meetingId: meeting.id, version: meeting.version, heldOn, startsTime: '14:00', endsTime: '15:30' },
      });
    return { partnership, seat, person, chair, series, now, mails, calendar, isTrue, reschedule };
  }

  test.each([
    ['by the second Thursday of every third month', {}],
    [
      'every other Monday over winter, holidays left out',
      {
        heldOn: '2029-12-03',
        repeats: { pattern: 'WEEKS', every: 2, lastOn: '2030-05-13', nation: 'ENGLAND_AND_WALES', onHoliday: 'SKIP' },
      },
    ],
    [
      'every Monday over Easter, holidays moved',
      {
        heldOn: '2030-03-18',
        repeats: {
          pattern: 'WEEKS',
          every: 1,
          lastOn: '2030-05-27',
          nation: 'NORTHERN_IRELAND',
          onHoliday: 'NEXT_WORKING_DAY',
        },
      },
    ],
    [
      'on the last Friday of the month',
      {
        heldOn: '2029-09-28',
        repeats: {
          pattern: 'MONTHS_BY_LAST_WEEKDAY',
          every: 1,
          lastOn: '2030-06-30',
          nation: 'SCOTLAND',
          onHoliday: 'HOLD',
        },
      },
    ],
    [
      'on the last day of the month',
      {
        heldOn: '2029-08-31',
        repeats: {
          pattern: 'MONTHS_BY_LAST_DAY',
          every: 2,
          lastOn: '2030-07-31',
          nation: 'ENGLAND_AND_WALES',
          onHoliday: 'NEXT_WORKING_DAY',
        },
      },
    ],
    [
      'on the first of the month, wherever that falls',
      {
        heldOn: '2029-10-01',
        repeats: {
          pattern: 'MONTHS_BY_DAY',
          every: 1,
          lastOn: '2030-07-31',
          nation: 'ENGLAND_AND_WALES',
          onHoliday: 'SKIP',
        },
      },
    ],
  ])('%s: every message of its life leaves the instants that are in our tables', async (_how, more) => {
    const { chair, series, now, mails, isTrue, reschedule } = await aSeries(more);
    const [request] = await mails(1);
    expect(icsOf(request!)).toMatch(/METHOD:REQUEST[\s\S]*RRULE:.*UNTIL=\d{8}T\d{6}Z/);
    const whole = await isTrue();
    expect(whole).toBeGreaterThan(2);

    // One moved.
    await reschedule(series.meetings[1], series.meetings[1].heldOn.replace(/..$/, '20'));
    const [moved] = await mails(1);
    expect(icsOf(moved!)).toMatch(/RECURRENCE-ID;TZID=Europe\/London:/);
    expect(icsOf(moved!)).not.toContain('\r\nRRULE:FREQ=MONTHLY;INTERVAL');
    await isTrue();

    // One cancelled.
    await chair.get(CANCEL, { input: { meetingId: series.meetings.at(-1).id, version: 1, reason: 'Snow' } });
    const [off] = await mails(1);
    expect(icsOf(off!)).toMatch(/METHOD:CANCEL[\s\S]*RECURRENCE-ID/);
    expect(await isTrue()).toBe(whole - 1);

    // Another time from the third on: the old entry is cut short, and a new one begins.
    const { parts } = await now();
    const rule = { ...quarterly, ...(more as { repeats?: object }).repeats };
    const change = following(await now(), 2, { startsTime: '16:00', endsTime: '17:00', repeats: rule });
    const { changeSeries } = await chair.get(CHANGE_SERIES, { input: change });
    expect(changeSeries.problems).toEqual([]);
    await mails(2);
    expect(changeSeries.series.parts).toHaveLength(parts.length + 1);
    expect(await isTrue()).toBe(whole - 1);

    // All of it.
    await chair.get(CANCEL_SERIES, {
      input: { seriesId: series.id, version: (await now()).version, reason: 'No money' },
    });
    const ends = await mails(2);
    for (const mail of ends) expect(icsOf(mail)).toContain('METHOD:CANCEL');
    expect(await isTrue()).toBe(0);
  });

  test('from the first meeting on, the entry itself changes and keeps its name', async () => {
    const { chair, series, mails, isTrue } = await aSeries();
    const [first] = await mails(1);
    await chair.get(CHANGE_SERIES, {
      input: following(series, 0, { heldOn: '2029-10-16', startsTime: '09:00', title: 'Another board' }),
    });
    const [second] = await mails(1);
    const uid = (mail: Received) => /UID:(.*)/.exec(icsOf(mail))![1];
    const sequence = (mail: Received) => Number(/SEQUENCE:(.*)/.exec(icsOf(mail))![1]);
    expect(uid(second!)).toBe(uid(first!));
    expect(sequence(second!)).toBeGreaterThan(sequence(first!));
    expect(icsOf(second!)).toContain('SUMMARY:Another board');
    expect(await isTrue()).toBe(4);
  });

  test('a series that ends later or earlier', async () => {
    const { chair, series, now, mails, isTrue } = await aSeries();
    await mails(1);
    for (const [lastOn, count] of [
      ['2031-01-31', 6],
      ['2030-04-30', 3],
    ] as const) {
      await chair.get(END_SERIES, {
        input: { seriesId: series.id, version: (await now()).version, isTrial: false, lastOn },
      });
      await mails(1);
      expect(await isTrue()).toBe(count);
    }
  });

  test('messages that come in another order leave what is true', async () => {
    const { chair, series, mails, calendar, reschedule, now } = await aSeries();
    const [first] = await mails(1);
    await reschedule(series.meetings[1], '2030-01-17');
    await mails(1);
    await chair.get(CHANGE_SERIES, { input: following(await now(), 0, { place: 'Town Hall' }) });
    await mails(1);
    const before = calendar.text;
    calendar.take(first!);
    expect(calendar.text).toBe(before);
  });

  test('the calendar that is read holds the same entries under the same names', async () => {
    const { person, reschedule, series, mails, calendar, isTrue } = await aSeries();
    await mails(1);
    await reschedule(series.meetings[1], '2030-01-17');
    await mails(1);
    const { issueCalendarFeed } = await (
      await world.as(person)
    ).get(`mutation { issueCalendarFeed { url problems { code } } }`);
    const read = await (await app.visitor().fetch(new URL(issueCalendarFeed.url).pathname)).text();
    // In these tests the two processes are not told the same address of themselves.
    const feed = read.replaceAll(/(UID:\S+)@\S+/g, '$1@127.0.0.1');
    expect(instantsByIcalJs(feed)).toEqual(instantsByIcalJs(calendar.text));
    expect(instantsByNodeIcal(feed)).toEqual(instantsByIcalJs(calendar.text));
    // Read into the calendar that has the mail, nothing is there twice.
    calendar.apply(feed);
    expect(await isTrue()).toBe(4);
  });

  test('of a restricted series neither mail nor calendar says what it is about', async () => {
    const { mails, reschedule, series, chair, now, isTrue } = await aSeries({
      seenBy: 'STATUTORY',
      title: 'CNRY-title',
      place: 'CNRY-place',
      accessNotes: 'CNRY-access',
    });
    const all = await mails(1);
    await reschedule(series.meetings[1], '2030-01-17');
    all.push(...(await mails(1)));
    const change = following(await now(), 2, { title: 'CNRY-other', place: 'CNRY-other' });
    await chair.get(CHANGE_SERIES, { input: change });
    all.push(...(await mails(2)));
    expect(await isTrue()).toBe(4);
    await chair.get(CANCEL_SERIES, {
      input: { seriesId: series.id, version: (await now()).version, reason: 'CNRY-reason' },
    });
    all.push(...(await mails(2)));
    for (const mail of all) expect([mail.subject, mail.text, mail.html, icsOf(mail)].join('\n')).not.toMatch(/cnry/i);
  });

  test('whoever leaves the seat has none of its dates, and is told nothing of them', async () => {
    const { partnership, seat, person, series, mails, calendar, now } = await aSeries();
    await mails(1);
    const [term] = await world.sql('select id, version from seat_term where seat_id = $1 and ended_at is null', [
      seat.id,
    ]);
    const coordinator = await world.as(partnership.coordinator);
    const { endSeatTerm } = await coordinator.get(
      `mutation ($input: EndTermInput!) { endSeatTerm(input: $input) { problems { code message } } }`,
      { input: { termId: term.id, version: term.version } },
    );
    expect(endSeatTerm.problems).toEqual([]);
    const left = await mails(2);
    expect(left.map(({ text }) => text).join('\n')).not.toContain('Strategic board');
    expect(instantsByIcalJs(calendar.text)).toEqual([]);
    expect((await now()).meetings).toHaveLength(series.meetings.length);
    expect(post.to(person.email)).toHaveLength(3);
  });

  test('when the partnership closes, a member and a guest are told once of all dates, and have none', async () => {
    const guest = { name: 'Gwen Guest', email: 'gwen.of.the.series@example.org' };
    const { partnership, mails, calendar } = await aSeries({ guests: [guest] });
    await mails(1);
    const theirs = new CalendarProgram();
    theirs.take((await post.waitFor(guest.email))[0]!);
    const national = await world.as(await world.nationalCoordinator());
    const [{ today }] = await world.sql('select app.today()::text as today');
    await national.get(
      `mutation ($input: ClosePartnershipInput!) { closePartnership(input: $input) { problems { code } } }`,
      { input: { partnershipId: partnership.id, version: 1, on: today, reason: 'Done' } },
    );
    await mails(2);
    expect(instantsByIcalJs(calendar.text)).toEqual([]);
    const [, toGuest] = await post.waitFor(guest.email, 2);
    expect(toGuest?.subject).toMatch(/^Cancelled: Strategic board/);
    theirs.take(toGuest!);
    expect(instantsByIcalJs(theirs.text)).toEqual([]);
  });

  test('whoever takes a seat while the series goes on gets one message with its dates', async () => {
    const partnership = await world.partnership();
    const calendar = new CalendarProgram();
    const seat = await world.seat(partnership, { representative: null });
    const chair = await world.as(partnership.chair);
    await scheduleSeries(chair, partnership.id, { title: 'With an empty seat', heldOn: '2029-10-11' });
    const coordinator = await world.as(partnership.coordinator);
    const email = `new.${seat.id}@example.org`;
    await coordinator.get(
      `mutation ($input: InviteInput!) { invite(input: $input) { results { problems { code } } } }`,
      {
        input: { partnershipId: partnership.id, lines: [{ email, seatId: seat.id, capacity: 'REPRESENTATIVE' }] },
      },
    );
    const [invitation] = await post.waitFor(email);
    const token = /\/invitation\/(\S+)/.exec(invitation?.text ?? '')![1];
    await app
      .visitor()
      .get(`mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { problems { code } } }`, {
        input: { token, name: 'Nora New', jobTitle: '', password: 'a long enough phrase', acceptsUndertaking: true },
      });
    const [, mail] = await post.waitFor(email, 2);
    expect(mail?.subject).toContain('With an empty seat');
    calendar.take(mail!);
    expect(instantsByIcalJs(calendar.text)).toHaveLength(4);
    expect(instantsByNodeIcal(calendar.text)).toHaveLength(4);
    expect(post.to(email)).toHaveLength(2);
  });

  test('the deputy who is sent to one date gets that date alone, and it leaves again', async () => {
    const { seat, person, series, mails, partnership, chair, now } = await aSeries();
    await mails(1);
    const deputy = await world.person('Dora Deputy');
    await world.undertake(partnership.id, deputy);
    await world.term(seat.id, deputy, 'DEPUTY');
    const calendar = new CalendarProgram();
    const invitation = series.meetings[2].invitations.find((each: any) => each.seat?.id === seat.id);
    const answer = async (response: string) =>
      (await world.as(person)).get(RESPOND, { input: { invitationId: invitation.id, response } });
    await answer('DEPUTY');
    const [sent] = await post.waitFor(deputy.email);
    calendar.take(sent!);
    expect(instantsByIcalJs(calendar.text)).toEqual(['2030-04-11T09:00:00.000Z 2030-04-11T11:00:00.000Z']);
    expect(instantsByNodeIcal(calendar.text)).toEqual(instantsByIcalJs(calendar.text));
    // Another time from the second on: their date has another name now, and the old one is gone.
    await chair.get(CHANGE_SERIES, { input: following(await now(), 1, { startsTime: '16:00', endsTime: '17:00' }) });
    for (const mail of (await post.waitFor(deputy.email, 3)).slice(1)) calendar.take(mail);
    expect(instantsByIcalJs(calendar.text)).toEqual(['2030-04-11T15:00:00.000Z 2030-04-11T16:00:00.000Z']);
    await answer('APOLOGIES');
    calendar.take((await post.waitFor(deputy.email, 4))[3]!);
    expect(instantsByIcalJs(calendar.text)).toEqual([]);
  });

  test('the link in the mail answers the next date, or all of them, without signing in', async () => {
    const { now, mails, seat } = await aSeries();
    const [mail] = await mails(1);
    const path = new URL(/http\S+\/respond\/\S+/.exec(mail!.text ?? '')![0]).pathname;
    expect(await (await app.visitor().fetch(path)).text()).toContain('The same for the other 3 dates of this series');
    const answer = (fields: Record<string, string>) =>
      app.visitor().fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      });
    const mine = async () =>
      (await now()).meetings.map(
        ({ invitations }: any) => invitations.find((each: any) => each.seat?.id === seat.id).response,
      );
    expect((await answer({ response: 'TENTATIVE', message: '' })).status).toBe(303);
    expect(await mine()).toEqual(['TENTATIVE', 'NONE', 'NONE', 'NONE']);
    expect((await answer({ response: 'DEPUTY', message: '', all: 'yes' })).status).toBe(422);
    expect((await answer({ response: 'ACCEPTED', message: 'By train', all: 'yes' })).status).toBe(303);
    expect(await mine()).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
  });

  test('an answer to all dates, and another to one, stand in the entry that is sent next', async () => {
    const { chair, person, series, now, mails, isTrue, seat } = await aSeries();
    await mails(1);
    const member = await world.as(person);
    await member.get(RESPOND_TO_SERIES, { input: { seriesId: series.id, response: 'ACCEPTED' } });
    const { id } = series.meetings[1].invitations.find((each: any) => each.seat?.id === seat.id);
    await member.get(RESPOND, { input: { invitationId: id, response: 'APOLOGIES' } });
    await chair.get(CHANGE_SERIES, { input: following(await now(), 0, { place: 'Town Hall' }) });
    const [mail] = await mails(1);
    expect(icsOf(mail!).match(/PARTSTAT=\w+/g)).toEqual(['PARTSTAT=ACCEPTED', 'PARTSTAT=DECLINED']);
    expect(await isTrue()).toBe(4);
  });
});
