import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { meetingForm, schedule, SCHEDULE } from '../../factories/meetings.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

describe('scheduling a meeting', () => {
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

  const sees = async (person: { email: string }, id: string) => {
    const { meeting } = await (
      await app.visitor().signIn(person.email)
    ).get(`query ($id: ID!) { meeting(id: $id) { title agendaItems { title } } }`, { id });
    return meeting !== null;
  };

  test('a chair schedules a meeting and every seat is invited, vacant ones too, observers not', async () => {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership);
    const vacant = await world.seat(partnership, { representative: null });
    await world.seat(partnership, { kind: 'OBSERVER' });
    const meeting = await schedule(await world.as(partnership.chair), partnership.id);
    expect(meeting).toMatchObject({
      title: 'Strategic board',
      startsAt: '2030-06-12T09:00:00.000Z',
      startsTime: '10:00',
      version: 1,
    });
    const seated = meeting.invitations.filter((each: any) => each.role === 'SEAT');
    expect(seated.map((each: any) => each.seat.id).sort()).toEqual([seat.id, vacant.id].sort());
    expect(meeting.invitations.filter((each: any) => each.role === 'OFFICER')).toHaveLength(2);
  });

  test('a member cannot schedule a meeting', async () => {
    const partnership = await world.partnership();
    const { representative } = await world.seat(partnership);
    const { errors } = await (await world.as(representative!)).ask(SCHEDULE, { input: meetingForm(partnership.id) });
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN', ability: 'meeting.schedule' });
  });

  test('everything that is wrong with the form is said at once, each on its field', async () => {
    const partnership = await world.partnership();
    const chair = await world.as(partnership.chair);
    const input = meetingForm(partnership.id, {
      title: ' ',
      heldOn: '2027-03-28',
      startsTime: '01:30',
      place: '',
      joiningLink: '',
      guests: [{ name: '', email: 'nowhere' }],
      agendaItems: [
        { title: 'Fine', purpose: 'NOTE' },
        { title: '', minutes: 0, purpose: 'DECIDE' },
      ],
    });
    const { scheduleMeeting } = await chair.get(SCHEDULE, { input });
    expect(scheduleMeeting.meeting).toBeNull();
    expect(scheduleMeeting.problems.map(({ code, path }: any) => `${path.join('.')} ${code}`).sort()).toEqual(
      [
        'agendaItems.1.minutes OUT_OF_RANGE',
        'agendaItems.1.title REQUIRED',
        'guests.0.email NOT_AN_ADDRESS',
        'guests.0.name REQUIRED',
        'place REQUIRED',
        'startsTime TIME_DOES_NOT_EXIST',
        'title REQUIRED',
      ].sort(),
    );
  });

  test('a form sent twenty times at once schedules one meeting', async () => {
    const partnership = await world.partnership();
    const chair = await world.as(partnership.chair);
    const input = meetingForm(partnership.id, { requestKey: randomUUID() });
    const answers = await Promise.all(Array.from({ length: 20 }, () => chair.get(SCHEDULE, { input })));
    expect(new Set(answers.map(({ scheduleMeeting }) => scheduleMeeting.meeting.id)).size).toBe(1);
    expect(await world.sql('select 1 from meeting where partnership_id = $1', [partnership.id])).toHaveLength(1);
  });

  test.each([
    ['2030-10-27', '00:30', '2030-10-26T23:30:00.000Z'],
    ['2030-10-27', '01:30', '2030-10-27T00:30:00.000Z'],
    ['2030-10-27', '10:00', '2030-10-27T10:00:00.000Z'],
    ['2030-03-31', '10:00', '2030-03-31T09:00:00.000Z'],
  ])('a meeting on %s at %s by the wall clock begins at %s', async (heldOn, startsTime, startsAt) => {
    const partnership = await world.partnership();
    const meeting = await schedule(await world.as(partnership.chair), partnership.id, { heldOn, startsTime });
    expect(meeting.startsAt).toBe(startsAt);
  });

  test('a meeting for statutory seats is seen by them and the officers, and does not exist for others at the table', async () => {
    const partnership = await world.partnership();
    const statutory = await world.seat(partnership, { isStatutory: true });
    const voluntary = await world.seat(partnership);
    const { id } = await schedule(await world.as(partnership.chair), partnership.id, { seenBy: 'STATUTORY' });
    expect(await sees(statutory.representative!, id)).toBe(true);
    expect(await sees(partnership.coordinator, id)).toBe(true);
    expect(await sees(voluntary.representative!, id)).toBe(false);
  });

  test('a meeting for those invited is seen by the seats, guests and officers named, and nobody else', async () => {
    const partnership = await world.partnership();
    const invited = await world.seat(partnership);
    const other = await world.seat(partnership);
    const guest = await world.person('Gwen Guest');
    const meeting = await schedule(await world.as(partnership.coordinator), partnership.id, {
      seenBy: 'INVITED',
      seatIds: [invited.id],
      guests: [{ name: 'Gwen Guest', email: guest.email }],
    });
    expect(await sees(invited.representative!, meeting.id)).toBe(true);
    expect(await sees(guest, meeting.id)).toBe(true);
    expect(await sees(partnership.chair, meeting.id)).toBe(true);
    expect(await sees(other.representative!, meeting.id)).toBe(false);
  });

  test('an observer sees the meeting they are invited to, and no other', async () => {
    const partnership = await world.partnership();
    const member = await world.seat(partnership);
    const observer = await world.seat(partnership, { kind: 'OBSERVER' });
    const chair = await world.as(partnership.chair);
    const without = await schedule(chair, partnership.id);
    const withThem = await schedule(chair, partnership.id, { seatIds: [member.id, observer.id] });
    expect(await sees(observer.representative!, without.id)).toBe(false);
    expect(await sees(observer.representative!, withThem.id)).toBe(true);
    expect(await sees(member.representative!, withThem.id)).toBe(true);
    const { viewer } = await (
      await world.as(observer.representative!)
    ).get(
      `{ viewer { awaitingAnswer { meeting { id } } seats { seat { id } } partnerships { nodes { slug seats { id } } } } }`,
    );
    expect(viewer.awaitingAnswer).toEqual([{ meeting: { id: withThem.id } }]);
    expect(viewer.partnerships.nodes[0].slug).toBe(partnership.slug);
  });

  test('hundred chairs schedule at once and none is lost', async () => {
    const partnership = await world.partnership();
    await world.seat(partnership);
    const chair = await world.as(partnership.chair);
    const made = await Promise.all(
      Array.from({ length: 100 }, (_, i) => schedule(chair, partnership.id, { title: `Meeting ${i}` })),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(100);
    const [{ count }] = await world.sql(
      'select count(*)::int from meeting_invitation i join meeting m on m.id = i.meeting_id where m.partnership_id = $1',
      [partnership.id],
    );
    expect(count).toBe(300);
  });
});
