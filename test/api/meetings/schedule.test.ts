import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

const SCHEDULE = `mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) {
  meeting { id title heldOn startsTime endsTime startsAt endsAt timeZone version seenBy status agendaItems { position title minutes purpose }
    invitations { role response seat { id } person { id } } viewerCan { reschedule cancel respond } partnership { slug } organiser { id } }
  problems { code message path } } }`;

export const aMeeting = (partnership: TestPartnership, more: object = {}) => ({
  partnershipId: partnership.id,
  requestKey: randomUUID(),
  title: 'Strategic board',
  heldOn: '2030-06-12',
  startsTime: '10:00',
  endsTime: '12:00',
  place: 'Civic Centre',
  joiningLink: '',
  accessNotes: '',
  seenBy: 'PARTNERSHIP',
  agendaItems: [{ title: 'Welcome', minutes: 5, purpose: 'NOTE' }],
  ...more,
});

describe('scheduling a meeting', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    await world.end();
    await app.stop();
  });

  test('a chair schedules a meeting and every seat is invited, vacant ones too', async () => {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership);
    const vacant = await world.seat(partnership, { representative: null });
    await world.seat(partnership, { kind: 'OBSERVER' });
    const chair = await world.as(partnership.chair);
    const { scheduleMeeting } = await chair.get(SCHEDULE, { input: aMeeting(partnership) });
    expect(scheduleMeeting.problems).toEqual([]);
    expect(scheduleMeeting.meeting).toMatchObject({ title: 'Strategic board', startsAt: '2030-06-12T09:00:00.000Z', startsTime: '10:00', version: 1 });
    const { invitations } = scheduleMeeting.meeting;
    expect(invitations.filter((each: any) => each.role === 'SEAT').map((each: any) => each.seat.id).sort()).toEqual([seat.id, vacant.id].sort());
    expect(invitations.filter((each: any) => each.role === 'OFFICER')).toHaveLength(2);
  });

  test('a member cannot schedule a meeting', async () => {
    const partnership = await world.partnership();
    const { representative } = await world.seat(partnership);
    const { errors } = await (await world.as(representative!)).ask(SCHEDULE, { input: aMeeting(partnership) });
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN', ability: 'meeting.schedule' });
  });
});
