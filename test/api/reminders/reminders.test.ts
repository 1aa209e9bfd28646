import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Clock } from '@lib/kernel';
import { RemindOfMeetings } from '../../../apps/api/src/reminders/index.js';
import { RESPOND, schedule } from '../../factories/meetings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const CHOOSE = `mutation ($input: ChooseRemindersInput!) { chooseReminders(input: $input) {
  viewer { reminders { unansweredDays acceptedDays joiningInstructions version } } problems { code path } } }`;
const RESCHEDULE = `mutation ($input: RescheduleMeetingInput!) { rescheduleMeeting(input: $input) { problems { code } } }`;
const CANCEL = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { problems { code } } }`;

/** The meeting is on Wednesday 12 June 2030, 10:00 to 12:00 in the United Kingdom; the clock of the worker is moved. */
describe('reminders of a meeting', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let now: Date | undefined;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    worker.get(Clock).now = () => now ?? new Date();
  });
  afterEach(() => (now = undefined));
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const at = async (moment: string) => {
    now = new Date(moment);
    await worker.get(RemindOfMeetings).execute();
    await isQuiet();
  };
  /** Every fact has been heard and every letter that was noted is on its way. */
  async function isQuiet(): Promise<void> {
    for (let i = 0; i < 400; i += 1) {
      const [{ waiting }] = await world.sql(
        `select exists (select from graphile_worker._private_jobs) or exists (select from delivery where state = 'QUEUED') as waiting`,
      );
      if (!waiting) return;
      await new Promise((go) => setTimeout(go, 25));
    }
    throw new Error('The worker did not come to rest.');
  }
  const REMINDING = /^(Please answer|Reminder|How to join (today|tomorrow))/;
  const remindersTo = ({ email }: TestPerson) => post.to(email).filter(({ subject }) => REMINDING.test(subject ?? ''));
  const openings = (person: TestPerson) => remindersTo(person).map(({ subject }) => subject!.split(':')[0]);
  const respond = (visitor: Visitor, invitationId: string, response: string) =>
    visitor.get(RESPOND, { input: { invitationId, response, message: '' } });
  const choose = (visitor: Visitor, input: object) =>
    visitor.get(CHOOSE, {
      input: { version: 0, unansweredDays: 7, acceptedDays: 1, joiningInstructions: true, ...input },
    });

  async function aMeeting(more: object = {}, place?: TestPartnership) {
    const partnership = place ?? (await world.partnership());
    const deputy = await world.person('Dee Deputy');
    const seat = await world.seat(partnership, { isStatutory: true, deputy });
    const person = seat.representative!;
    const chair = await world.as(partnership.chair);
    const meeting = await schedule(chair, partnership.id, {
      joiningLink: 'https://meet.example.org/x',
      accessNotes: 'Ramp at the side',
      ...more,
    });
    const invitationId = String(
      meeting.invitations.find((each: { seat: { id: string } | null }) => each.seat?.id === seat.id)?.id,
    );
    return { partnership, seat, person, deputy, chair, meeting, invitationId, visitor: await world.as(person) };
  }

  test('who has not answered is asked a week before, from eight in the morning, once', async () => {
    const { person, partnership } = await aMeeting();
    await at('2030-06-04T12:00:00Z');
    await at('2030-06-05T06:55:00Z');
    expect(openings(person)).toEqual([]);
    await at('2030-06-05T07:05:00Z');
    await at('2030-06-05T08:00:00Z');
    await at('2030-06-06T08:00:00Z');
    expect(openings(person)).toEqual(['Please answer']);
    expect(openings(partnership.coordinator)).toEqual(['Please answer']);
    const [mail] = remindersTo(person);
    expect(mail?.text).toContain('You have not answered yet.');
    expect(mail?.text).toMatch(/\/respond\//);
    expect(mail?.text).toMatch(/Choose which reminders you get: http\S+\/account\/reminders/);
    expect(mail?.html).toContain('/account/reminders"');
  });

  test('the day before they get how to join: place, link, getting in, and how to send apologies', async () => {
    const { person, invitationId, visitor } = await aMeeting();
    await respond(visitor, invitationId, 'ACCEPTED');
    await at('2030-06-11T06:59:00Z');
    expect(openings(person)).toEqual([]);
    await at('2030-06-11T07:00:00Z');
    await at('2030-06-12T08:30:00Z');
    expect(openings(person)).toEqual(['How to join tomorrow']);
    const text = remindersTo(person)[0]!.text!;
    for (const words of [
      'You said that you will come.',
      'Civic Centre',
      'https://meet.example.org/x',
      'Ramp at the side',
      'send apologies or your deputy',
      'Wednesday 12 June 2030, 10:00 to 12:00 (UK time)',
    ])
      expect(text).toContain(words);
  });

  test('each as they chose: earlier, nothing at all, or a reminder without how to join', async () => {
    const place = await world.partnership();
    const early = await aMeeting({}, place);
    await respond(early.visitor, early.invitationId, 'ACCEPTED');
    await choose(early.visitor, { acceptedDays: 7, joiningInstructions: false });
    const never = await aMeeting({}, place);
    await choose(never.visitor, { unansweredDays: 0, acceptedDays: 0, joiningInstructions: false });
    const plain = await aMeeting({}, place);
    await respond(plain.visitor, plain.invitationId, 'TENTATIVE');
    await choose(plain.visitor, { acceptedDays: 1, joiningInstructions: false });
    await at('2030-06-05T08:00:00Z');
    // Each is called to all three, and answered one of them.
    expect(openings(early.person).filter((each) => each === 'Reminder')).toHaveLength(1);
    expect(openings(plain.person)).not.toContain('Reminder');
    await at('2030-06-11T08:00:00Z');
    expect(openings(early.person)).not.toContain('How to join tomorrow');
    expect(openings(never.person)).toEqual([]);
    expect(openings(plain.person).at(-1)).toBe('Reminder');
  });

  test('not to apologies; the deputy who is sent is reminded in place of the representative', async () => {
    const place = await world.partnership();
    const sorry = await aMeeting({}, place);
    const sent = await aMeeting({}, place);
    await respond(sorry.visitor, sorry.invitationId, 'APOLOGIES');
    // Each was called to the other’s meeting as well, and is not to be found there.
    await world.sql(
      `delete from meeting_invitation i using meeting m where m.id = i.meeting_id and m.id = $1 and i.id <> $2`,
      [sent.meeting.id, sent.invitationId],
    );
    await respond(sent.visitor, sent.invitationId, 'DEPUTY');
    await at('2030-06-11T08:00:00Z');
    expect(openings(sorry.person)).toEqual([]);
    expect(openings(sorry.deputy)).toEqual([]);
    expect(openings(sent.person)).toEqual([]);
    expect(openings(sent.deputy)).toEqual(['How to join tomorrow']);
    expect(remindersTo(sent.deputy)[0]!.text).toContain('You come as the deputy of your seat.');
  });

  test('whoever fills the seat now is reminded, and nobody who left it', async () => {
    const { person, seat } = await aMeeting();
    await at('2030-06-05T08:00:00Z');
    await world.sql(
      'update seat_term set starts_on = app.today() - 9, ends_on = app.today() - 2 where person_id = $1',
      [person.id],
    );
    const next = await world.person('Nell Next');
    await world.term(seat.id, next, 'REPRESENTATIVE');
    await at('2030-06-11T08:00:00Z');
    expect(openings(person)).toEqual(['Please answer']);
    expect(openings(next)).toEqual(['How to join tomorrow']);
  });

  test('guests are reminded too, and are not offered a choice that they cannot make', async () => {
    const { person } = await aMeeting({ guests: [{ name: 'Gus Guest', email: 'gus.guest@example.org' }] });
    await at('2030-06-11T08:00:00Z');
    const guest = { id: '', name: '', email: 'gus.guest@example.org' };
    expect(openings(guest)).toEqual(['How to join tomorrow']);
    expect(remindersTo(guest)[0]!.text).not.toContain('/account/reminders');
    expect(openings(person)).toEqual(['How to join tomorrow']);
  });

  test.each(['STATUTORY', 'INVITED'])(
    'of a meeting seen by %s a reminder says no more than any mail',
    async (seenBy) => {
      const place = await world.partnership();
      const seat = await world.seat(place, { isStatutory: true });
      await schedule(await world.as(place.chair), place.id, {
        seenBy,
        seatIds: [seat.id],
        title: 'CNRY-title',
        place: 'CNRY-place',
        accessNotes: 'CNRY-access',
        joiningLink: 'https://cnry-link.example.org',
        agendaItems: [{ title: 'CNRY-agenda', presenter: 'CNRY-presenter', purpose: 'DECIDE' }],
      });
      await at('2030-06-05T08:00:00Z');
      await at('2030-06-11T08:00:00Z');
      const mails = remindersTo(seat.representative!);
      expect(mails).toHaveLength(2);
      expect(mails.map(({ subject, text, html }) => [subject, text, html].join()).join()).not.toMatch(/cnry/i);
      expect(mails[1]!.text).toContain('Sign in to read where it is held');
    },
  );

  test('a meeting that is moved is reminded of anew; one that is cancelled not at all', async () => {
    const moved = await aMeeting();
    const off = await aMeeting();
    await at('2030-06-05T08:00:00Z');
    await moved.chair.get(RESCHEDULE, {
      input: { meetingId: moved.meeting.id, version: 1, heldOn: '2030-06-20', startsTime: '10:00', endsTime: '12:00' },
    });
    await off.chair.get(CANCEL, { input: { meetingId: off.meeting.id, version: 1, reason: 'Snow' } });
    await at('2030-06-11T08:00:00Z');
    expect([openings(moved.person), openings(off.person)]).toEqual([['Please answer'], ['Please answer']]);
    await at('2030-06-13T08:00:00Z');
    await at('2030-06-19T08:00:00Z');
    expect(openings(moved.person)).toEqual(['Please answer', 'Please answer', 'How to join tomorrow']);
  });

  test('a worker that was down makes up for it with one letter, in the morning, and never once the meeting has begun', async () => {
    const { person } = await aMeeting();
    await at('2030-06-12T02:00:00Z');
    expect(openings(person)).toEqual([]);
    await at('2030-06-12T08:59:00Z');
    expect(openings(person)).toEqual(['How to join today']);
    const late = await aMeeting();
    await at('2030-06-12T09:00:00Z');
    await at('2030-06-12T10:00:00Z');
    expect(openings(late.person)).toEqual([]);
  });

  test('before a meeting at seven in the morning what was missed goes out at five', async () => {
    const { person } = await aMeeting({ startsTime: '07:00', endsTime: '08:00' });
    await at('2030-06-12T04:00:00Z');
    expect(openings(person)).toEqual(['How to join today']);
  });

  test('who answers between two looks of the worker is not reminded of what they have just said', async () => {
    const { person, invitationId, visitor } = await aMeeting();
    await choose(visitor, { acceptedDays: 7, joiningInstructions: false });
    await respond(visitor, invitationId, 'ACCEPTED');
    await world.sql(`update meeting_invitation set responded_at = '2030-06-05T07:30:00Z' where id = $1`, [
      invitationId,
    ]);
    await at('2030-06-05T08:00:00Z');
    expect(openings(person)).toEqual([]);
  });

  test('who is called after a reminder was due has the letter that calls them', async () => {
    const { person, meeting } = await aMeeting();
    await world.sql(`update meeting set scheduled_at = '2030-06-11T08:00:00Z' where id = $1`, [meeting.id]);
    await at('2030-06-11T09:00:00Z');
    expect(openings(person)).toEqual([]);
  });

  test.each([
    ['the evening before the clocks go forward', '2030-03-31', '2030-03-30T07:59:00Z', '2030-03-30T08:01:00Z'],
    ['in the morning after the clocks went forward', '2030-04-01', '2030-03-31T06:59:00Z', '2030-03-31T07:01:00Z'],
    ['in the morning after the clocks went back', '2030-10-28', '2030-10-27T07:59:00Z', '2030-10-27T08:01:00Z'],
  ])('eight o’clock is eight o’clock: %s', async (_when, heldOn, before, after) => {
    const { person } = await aMeeting({ heldOn });
    const visitor = await world.as(person);
    await choose(visitor, { unansweredDays: 0 });
    await at(before);
    expect(openings(person)).toEqual([]);
    await at(after);
    expect(openings(person)).toEqual(['How to join tomorrow']);
  });

  test('of two workers one reminds; one that is cut off in the middle leaves nothing, and the next does it whole', async () => {
    const { person, meeting } = await aMeeting();
    now = new Date('2030-06-11T08:00:00Z');
    await world.sql('begin');
    await world.sql('lock table meeting_reminder in exclusive mode');
    const cut = worker.get(RemindOfMeetings).execute();
    cut.catch(() => undefined);
    for (let i = 0; i < 200; i += 1) {
      const [{ ended }] = await world.sql(
        `select count(pg_terminate_backend(pid))::int as ended from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (ended > 0) break;
      await new Promise((go) => setTimeout(go, 20));
    }
    await expect(cut).rejects.toThrow();
    await world.sql('commit');
    expect(await world.sql('select from meeting_reminder where meeting_id = $1', [meeting.id])).toEqual([]);
    const remind = worker.get(RemindOfMeetings);
    await Promise.all([remind.execute(), remind.execute(), remind.execute()]);
    await isQuiet();
    expect(openings(person)).toEqual(['How to join tomorrow']);
  });

  describe('rights and choices are read again when it is sent:', () => {
    const cases: [string, (made: Awaited<ReturnType<typeof aMeeting>>) => Promise<unknown>][] = [
      [
        'the seat ended',
        ({ person }) => world.sql('update seat_term set ended_at = now() where person_id = $1', [person.id]),
      ],
      ['they sent apologies', ({ visitor, invitationId }) => respond(visitor, invitationId, 'APOLOGIES')],
      ['they want none any more', ({ visitor }) => choose(visitor, { joiningInstructions: false })],
      [
        'the meeting was moved',
        ({ chair, meeting }) =>
          chair.get(RESCHEDULE, {
            input: { meetingId: meeting.id, version: 1, heldOn: '2030-07-20', startsTime: '10:00', endsTime: '12:00' },
          }),
      ],
      ['it has begun', async () => (now = new Date('2030-06-12T09:00:01Z'))],
    ];
    test.each(cases)('%s', async (_why, happens) => {
      const made = await aMeeting();
      await isQuiet();
      post.refusesWith = 451;
      now = new Date('2030-06-11T08:00:00Z');
      await worker.get(RemindOfMeetings).execute();
      const letter = () =>
        world.sql<{ id: string; state: string; attempts: number }>(
          `select id, state, attempts from delivery where person_id = $1 and kind = 'MEETING_REMINDER'`,
          [made.person.id],
        );
      for (let i = 0; i < 200 && !(await letter())[0]?.attempts; i += 1) await new Promise((go) => setTimeout(go, 25));
      await happens(made);
      post.refusesWith = undefined;
      const [{ id, personId, partnershipId }] = await world.sql(
        `select id, person_id as "personId", partnership_id as "partnershipId" from delivery where id = $1`,
        [(await letter())[0]!.id],
      );
      const { SendDelivery } = await import('../../../apps/api/src/notifications/use-cases/send-delivery.js');
      await worker.get(SendDelivery, { strict: false }).execute({ deliveryId: id, personId, partnershipId });
      expect((await letter())[0]!.state).toBe('DROPPED');
      await world.sql(`update graphile_worker._private_jobs set run_at = now()`);
      await isQuiet();
      expect(openings(made.person)).toEqual([]);
    });
  });

  test('what is chosen is one’s own, is refused when it cannot be, and a choice made meanwhile is noticed', async () => {
    const visitor = await world.as(await world.person());
    const MINE = `{ viewer { reminders { unansweredDays acceptedDays joiningInstructions version } } }`;
    expect((await visitor.get(MINE)).viewer.reminders).toEqual({
      unansweredDays: 7,
      acceptedDays: 1,
      joiningInstructions: true,
      version: 0,
    });
    const refused = (await choose(visitor, { unansweredDays: 3, acceptedDays: 14 })).chooseReminders;
    expect(refused.problems).toEqual([
      { code: 'NOT_A_CHOICE', path: ['unansweredDays'] },
      { code: 'NOT_A_CHOICE', path: ['acceptedDays'] },
    ]);
    const { chooseReminders } = await choose(visitor, { unansweredDays: 2, joiningInstructions: false });
    expect(chooseReminders.viewer.reminders).toEqual({
      unansweredDays: 2,
      acceptedDays: 1,
      joiningInstructions: false,
      version: 1,
    });
    expect((await choose(visitor, {})).chooseReminders.problems).toEqual([{ code: 'CONFLICT', path: [] }]);
    const other = await world.as(await world.person());
    expect((await other.get(MINE)).viewer.reminders.version).toBe(0);
  });
});
