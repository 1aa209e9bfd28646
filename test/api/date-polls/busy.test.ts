import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openPoll, readPoll } from '../../factories/date-polls.js';
import { RESPOND, schedule } from '../../factories/meetings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

jest.setTimeout(60_000);

const BUSY_AT = `query ($slug: String!, $days: [LocalDate!]!, $startsTimes: [LocalTime!]!, $minutes: Int!, $timeZone: String!, $seatIds: [ID!]) {
  partnership(slug: $slug) { busyAt(days: $days, startsTimes: $startsTimes, minutes: $minutes, timeZone: $timeZone, seatIds: $seatIds) { place seatId personId } } }`;
/** An hour before the meeting elsewhere, in its middle, and after it. */
const asked = { days: ['2030-06-12', '2030-06-12', '2030-06-12'], startsTimes: ['09:00', '11:00', '12:00'] };

/** Rae sits here and elsewhere, where there is a meeting from 10 to 12 on the 12th. */
describe('who is busy elsewhere', () => {
  let app: TestApp;
  let world: World;
  let here: TestPartnership;
  let elsewhere: TestPartnership;
  let rae: TestPerson;
  let seat: { id: string };
  let meeting: any;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    here = await world.partnership('Here');
    elsewhere = await world.partnership('Elsewhere');
    rae = await world.person('Rae Representative');
    seat = await world.seat(here, { representative: rae });
    await world.seat(here);
    await world.seat(elsewhere, { representative: rae });
    meeting = await schedule(await world.as(elsewhere.chair), elsewhere.id, { seenBy: 'PARTNERSHIP', title: 'CANARY' });
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const busyAt = async (person: TestPerson, more: object = {}, slug = here.slug) =>
    (
      await (
        await world.as(person)
      ).get(BUSY_AT, {
        slug,
        ...asked,
        minutes: 60,
        timeZone: 'Europe/London',
        ...more,
      })
    ).partnership?.busyAt;

  test('the chair who chooses times sees which seat is busy at which of them, and nothing else', async () => {
    const answer = await busyAt(here.chair);
    expect(answer).toEqual([{ place: 2, seatId: seat.id, personId: null }]);
    expect(await busyAt(here.coordinator, { minutes: 90 })).toEqual([
      { place: 1, seatId: seat.id, personId: null },
      { place: 2, seatId: seat.id, personId: null },
    ]);
  });

  test('the times are read by the clock of their zone', async () => {
    const days = ['2030-06-12'];
    expect(await busyAt(here.chair, { days, startsTimes: ['12:00'], timeZone: 'Europe/Paris' })).toHaveLength(1);
    expect(await busyAt(here.chair, { days, startsTimes: ['12:00'], timeZone: 'Nowhere/At_All' })).toEqual([]);
  });

  test('nobody else is told anything: members, vice-chairs, the national coordinator, other chairs', async () => {
    const vice = await world.person('Vic Vice');
    await world.office(here, 'VICE_CHAIR', vice);
    const national = await world.nationalCoordinator();
    for (const person of [rae, vice, national]) expect(await busyAt(person)).toEqual([]);
    expect(await busyAt(elsewhere.chair)).toBeUndefined();
  });

  test('a chair cannot ask about seats of another table, of those that were left, or about times gone by', async () => {
    const stranger = await world.seat(elsewhere);
    const left = await world.seat(here, { representative: rae });
    await world.sql(`update seat_term set ended_at = now(), end_reason = 'Left' where seat_id = $1`, [left.id]);
    expect(await busyAt(here.chair, { seatIds: [stranger.id, left.id] })).toEqual([]);
    await world.sql(
      `update meeting set held_on = '2020-06-12', starts_at = '2020-06-12T09:00Z', ends_at = '2020-06-12T11:00Z' where id = $1`,
      [meeting.id],
    );
    expect(await busyAt(here.chair, { days: ['2020-06-12'], startsTimes: ['10:00'] })).toEqual([]);
    await world.sql(
      `update meeting set held_on = '2030-06-12', starts_at = '2030-06-12T09:00Z', ends_at = '2030-06-12T11:00Z' where id = $1`,
      [meeting.id],
    );
  });

  test('no more than twenty times are looked at, and only spans that a meeting may have', async () => {
    const days = Array.from({ length: 21 }, (_, index) => (index === 20 ? '2030-06-12' : '2030-07-01'));
    const startsTimes = days.map(() => '11:00');
    expect(await busyAt(here.chair, { days, startsTimes })).toEqual([]);
    expect(await busyAt(here.chair, { minutes: 100_000 })).toEqual([]);
    expect(await busyAt(here.chair, { minutes: 5 })).toEqual([]);
  });

  test('on an open poll its keepers see who is busy, and those asked do not see it of each other', async () => {
    const times = [
      { heldOn: '2030-06-12', startsTime: '11:00' },
      { heldOn: '2030-06-13', startsTime: '11:00' },
    ];
    const poll = await openPoll(await world.as(here.chair), here.id, { times, minutes: 60 });
    const row = poll.asked.find((each: any) => each.seat?.id === seat.id);
    expect(poll.busy).toEqual([{ timeId: poll.times[0].id, askedId: row.id }]);
    expect((await readPoll(await world.as(rae), poll.id)).busy).toEqual([]);
    await world.sql(`update date_poll set state = 'WITHDRAWN', ended_at = now() where id = $1`, [poll.id]);
    expect((await readPoll(await world.as(here.chair), poll.id)).busy).toEqual([]);
  });

  test('whoever is asked sees their own meeting by name, and nobody else does', async () => {
    const times = [
      { heldOn: '2030-06-12', startsTime: '11:00' },
      { heldOn: '2030-06-13', startsTime: '11:00' },
    ];
    const poll = await openPoll(await world.as(here.chair), here.id, { times, minutes: 60 });
    const mine = async (person: TestPerson) =>
      (
        await (
          await world.as(person)
        ).get(`query ($id: ID!) { datePoll(id: $id) { times { myMeetings { title } } } }`, {
          id: poll.id,
        })
      ).datePoll.times.map(({ myMeetings }: any) => myMeetings.map(({ title }: any) => title));
    expect(await mine(rae)).toEqual([['CANARY'], []]);
    expect(await mine(here.chair)).toEqual([[], []]);
  });

  test('whoever sent apologies, or whose meeting was cancelled, is not busy', async () => {
    const invitation = meeting.invitations.find(({ role }: any) => role === 'SEAT');
    const visitor = await world.as(rae);
    await visitor.get(RESPOND, { input: { invitationId: invitation.id, response: 'APOLOGIES' } });
    expect(await busyAt(here.chair)).toEqual([]);
    await visitor.get(RESPOND, { input: { invitationId: invitation.id, response: 'TENTATIVE' } });
    expect(await busyAt(here.chair)).toHaveLength(1);
    await world.sql(`update meeting set status = 'CANCELLED' where id = $1`, [meeting.id]);
    expect(await busyAt(here.chair)).toEqual([]);
  });
});
