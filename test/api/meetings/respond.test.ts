import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RESPOND, schedule } from '../../factories/meetings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

describe('answering an invitation', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const invitationOf = (meeting: any, seatId: string) =>
    meeting.invitations.find((each: any) => each.seat?.id === seatId);
  const answer = async (person: TestPerson, invitationId: string, response: string, message = '') =>
    (await world.as(person)).ask(RESPOND, { input: { invitationId, response, message } });

  test('a representative accepts, and it no longer waits for their answer', async () => {
    const seat = await world.seat(partnership);
    const meeting = await schedule(await world.as(partnership.chair), partnership.id);
    const visitor = await world.as(seat.representative!);
    const waiting = () => visitor.get(`{ viewer { awaitingAnswer { id meeting { id } } } }`);
    expect((await waiting()).viewer.awaitingAnswer.map((each: any) => each.meeting.id)).toContain(meeting.id);
    const { data } = await answer(seat.representative!, invitationOf(meeting, seat.id).id, 'ACCEPTED', 'By train');
    expect(data.respondToMeeting).toEqual({
      invitation: { response: 'ACCEPTED', message: 'By train', respondedBy: { id: seat.representative!.id } },
      problems: [],
    });
    expect((await waiting()).viewer.awaitingAnswer.map((each: any) => each.meeting.id)).not.toContain(meeting.id);
  });

  test('a deputy answers for the seat, and the deputy can be sent', async () => {
    const deputy = await world.person('Dee Deputy');
    const seat = await world.seat(partnership, { deputy });
    const meeting = await schedule(await world.as(partnership.chair), partnership.id);
    const { id } = invitationOf(meeting, seat.id);
    expect((await answer(seat.representative!, id, 'DEPUTY')).data.respondToMeeting.invitation.response).toBe('DEPUTY');
    expect((await answer(deputy, id, 'APOLOGIES')).data.respondToMeeting.invitation.response).toBe('APOLOGIES');
  });

  test('without a deputy none can be sent', async () => {
    const seat = await world.seat(partnership);
    const meeting = await schedule(await world.as(partnership.chair), partnership.id);
    const { data } = await answer(seat.representative!, invitationOf(meeting, seat.id).id, 'DEPUTY');
    expect(data.respondToMeeting.problems).toEqual([{ code: 'NO_DEPUTY', path: ['response'] }]);
  });

  test("a member cannot answer for another's seat, but a coordinator can", async () => {
    const seat = await world.seat(partnership);
    const other = await world.seat(partnership);
    const meeting = await schedule(await world.as(partnership.chair), partnership.id);
    const { id } = invitationOf(meeting, seat.id);
    expect((await answer(other.representative!, id, 'APOLOGIES')).errors[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await answer(partnership.coordinator, id, 'APOLOGIES')).data.respondToMeeting.invitation.response).toBe(
      'APOLOGIES',
    );
  });

  test('a cancelled meeting cannot be answered', async () => {
    const seat = await world.seat(partnership);
    const chair = await world.as(partnership.chair);
    const meeting = await schedule(chair, partnership.id);
    await chair.get(`mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { problems { code } } }`, {
      input: { meetingId: meeting.id, version: 1 },
    });
    const { data } = await answer(seat.representative!, invitationOf(meeting, seat.id).id, 'ACCEPTED');
    expect(data.respondToMeeting.problems[0].code).toBe('MEETING_WAS_CANCELLED');
  });

  test('when a term ends, the meeting is gone from their home and from the API at once', async () => {
    const seat = await world.seat(partnership);
    const meeting = await schedule(await world.as(partnership.chair), partnership.id);
    const visitor = await world.as(seat.representative!);
    const look = () =>
      visitor.get(
        `query ($id: ID!) { meeting(id: $id) { id } viewer { upcomingMeetings { nodes { id } } partnerships { nodes { id } } } }`,
        { id: meeting.id },
      );
    expect((await look()).meeting).toEqual({ id: meeting.id });
    const coordinator = await world.as(partnership.coordinator);
    const { seat: read } = await coordinator.get(
      `query ($id: ID!) { seat(id: $id) { representative { id version } } }`,
      { id: seat.id },
    );
    const { endSeatTerm } = await coordinator.get(
      `mutation ($input: EndTermInput!) { endSeatTerm(input: $input) { seat { representative { id } terms { endedAt } } problems { code } } }`,
      {
        input: { termId: read.representative.id, version: read.representative.version, reason: 'Moved force' },
      },
    );
    expect(endSeatTerm).toMatchObject({ problems: [], seat: { representative: null } });
    expect(await look()).toEqual({
      meeting: null,
      viewer: { upcomingMeetings: { nodes: [] }, partnerships: { nodes: [] } },
    });
    const { errors } = await answer(seat.representative!, invitationOf(meeting, seat.id).id, 'ACCEPTED');
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('hundred answers at once are all there', async () => {
    const place = await world.partnership();
    const seats = await Promise.all(Array.from({ length: 25 }, () => world.seat(place)));
    const meeting = await schedule(await world.as(place.chair), place.id);
    const visitors = await Promise.all(seats.map(({ representative }) => world.as(representative!)));
    const responses = ['TENTATIVE', 'APOLOGIES', 'TENTATIVE', 'ACCEPTED'];
    const given = await Promise.all(
      responses.flatMap((response) =>
        visitors.map((visitor, i) =>
          visitor.get(RESPOND, { input: { invitationId: invitationOf(meeting, seats[i]!.id).id, response } }),
        ),
      ),
    );
    expect(given.every(({ respondToMeeting }) => respondToMeeting.problems.length === 0)).toBe(true);
    const versions = await world.sql(
      `select version from meeting_invitation where meeting_id = $1 and seat_id is not null`,
      [meeting.id],
    );
    expect(versions.map(({ version }) => version)).toEqual(seats.map(() => 5));
    const [{ count }] = await world.sql(
      `select count(*)::int from event_log where name = 'MeetingAnswered' and subject_id = $1`,
      [meeting.id],
    );
    expect(count).toBe(100);
  });
});
