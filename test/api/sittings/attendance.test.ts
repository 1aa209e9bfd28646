import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quorumOf } from '../../../apps/api/src/terms-of-reference/index.js';
import { RESPOND, schedule } from '../../factories/meetings.js';
import {
  addAttendance,
  anOpenSitting,
  closeSitting,
  moveTo,
  openSitting,
  removeAttendance,
  scheduleToday,
  setQuorum,
  sittingOf,
  tickAttendance,
} from '../../factories/sittings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('a meeting that is held', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  let member: Visitor;
  let deputy: TestPerson;
  let police: { id: string; agencyId: string; representative: TestPerson | null };
  let health: { id: string; agencyId: string; representative: TestPerson | null };
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
    chair = await world.as(partnership.chair);
    coordinator = await world.as(partnership.coordinator);
    deputy = await world.person('Dee Deputy');
    police = await world.seat(partnership, { deputy });
    health = await world.seat(partnership, { representative: await world.person('Hal Health') });
    member = await world.as(health.representative!);
    await world.seat(partnership, { kind: 'OBSERVER' });
    await world.sql(`update agency set sector = 'HEALTH' where id = $1`, [health.agencyId]);
    await world.sql(`update agency set sector = 'POLICING' where id = $1`, [police.agencyId]);
    await setQuorum(world, partnership.id, { sectors: ['HEALTH'], minimumSeats: 2 });
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const codes = ({ problems }: any) => problems.map(({ code }: any) => code);
  const lineOf = (sitting: any, seatId: string) => sitting.attendance.find(({ seat }: any) => seat?.id === seatId);
  const answer = async (who: Visitor, meeting: any, seatId: string, response: string) => {
    const { id } = meeting.invitations.find(({ seat }: any) => seat?.id === seatId);
    await who.get(RESPOND, { input: { invitationId: id, response } });
  };

  test('begins with everybody invited on the list, as they answered', async () => {
    const meeting = await schedule(chair, partnership.id);
    await answer(coordinator, meeting, police.id, 'DEPUTY');
    await answer(member, meeting, health.id, 'APOLOGIES');
    await moveTo(world, meeting.id, 0);
    const { meeting: opened } = await openSitting(chair, { meetingId: meeting.id });
    const { sitting } = opened;
    expect(sitting).toMatchObject({ id: meeting.id, closedAt: null, openedBy: { id: partnership.chair.id } });
    expect(lineOf(sitting, police.id)).toMatchObject({
      name: 'Dee Deputy',
      capacity: 'DEPUTY',
      state: 'ABSENT',
      answer: 'DEPUTY',
      person: { id: deputy.id },
    });
    expect(lineOf(sitting, health.id)).toMatchObject({ name: 'Hal Health', state: 'APOLOGIES', spells: [] });
    const officers = sitting.attendance.filter(({ capacity }: any) => capacity === 'OFFICER');
    expect(officers.map(({ person }: any) => person.id).sort()).toEqual(
      [partnership.chair.id, partnership.coordinator.id].sort(),
    );
    expect(opened.viewerCanOpen).toBe(false);
    expect((await sittingOf(member, meeting.id)).viewerCan).toEqual({
      recordAttendance: false,
      close: false,
      turn: false,
    });
  });

  test('is opened on its day and not before, once, and by an officer', async () => {
    const ahead = await schedule(chair, partnership.id);
    expect(codes(await openSitting(chair, { meetingId: ahead.id }))).toEqual(['NOT_YET']);
    const today = await scheduleToday(world, chair, partnership.id);
    const both = await Promise.all([chair, coordinator].map((each) => openSitting(each, { meetingId: today.id })));
    expect(both.flatMap(codes)).toEqual([]);
    expect(both[0].meeting.sitting.openedAt).toBe(both[1].meeting.sitting.openedAt);
    expect(await sittingOf(await world.as(await world.person()), today.id)).toBeUndefined();
  });

  test('knows who is in the room: who came, left and came back, and what is missing without them', async () => {
    const { id, sitting } = await anOpenSitting(world, chair, partnership.id);
    expect(sitting.quorum).toMatchObject({ isQuorate: false, words: 'needs 2 more seats, among them one health seat' });
    const tick = async (seatId: string, tick: string, more: object = {}) => {
      const line = lineOf(await sittingOf(chair, id), seatId);
      return tickAttendance(coordinator, { attendanceId: line.id, version: line.version, tick, ...more });
    };
    await tick(police.id, 'PRESENT');
    expect((await sittingOf(member, id)).quorum.words).toBe('needs one health seat');
    await tick(health.id, 'PRESENT');
    expect((await sittingOf(member, id)).quorum).toMatchObject({ isQuorate: true, seatsPresent: 2 });
    const { attendance: gone } = await tick(health.id, 'LEFT');
    expect(gone).toMatchObject({ state: 'PRESENT', spells: [{ leftAt: expect.any(String) }] });
    expect((await sittingOf(member, id)).quorum.isQuorate).toBe(false);
    const { attendance: back } = await tick(health.id, 'PRESENT');
    expect(back.spells).toMatchObject([{ leftAt: gone.spells[0].leftAt }, { leftAt: null }]);
    const { attendance: undone } = await tick(health.id, 'ABSENT');
    expect(undone).toMatchObject({ state: 'ABSENT', spells: [] });
  });

  test('whatever comings and goings there are, the quorum is that of those who are in the room', async () => {
    const rule = { minimumSeats: 2, sectors: ['HEALTH'], agencies: [], needsChair: false };
    const sectors = new Map([
      [police.id, 'POLICING'],
      [health.id, 'HEALTH'],
    ]);
    const moves = fc.tuple(
      fc.constantFrom(...sectors.keys()),
      fc.constantFrom('PRESENT', 'LEFT', 'APOLOGIES', 'ABSENT'),
    );
    const made = fc.array(fc.array(moves, { minLength: 3, maxLength: 8 }), { minLength: 3, maxLength: 3 });
    for (const steps of fc.sample(made, { numRuns: 1, seed: 7 })[0]!) {
      const { id } = await anOpenSitting(world, chair, partnership.id);
      const here = new Set<string>();
      for (const [seatId, tick] of steps) {
        const line = lineOf(await sittingOf(chair, id), seatId);
        const ticked = await tickAttendance(chair, { attendanceId: line.id, version: line.version, tick });
        // Whoever is not there cannot leave.
        expect(codes(ticked)).toEqual(tick === 'LEFT' && line.state !== 'PRESENT' ? ['NOT_HERE'] : []);
        if (tick === 'PRESENT') here.add(seatId);
        else here.delete(seatId);
        const seats = [...here].map((seat) => ({ agencyId: seat, sector: String(sectors.get(seat)) }));
        const { isQuorate, words } = quorumOf(rule, { seats, offices: [] });
        expect((await sittingOf(member, id)).quorum).toMatchObject({ isQuorate, words });
      }
    }
  });

  test('a deputy counts for the seat, and an observer or a guest for none', async () => {
    const { id, sitting } = await anOpenSitting(world, chair, partnership.id);
    const line = lineOf(sitting, police.id);
    const { attendance } = await tickAttendance(chair, {
      attendanceId: line.id,
      version: line.version,
      tick: 'PRESENT',
      capacity: 'DEPUTY',
    });
    expect(attendance).toMatchObject({ capacity: 'DEPUTY', name: 'Dee Deputy', person: { id: deputy.id } });
    await addAttendance(chair, {
      meetingId: id,
      name: 'Olive Onlooker',
      capacity: 'OBSERVER',
      agencyId: health.agencyId,
    });
    expect((await sittingOf(chair, id)).quorum).toMatchObject({ seatsPresent: 1, words: 'needs one health seat' });
    const other = lineOf(sitting, health.id);
    const input = { attendanceId: other.id, version: other.version, tick: 'PRESENT', capacity: 'DEPUTY' };
    expect((await tickAttendance(chair, input)).problems).toMatchObject([{ code: 'REQUIRED', path: ['name'] }]);
    const stoodIn = await tickAttendance(chair, { ...input, name: ' Stan Standin ' });
    expect(stoodIn.attendance).toMatchObject({ name: 'Stan Standin', capacity: 'DEPUTY', person: null });
    expect((await sittingOf(chair, id)).quorum.isQuorate).toBe(true);
  });

  test('the same tick twice is one, and of two different ones the second is told what stands', async () => {
    const { sitting } = await anOpenSitting(world, chair, partnership.id);
    const line = lineOf(sitting, police.id);
    const input = { attendanceId: line.id, version: line.version, tick: 'PRESENT' };
    const both = await Promise.all([chair, coordinator].map((each) => tickAttendance(each, input)));
    expect(both.flatMap(codes)).toEqual([]);
    expect(both.map(({ attendance }) => attendance.spells.length)).toEqual([1, 1]);
    const late = await tickAttendance(coordinator, { ...input, tick: 'APOLOGIES' });
    expect(codes(late)).toEqual(['CONFLICT']);
    expect(late.attendance).toMatchObject({ state: 'PRESENT', version: line.version + 1 });
  });

  test('somebody who was not invited came, by seat or by name, and is taken off again when that was a mistake', async () => {
    const { id } = await anOpenSitting(world, chair, partnership.id, { seatIds: [police.id] });
    const { attendance } = await addAttendance(chair, { meetingId: id, seatId: health.id });
    expect(attendance).toMatchObject({
      name: 'Hal Health',
      capacity: 'REPRESENTATIVE',
      isInvited: false,
      state: 'PRESENT',
    });
    expect(codes(await addAttendance(chair, { meetingId: id, seatId: health.id }))).toEqual(['ON_THE_LIST']);
    expect((await addAttendance(chair, { meetingId: id, name: ' ' })).problems).toMatchObject([
      { code: 'REQUIRED', path: ['name'] },
    ]);
    const input = { attendanceId: attendance.id, version: attendance.version };
    const removed = await removeAttendance(chair, input);
    expect(lineOf(removed.meeting.sitting, health.id)).toBeUndefined();
    const invited = lineOf(removed.meeting.sitting, police.id);
    const refused = await removeAttendance(chair, { attendanceId: invited.id, version: invited.version });
    expect(codes(refused)).toEqual(['WAS_INVITED']);
  });

  test('is held when it is closed, and who was there can still be put right', async () => {
    const { id, sitting } = await anOpenSitting(world, chair, partnership.id);
    const { meeting } = await closeSitting(coordinator, { meetingId: id });
    expect(meeting.sitting).toMatchObject({ quorum: null, closedBy: { id: partnership.coordinator.id } });
    const again = await closeSitting(chair, { meetingId: id });
    expect(again.meeting.sitting.closedAt).toBe(meeting.sitting.closedAt);
    const line = lineOf(sitting, police.id);
    const { attendance } = await tickAttendance(chair, {
      attendanceId: line.id,
      version: line.version,
      tick: 'PRESENT',
    });
    expect(attendance.spells).toEqual([{ cameAt: sitting.openedAt, leftAt: null }]);
  });

  test('one that nobody opened on its day is put on record as it was to be; one left open is closed as of its end', async () => {
    const past = await schedule(chair, partnership.id);
    await moveTo(world, past.id, -3);
    const { meeting } = await openSitting(chair, { meetingId: past.id });
    expect(meeting.sitting.closedAt).not.toBeNull();
    const { id, sitting } = await anOpenSitting(world, chair, partnership.id);
    await moveTo(world, id, -1);
    await world.sql(`update sitting set opened_at = opened_at - interval '2 days' where meeting_id = $1`, [id]);
    const closed = await closeSitting(chair, { meetingId: id });
    const [ends] = await world.sql<{ at: Date }>('select ends_at as at from meeting where id = $1', [id]);
    expect(new Date(closed.meeting.sitting.closedAt)).toEqual(ends?.at);
    expect(sitting.id).toBe(id);
  });
});
