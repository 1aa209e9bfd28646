import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recordAction } from '../../factories/actions.js';
import { buildAgenda, READ_AGENDA } from '../../factories/agendas.js';
import { schedule } from '../../factories/meetings.js';
import {
  anOpenSitting,
  correctAttendance,
  declareInterest,
  moveTo,
  openSitting,
  scheduleToday,
  setQuorum,
  sittingOf,
  tickAttendance,
  turnToItem,
} from '../../factories/sittings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const DAY_MS = 86_400_000;

describe('what is put right of a meeting that is held', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  let member: Visitor;
  let seat: { id: string; agencyId: string; representative: TestPerson | null };
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
    chair = await world.as(partnership.chair);
    coordinator = await world.as(partnership.coordinator);
    seat = await world.seat(partnership, { representative: await world.person('Hal Health') });
    member = await world.as(seat.representative!);
    await setQuorum(world, partnership.id, { minimumSeats: 1 });
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const codes = ({ problems }: any) => problems.map(({ code }: any) => code);
  const told = ({ problems }: any) => problems.map(({ code, path }: any) => [code, path.join('.')]);
  const lineOf = (sitting: any) => sitting.attendance.find((line: any) => line.seat?.id === seat.id);

  /** One of an earlier day, from 9:00 to 12:00, at which the seat was there all the time. */
  async function held(daysAgo = 40): Promise<{ id: string; line: any }> {
    const { id } = await schedule(chair, partnership.id, { startsTime: '09:00', endsTime: '12:00' });
    await moveTo(world, id, -daysAgo);
    const { meeting } = await openSitting(chair, { meetingId: id });
    const { id: attendanceId, version } = lineOf(meeting.sitting);
    const { attendance } = await tickAttendance(chair, { attendanceId, version, tick: 'PRESENT' });
    return { id, line: attendance };
  }
  const correct = (who: Visitor, { id, version }: any, ...times: readonly (readonly [string, string?])[]) =>
    correctAttendance(who, {
      attendanceId: id,
      version,
      times: times.map(([came, left]) => ({ cameTime: came || null, leftTime: left || null })),
    });

  test('“came 9:05, left 9:40, back at 10:00” is typed by an officer, and whether they could decide follows', async () => {
    const { id, line } = await held();
    const { attendance, problems } = await correct(coordinator, line, ['09:05', '09:40'], ['10:00'], ['', '']);
    expect(problems).toEqual([]);
    expect(attendance.spells).toHaveLength(2);
    const minutes = ({ from, to, isQuorate }: any) => [(Date.parse(to) - Date.parse(from)) / 60_000, isQuorate];
    const { quorumHistory } = await sittingOf(member, id);
    expect(quorumHistory.map(minutes)).toEqual([
      [5, false],
      [35, true],
      [20, false],
      [120, true],
    ]);
    await expect(correct(member, attendance, ['09:05'])).rejects.toThrow(/FORBIDDEN|not allowed/i);
  });

  test('all that cannot be is said at once, each on its field, and what stood stays', async () => {
    const { id, line } = await held();
    const refused = await correct(chair, line, ['08:59', '08:58'], ['10:00'], ['09:30', '12:01'], ['', '11:00']);
    expect(told(refused)).toEqual([
      ['BEFORE_OPENING', 'times.0.cameTime'],
      ['BEFORE_OPENING', 'times.0.leftTime'],
      ['REQUIRED', 'times.1.leftTime'],
      ['AFTER_CLOSING', 'times.2.leftTime'],
      ['OVERLAPS', 'times.2.cameTime'],
      ['REQUIRED', 'times.3.cameTime'],
    ]);
    expect(told(await correct(chair, line, ['10:00', '09:30']))).toEqual([
      ['LEAVES_BEFORE_COMING', 'times.0.leftTime'],
    ]);
    expect(told(await correct(chair, line))).toEqual([['REQUIRED', 'times.0.cameTime']]);
    expect(lineOf(await sittingOf(chair, id)).spells).toEqual(line.spells);
    const { sitting } = await anOpenSitting(world, chair, partnership.id);
    const { id: attendanceId, version } = lineOf(sitting);
    expect(codes(await correct(chair, { id: attendanceId, version }, ['23:59']))).toEqual(['IN_THE_FUTURE']);
  });

  test('an hour that the clocks skip is no time, and one that they show twice is later than when they came', async () => {
    const onDay = async (day: string) => {
      const { id } = await schedule(chair, partnership.id, { startsTime: '00:15', endsTime: '05:00' });
      await moveTo(world, id, Math.round((Date.parse(day) - Date.parse(await today())) / DAY_MS));
      const { meeting } = await openSitting(chair, { meetingId: id });
      const { id: attendanceId, version } = lineOf(meeting.sitting);
      return (await tickAttendance(chair, { attendanceId, version, tick: 'PRESENT' })).attendance;
    };
    const spring = await onDay('2026-03-29');
    expect(told(await correct(chair, spring, ['01:30', '02:10']))).toEqual([
      ['TIME_DOES_NOT_EXIST', 'times.0.cameTime'],
    ]);
    const autumn = await onDay('2025-10-26');
    const { attendance } = await correct(chair, autumn, ['01:40', '01:20']);
    expect(attendance.spells).toEqual([{ cameAt: '2025-10-26T00:40:00.000Z', leftAt: '2025-10-26T01:20:00.000Z' }]);
  });
  const today = async () => {
    const [row] = await world.sql<{ day: string }>(`select (now() at time zone 'Europe/London')::date::text as day`);
    return String(row?.day);
  };

  test('from a page that was left open, a correction over that of another is told, and not done', async () => {
    const { id, line } = await held();
    await correct(chair, line, ['09:10']);
    const late = await correct(coordinator, line, ['09:30']);
    expect(codes(late)).toEqual(['CONFLICT']);
    expect(late.attendance.version).toBe(line.version + 1);
    expect(lineOf(await sittingOf(chair, id)).spells).toEqual(late.attendance.spells);
  });

  test('of two who tick the same line otherwise in the same moment one does, and the other is told what stands', async () => {
    const { sitting } = await anOpenSitting(world, chair, partnership.id);
    const { id: attendanceId, version } = lineOf(sitting);
    const both = await Promise.all([
      tickAttendance(chair, { attendanceId, version, tick: 'PRESENT' }),
      tickAttendance(coordinator, { attendanceId, version, tick: 'APOLOGIES' }),
    ]);
    expect(both.flatMap(codes)).toEqual(['CONFLICT']);
    expect(new Set(both.map(({ attendance }) => attendance.state)).size).toBe(1);
  });

  const CHANGES = {
    cancelMeeting: ['CancelMeetingInput', {}],
    rescheduleMeeting: ['RescheduleMeetingInput', { startsTime: '09:00', endsTime: '11:00' }],
  } as const;
  const change = async (name: keyof typeof CHANGES, meetingId: string, version: number, more: object = {}) =>
    (
      await chair.get(
        `mutation ($input: ${CHANGES[name][0]}!) { ${name}(input: $input) { meeting { status } problems { code } } }`,
        { input: { meetingId, version, ...CHANGES[name][1], ...more } },
      )
    )[name];
  const evening = { startsTime: '23:57', endsTime: '23:58' };

  test('one that was opened before its hour is neither moved nor cancelled any more', async () => {
    const { id } = await anOpenSitting(world, chair, partnership.id, evening);
    const READ = `query ($id: ID!) { meeting(id: $id) { version viewerCan { reschedule cancel change } } }`;
    const { meeting } = await chair.get(READ, { id });
    expect(meeting.viewerCan).toEqual({ reschedule: false, cancel: false, change: true });
    expect(codes(await change('cancelMeeting', id, meeting.version))).toEqual(['MEETING_WAS_OPENED']);
    const heldOn = new Date(Date.now() + 9 * DAY_MS).toISOString().slice(0, 10);
    expect(codes(await change('rescheduleMeeting', id, meeting.version, { heldOn }))).toEqual(['MEETING_WAS_OPENED']);
  });

  test('of one who opens it and one who cancels it in the same moment one is told of the other', async () => {
    const { id, version } = await scheduleToday(world, chair, partnership.id, evening);
    const [opened, cancelled] = await Promise.all([
      openSitting(coordinator, { meetingId: id }),
      change('cancelMeeting', id, version),
    ]);
    const wasOpened = codes(opened).length === 0;
    expect([codes(opened), codes(cancelled)]).toEqual(
      wasOpened ? [[], ['MEETING_WAS_OPENED']] : [['MEETING_WAS_CANCELLED'], []],
    );
    expect(Boolean(await sittingOf(chair, id))).toBe(wasOpened);
  });

  test('an item at which something arose stays on the agenda; one at which nothing did is taken off', async () => {
    const titles = ['Begun', 'Of interest', 'Decided', 'Acted on', 'Nothing'];
    const { id } = await anOpenSitting(world, chair, partnership.id, {
      agendaItems: titles.map((title) => ({ title, presenter: '', purpose: 'DECIDE' })),
    });
    const { meeting } = await chair.get(READ_AGENDA, { id });
    const [begun, interest, decided, acted, nothing] = meeting.agendaItems;
    await turnToItem(chair, { meetingId: id, itemId: begun.id });
    await declareInterest(member, { meetingId: id, itemId: interest.id, nature: 'A trustee' });
    await chair.get(`mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { problems { code } } }`, {
      input: { meetingId: id, itemId: decided.id, text: 'Rooms are paid for' },
    });
    const ownerId = partnership.chair.id;
    await recordAction(chair, { meetingId: id, itemId: acted.id, what: 'Send the list', ownerId });
    const again = (...items: any[]) =>
      items.map(({ id: itemId, title }) => ({ id: itemId, title, presenter: '', purpose: 'DECIDE' }));
    const refused = await buildAgenda(chair, id, meeting.agendaVersion, again(nothing));
    expect(refused.problems.map(({ message }: any) => message)).toEqual([
      '“Begun” stays on the agenda: it was begun.',
      '“Of interest” stays on the agenda: an interest was declared in it.',
      '“Decided” stays on the agenda: a decision was recorded.',
      '“Acted on” stays on the agenda: an action was recorded.',
    ]);
    const moved = await buildAgenda(chair, id, meeting.agendaVersion, again(acted, decided, interest, begun));
    expect(moved.problems).toEqual([]);
    expect((await sittingOf(chair, id)).currentItem.id).toBe(begun.id);
  });
});
