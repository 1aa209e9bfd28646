import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const RESCHEDULE = `mutation ($input: RescheduleMeetingInput!) { rescheduleMeeting(input: $input) { meeting { startsAt version } problems { code path message } } }`;
const CANCEL = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { meeting { status cancelReason viewerCan { change reschedule cancel respond } } problems { code } } }`;

describe('changing a meeting', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let chair: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
    chair = await world.as(partnership.chair);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const newTime = (meeting: any, more: object = {}) => ({
    input: {
      meetingId: meeting.id,
      version: meeting.version,
      heldOn: '2030-07-01',
      startsTime: '14:00',
      endsTime: '15:30',
      ...more,
    },
  });

  test('a chair reschedules, and calendars are told that it is a newer entry', async () => {
    const meeting = await schedule(chair, partnership.id);
    const { rescheduleMeeting } = await chair.get(RESCHEDULE, newTime(meeting));
    expect(rescheduleMeeting).toEqual({ meeting: { startsAt: '2030-07-01T13:00:00.000Z', version: 2 }, problems: [] });
    const [{ calendar_sequence: sequence }] = await world.sql('select calendar_sequence from meeting where id = $1', [
      meeting.id,
    ]);
    expect(sequence).toBe(1);
  });

  test('of two people who edit the same meeting, the second is told and nothing of the first is lost', async () => {
    const meeting = await schedule(chair, partnership.id);
    const coordinator = await world.as(partnership.coordinator);
    await chair.get(RESCHEDULE, newTime(meeting));
    const { rescheduleMeeting } = await coordinator.get(RESCHEDULE, newTime(meeting, { heldOn: '2030-08-01' }));
    expect(rescheduleMeeting.problems.map(({ code }: any) => code)).toEqual(['CONFLICT']);
    const { meeting: now } = await chair.get(`query ($id: ID!) { meeting(id: $id) { heldOn } }`, { id: meeting.id });
    expect(now.heldOn).toBe('2030-07-01');
  });

  test('of twelve who reschedule at once one does, and eleven are told', async () => {
    const meeting = await schedule(chair, partnership.id);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        chair.get(RESCHEDULE, newTime(meeting, { startsTime: `0${(i % 8) + 1}:00` })),
      ),
    );
    expect(answers.filter(({ rescheduleMeeting }) => rescheduleMeeting.problems.length === 0)).toHaveLength(1);
  });

  test('a member cannot reschedule a meeting', async () => {
    const { representative } = await world.seat(partnership);
    const meeting = await schedule(chair, partnership.id);
    const { errors } = await (await world.as(representative!)).ask(RESCHEDULE, newTime(meeting));
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN', ability: 'meeting.reschedule' });
  });

  test('a stranger cannot tell a hidden meeting from a missing one', async () => {
    const meeting = await schedule(chair, partnership.id);
    const stranger = await world.as(await world.person());
    const hidden = await stranger.ask(RESCHEDULE, newTime(meeting));
    const missing = await stranger.ask(RESCHEDULE, newTime({ id: '01900000-0000-7000-8000-000000000000', version: 1 }));
    expect(hidden.errors).toEqual(missing.errors);
    expect(hidden.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('a cancelled meeting stays to be read, and nothing more can be done to it', async () => {
    const meeting = await schedule(chair, partnership.id);
    const { cancelMeeting } = await chair.get(CANCEL, { input: { meetingId: meeting.id, version: 1, reason: 'Snow' } });
    expect(cancelMeeting).toEqual({
      meeting: {
        status: 'CANCELLED',
        cancelReason: 'Snow',
        viewerCan: { change: false, reschedule: false, cancel: false, respond: false },
      },
      problems: [],
    });
    const { rescheduleMeeting } = await chair.get(RESCHEDULE, newTime({ id: meeting.id, version: 2 }));
    expect(rescheduleMeeting.problems[0].code).toBe('MEETING_WAS_CANCELLED');
  });

  test('a meeting that has begun cannot be moved', async () => {
    const meeting = await schedule(chair, partnership.id);
    await world.sql(
      `update meeting set starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour' where id = $1`,
      [meeting.id],
    );
    const { rescheduleMeeting } = await chair.get(RESCHEDULE, newTime(meeting));
    expect(rescheduleMeeting.problems[0].code).toBe('MEETING_HAS_STARTED');
  });
});
