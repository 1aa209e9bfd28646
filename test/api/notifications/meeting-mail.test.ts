import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { RESPOND, schedule } from '../../factories/meetings.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker, type Received } from '../../support/post-office.js';

describe('mail about a meeting', () => {
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

  const calendarOf = (mail: Received) => {
    const part = mail.attachments.find(
      ({ mimeType }) => mimeType.startsWith('text/calendar') || mimeType === 'application/ics',
    );
    const content = part!.content;
    const calendar = new ICAL.Component(
      ICAL.parse(typeof content === 'string' ? content : new TextDecoder().decode(content as Uint8Array)),
    );
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    return { method: calendar.getFirstPropertyValue('method'), event };
  };
  const linkIn = (mail: Received) => new URL(/http\S+\/respond\/\S+/.exec(mail.text ?? '')![0]).pathname;
  const post_ = (path: string, fields: Record<string, string>) =>
    app.visitor().fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });

  async function aMeeting(more: object = {}, partnership?: TestPartnership) {
    const place = partnership ?? (await world.partnership());
    const seat = await world.seat(place, { isStatutory: true });
    const chair = await world.as(place.chair);
    const meeting = await schedule(chair, place.id, { joiningLink: 'https://meet.example.org/x', ...more });
    return { partnership: place, seat, person: seat.representative!, chair, meeting };
  }

  test('everyone invited gets text, HTML and a calendar entry that another program reads', async () => {
    const { person, meeting, partnership } = await aMeeting();
    const [mail] = await post.waitFor(person.email);
    expect(mail?.recipients).toEqual([person.email]);
    expect(mail?.subject).toContain('Strategic board');
    expect(mail?.text).toContain('Wednesday 12 June 2030, 10:00 to 12:00 (UK time)');
    expect(mail?.text).toContain('1. Welcome (to note, 5 minutes)');
    expect(mail?.html).toContain('Strategic board');
    const { method, event } = calendarOf(mail!);
    expect(method).toBe('REQUEST');
    expect(event.uid).toMatch(new RegExp(`^${meeting.id}@`));
    expect(event.sequence).toBe(0);
    expect(event.startDate.toJSDate().toISOString()).toBe('2030-06-12T09:00:00.000Z');
    expect(await post.waitFor(partnership.coordinator.email)).toHaveLength(1);
  });

  test('a new time and a cancellation replace the entry', async () => {
    const { person, chair, meeting } = await aMeeting();
    await post.waitFor(person.email);
    await chair.get(
      `mutation ($input: RescheduleMeetingInput!) { rescheduleMeeting(input: $input) { problems { code } } }`,
      {
        input: { meetingId: meeting.id, version: 1, heldOn: '2030-12-12', startsTime: '10:00', endsTime: '12:00' },
      },
    );
    const moved = calendarOf((await post.waitFor(person.email, 2))[1]!);
    expect(moved).toMatchObject({ method: 'REQUEST' });
    expect(moved.event.uid).toMatch(new RegExp(`^${meeting.id}@`));
    expect(moved.event.sequence).toBe(1);
    expect(moved.event.startDate.toJSDate().toISOString()).toBe('2030-12-12T10:00:00.000Z');
    await chair.get(`mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { problems { code } } }`, {
      input: { meetingId: meeting.id, version: 2, reason: 'Snow' },
    });
    const last = (await post.waitFor(person.email, 3))[2]!;
    const gone = calendarOf(last);
    expect(gone.method).toBe('CANCEL');
    expect(gone.event.sequence).toBe(2);
    expect(last.text).toContain('Snow');
  });

  test.each(['STATUTORY', 'INVITED'])(
    'of a meeting seen by %s the mail gives neither title, agenda nor place',
    async (seenBy) => {
      const partnership = await world.partnership();
      const seat = await world.seat(partnership, { isStatutory: true });
      await schedule(await world.as(partnership.chair), partnership.id, {
        seenBy,
        seatIds: [seat.id],
        title: 'CNRY-title',
        place: 'CNRY-place',
        accessNotes: 'CNRY-access',
        joiningLink: 'https://cnry-link.example.org',
        agendaItems: [{ title: 'CNRY-agenda', presenter: 'CNRY-presenter', purpose: 'DECIDE' }],
      });
      const [mail] = await post.waitFor(seat.representative!.email);
      const { event } = calendarOf(mail!);
      expect(event.startDate.toJSDate().toISOString()).toBe('2030-06-12T09:00:00.000Z');
      const everything = [mail?.subject, mail?.text, mail?.html, event.component.toString()].join('\n');
      expect(everything).not.toMatch(/cnry/i);
    },
  );

  test('the invited answer from the link without signing in, and reading it changes nothing', async () => {
    const { person, meeting, chair, seat } = await aMeeting();
    const [mail] = await post.waitFor(person.email);
    const path = linkIn(mail!);
    for (let i = 0; i < 10; i += 1) expect((await app.visitor().fetch(path)).status).toBe(200);
    expect((await app.visitor().fetch(path, { method: 'HEAD' })).status).toBe(200);
    const look = async () => {
      const { meeting: now } = await chair.get(
        `query ($id: ID!) { meeting(id: $id) { invitations { response message seat { id } } } }`,
        { id: meeting.id },
      );
      return now.invitations.find((each: any) => each.seat?.id === seat.id);
    };
    expect((await look()).response).toBe('NONE');
    const response = await post_(path, { response: 'TENTATIVE', message: 'Train strike' });
    expect(response.status).toBe(303);
    expect(await look()).toMatchObject({ response: 'TENTATIVE', message: 'Train strike' });
    expect(await (await app.visitor().fetch(`${path}?saved=yes`)).text()).toContain('Your answer is saved.');
    expect((await post_(path, {})).status).toBe(422);
    expect((await post_(path, { response: 'DEPUTY' })).status).toBe(422);
  });

  test('what somebody typed is read, never run, in mail and on the page behind its link', async () => {
    const hostile = '<img src=x onerror=alert(1)></h1><script>alert(2)</script>{{7*7}}';
    const { person } = await aMeeting({ title: hostile, place: hostile, accessNotes: hostile });
    const [mail] = await post.waitFor(person.email);
    const page = await (await app.visitor().fetch(linkIn(mail!))).text();
    for (const html of [mail!.html ?? '', page]) {
      expect(html).toContain('alert(2)');
      expect(html).not.toMatch(/<img src=x|<script/);
    }
    expect(mail!.text).toContain(hostile);
  });

  test('a link opens nothing else', async () => {
    const { person } = await aMeeting();
    const [mail] = await post.waitFor(person.email);
    const token = linkIn(mail!).split('/').at(-1)!;
    const visitor = app.visitor();
    visitor.cookies.set('roundtable', token);
    expect((await visitor.get('{ viewer { person { id } } }')).viewer).toBeNull();
    expect((await visitor.fetch(`/calendar/${token}.ics`)).status).toBe(404);
    expect((await visitor.fetch('/respond/made-up')).status).toBe(404);
  });

  test('when the term ends, the link no longer works, the feed is empty and the calendar entry is taken back', async () => {
    const { person, partnership, meeting, seat } = await aMeeting();
    const [mail] = await post.waitFor(person.email);
    const visitor = await world.as(person);
    const { issueCalendarFeed } = await visitor.get(`mutation { issueCalendarFeed { url problems { code } } }`);
    const feed = new URL(issueCalendarFeed.url).pathname;
    const before = await (await app.visitor().fetch(feed)).text();
    expect(before).toContain(`UID:${meeting.id}@`);
    const coordinator = await world.as(partnership.coordinator);
    const { seat: read } = await coordinator.get(
      `query ($id: ID!) { seat(id: $id) { representative { id version } } }`,
      { id: seat.id },
    );
    await coordinator.get(`mutation ($input: EndTermInput!) { endSeatTerm(input: $input) { problems { code } } }`, {
      input: { termId: read.representative.id, version: read.representative.version },
    });
    expect((await app.visitor().fetch(linkIn(mail!))).status).toBe(404);
    expect(await (await app.visitor().fetch(feed)).text()).not.toContain(meeting.id);
    const later = (await post.waitFor(person.email, 3)).slice(1);
    const taken = later.map((each) => (each.attachments.length > 0 ? calendarOf(each) : null)).find(Boolean)!;
    expect(taken.method).toBe('CANCEL');
    expect(taken.event.uid).toMatch(new RegExp(`^${meeting.id}@`));
    expect(later.map(({ text }) => text).join()).not.toContain('Strategic board');
  });

  test('a deputy who is sent gets the invitation', async () => {
    const partnership = await world.partnership();
    const deputy = await world.person('Dee Deputy');
    const seat = await world.seat(partnership, { deputy });
    const meeting = await schedule(await world.as(partnership.chair), partnership.id);
    const invitation = meeting.invitations.find((each: any) => each.seat?.id === seat.id);
    await post.waitFor(seat.representative!.email);
    expect(post.to(deputy.email)).toHaveLength(0);
    await (
      await world.as(seat.representative!)
    ).get(RESPOND, { input: { invitationId: invitation.id, response: 'DEPUTY' } });
    const [mail] = await post.waitFor(deputy.email);
    expect(mail?.subject).toContain('You attend as deputy');
  });

  test('whose rights end while the mail waits is sent nothing', async () => {
    const { person, meeting, chair, partnership } = await aMeeting();
    await post.waitFor(person.email);
    await post.waitFor(partnership.chair.email);
    post.refusesWith = 451;
    await chair.get(
      `mutation ($input: RescheduleMeetingInput!) { rescheduleMeeting(input: $input) { problems { code } } }`,
      {
        input: { meetingId: meeting.id, version: 1, heldOn: '2030-12-12', startsTime: '10:00', endsTime: '12:00' },
      },
    );
    const states = () =>
      world.sql(
        `select state, attempts, last_error from delivery where meeting_id = $1 and kind = 'MEETING_RESCHEDULED' and person_id = $2`,
        [meeting.id, person.id],
      );
    const until = async (claim: (row: any) => boolean) => {
      for (let i = 0; i < 400; i += 1) {
        const [row] = await states();
        if (row && claim(row)) return row;
        await new Promise((go) => setTimeout(go, 25));
      }
      return (await states())[0];
    };
    expect(await until(({ attempts }) => attempts > 0)).toMatchObject({ state: 'QUEUED', attempts: 1 });
    await world.sql('update seat_term set ended_at = now() where person_id = $1', [person.id]);
    post.refusesWith = undefined;
    expect(await until(({ state }) => state === 'DROPPED')).toMatchObject({ state: 'DROPPED' });
    expect(post.to(person.email)).toHaveLength(1);
    expect(await post.waitFor(partnership.chair.email, 2)).toHaveLength(2);
  }, 40_000);

  test('mail that is refused for good waits for an officer, who sends it again', async () => {
    post.refusesWith = 550;
    const { person, meeting, chair } = await aMeeting();
    const parked = async () =>
      (
        await chair.get(
          `query ($id: ID!) { meeting(id: $id) { parkedDeliveries { id address state lastError viewerCan { retry } } } }`,
          { id: meeting.id },
        )
      ).meeting.parkedDeliveries;
    for (let i = 0; i < 400 && (await parked()).length < 3; i += 1) await new Promise((go) => setTimeout(go, 25));
    const mine = (await parked()).find(({ address }: any) => address === person.email);
    expect(mine).toMatchObject({ state: 'PARKED', viewerCan: { retry: true } });
    expect(mine.lastError).toMatch(/550/);
    const { meeting: seen } = await (
      await world.as(person)
    ).get(`query ($id: ID!) { meeting(id: $id) { parkedDeliveries { id } } }`, { id: meeting.id });
    expect(seen.parkedDeliveries).toEqual([]);
    post.refusesWith = undefined;
    const { retryDelivery } = await chair.get(
      `mutation ($input: RetryDeliveryInput!) { retryDelivery(input: $input) { delivery { state } problems { code } } }`,
      { input: { deliveryId: mine.id } },
    );
    expect(retryDelivery).toEqual({ delivery: { state: 'QUEUED' }, problems: [] });
    expect(await post.waitFor(person.email)).toHaveLength(1);
  });

  test('invitation, password and farewell mail reach the right address with a link that works', async () => {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership, { representative: null });
    const coordinator = await world.as(partnership.coordinator);
    await coordinator.get(
      `mutation ($input: InviteInput!) { invite(input: $input) { results { problems { code } } } }`,
      {
        input: {
          partnershipId: partnership.id,
          lines: [{ email: 'brand.new@example.org', seatId: seat.id, capacity: 'REPRESENTATIVE' }],
        },
      },
    );
    const [invitation] = await post.waitFor('brand.new@example.org');
    const token = /\/invitation\/(\S+)/.exec(invitation?.text ?? '')![1];
    const newcomer = app.visitor();
    const { acceptInvitation } = await newcomer.get(
      `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { viewer { person { id } } problems { code } } }`,
      {
        input: {
          token,
          name: 'Brand New',
          jobTitle: '',
          password: 'a long enough phrase',
          acceptsUndertaking: true,
        },
      },
    );
    expect(acceptInvitation.problems).toEqual([]);
    expect((await post.waitFor(partnership.coordinator.email))[0]?.subject).toContain('Brand New has joined');
    await app
      .visitor()
      .get(`mutation { requestPasswordReset(input: {email: "brand.new@example.org"}) { problems { code } } }`);
    const reset = (await post.waitFor('brand.new@example.org', 2))[1];
    const resetToken = /\/reset-password\/(\S+)/.exec(reset?.text ?? '')![1];
    const setNew = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { problems { code } } }`;
    expect(
      (await app.visitor().get(setNew, { input: { token: resetToken, password: 'another long phrase' } })).resetPassword
        .problems,
    ).toEqual([]);
    expect(
      (await app.visitor().get(setNew, { input: { token: resetToken, password: 'a third long phrase' } })).resetPassword
        .problems[0].code,
    ).toBe('LINK_EXPIRED');
    expect((await newcomer.get('{ viewer { person { id } } }')).viewer).toBeNull();
    await app.visitor().signIn('brand.new@example.org', 'another long phrase');
  });
});
