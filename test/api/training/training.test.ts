import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aCourse,
  aSession,
  bookTraining,
  cancelSession,
  cancelTraining,
  changeSession,
  closeCourse,
  courseOf,
  createCourse,
  noteAttendance,
  planSession,
  registerOf,
  sessionOf,
  trainingOf,
} from '../../factories/training.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('training', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let national: Visitor;
  let officer: Visitor;
  let member: Visitor;
  let elsewhere: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    national = await world.as(await world.nationalCoordinator());
    officer = await world.as(table.coordinator);
    member = await somebody();
    elsewhere = await world.as((await world.seat(await world.partnership())).representative!);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const somebody = async () => world.as((await world.seat(table)).representative!);
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const states = async (who: Visitor) => (await trainingOf(who)).map(({ state }) => state);
  /** As if the session had been that long ago. */
  const begin = (id: string) =>
    world.sql(
      `update training_session set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = $1`,
      [id],
    );

  test('is begun by its keepers, who alone see a draft', async () => {
    const said = { partnershipId: table.id, title: ' Safe calls ', hours: 1.5, offeredTo: 'PARTNERSHIP' };
    const { course } = await createCourse(officer, said);
    expect(course).toMatchObject({ state: 'DRAFT', title: 'Safe calls', hours: 1.5, partnership: { id: table.id } });
    expect(course.viewerCan).toEqual({ change: true, open: true, close: false });
    for (const who of [member, elsewhere, national]) expect(await courseOf(who, course.slug)).toBeNull();
    await expect(createCourse(member, said)).rejects.toThrow('FORBIDDEN');
    await expect(createCourse(officer, { ...said, partnershipId: null, offeredTo: 'NETWORK' })).rejects.toThrow(
      'FORBIDDEN',
    );
    await expect(createCourse(national, said)).rejects.toThrow('FORBIDDEN');
    expect(
      codes(await createCourse(national, { title: ' ', hours: 0, renewalMonths: 121, offeredTo: 'PARTNERSHIP' })),
    ).toEqual([
      ['REQUIRED', 'title'],
      ['OUT_OF_RANGE', 'hours'],
      ['OUT_OF_RANGE', 'renewalMonths'],
      ['NOT_A_CHOICE', 'offeredTo'],
    ]);
  });

  test('of a partnership is for the partnership, or for the network when its officers say so', async () => {
    const own = await aCourse(officer, { partnershipId: table.id, offeredTo: 'PARTNERSHIP' });
    expect(await courseOf(member, own.slug)).toMatchObject({ viewerCan: { change: false, open: false, close: false } });
    expect(await courseOf(elsewhere, own.slug)).toBeNull();
    const session = await aSession(officer, own.id);
    expect(await sessionOf(elsewhere, session.id)).toBeNull();
    await expect(bookTraining(elsewhere, { sessionId: session.id })).rejects.toThrow('NOT_FOUND');
    const shared = await aCourse(officer, { partnershipId: table.id });
    expect(await courseOf(elsewhere, shared.slug)).toMatchObject({ partnership: null, title: 'Spotting the signs' });
    const { id, version } = shared;
    await expect(closeCourse(elsewhere, { courseId: id, version })).rejects.toThrow('FORBIDDEN');
    expect((await closeCourse(officer, { courseId: id, version })).course).toMatchObject({ state: 'CLOSED' });
  });

  test('gives the last place once, and whoever comes later waits in order', async () => {
    const course = await aCourse(national);
    const session = await aSession(national, course.id, { capacity: 3 });
    const people = await Promise.all(Array.from({ length: 8 }, somebody));
    const answers = await Promise.all(people.map((who) => bookTraining(who, { sessionId: session.id })));
    const places = answers.map(({ trainingSession }) => trainingSession.yours.state);
    expect(places.filter((each) => each === 'BOOKED')).toHaveLength(3);
    expect(places.filter((each) => each === 'WAITING')).toHaveLength(5);
    // Asking twice gives no second place.
    await bookTraining(people[0]!, { sessionId: session.id });
    expect(await sessionOf(member, session.id)).toMatchObject({ booked: 3, waiting: 5, placesLeft: 0, yours: null });
    const register = await registerOf(national, session.id);
    expect(register).toHaveLength(8);
    // Nobody but the keepers reads the register.
    for (const who of [member, officer, people[0]!]) expect(await registerOf(who, session.id)).toEqual([]);

    const waiting = await world.sql(
      `select person_id from training_booking where session_id = $1 and state = 'WAITING' order by ordinal`,
      [session.id],
    );
    const first = people[places.indexOf('BOOKED')]!;
    expect((await cancelTraining(first, { sessionId: session.id })).trainingSession).toMatchObject({
      booked: 3,
      waiting: 4,
      yours: { state: 'CANCELLED' },
    });
    const booked = await world.sql(`select person_id from training_record where session_id = $1 and state = 'BOOKED'`, [
      session.id,
    ]);
    expect(booked).toContainEqual(waiting[0]);
    // Places that are added go to those who wait longest.
    const { heldOn, startsTime, endsTime, id: sessionId, version } = session;
    const wider = { sessionId, version, heldOn, startsTime, endsTime, capacity: 5 };
    expect((await changeSession(national, wider)).trainingSession).toMatchObject({ booked: 5, waiting: 2 });
    expect(codes(await changeSession(national, { ...wider, version: version + 1, capacity: 4 }))).toEqual([
      ['FEWER_THAN_BOOKED', 'capacity'],
    ]);
    // Whoever comes back begins at the end.
    expect((await bookTraining(first, { sessionId })).trainingSession.yours).toMatchObject({ state: 'WAITING' });
  });

  test('says how to join to whoever has a place, and to its keepers', async () => {
    const course = await aCourse(national);
    const link = 'https://meet.example.org/x';
    const planned = await aSession(national, course.id, { howToJoin: ` ${link} `, capacity: 1 });
    const { id: sessionId, version, heldOn, startsTime, endsTime } = planned;
    expect(planned.howToJoin).toBe(link);
    const told = async (who: Visitor) => (await sessionOf(who, sessionId)).howToJoin;
    const [first, second] = [await somebody(), await somebody()];
    expect(await told(first)).toBe('');
    const { trainingSession } = await bookTraining(first, { sessionId });
    expect(trainingSession.howToJoin).toBe(link);
    await bookTraining(second, { sessionId });
    for (const who of [second, officer, member]) expect(await told(who)).toBe('');
    const said = { sessionId, heldOn, startsTime, endsTime, capacity: 1 };
    const { trainingSession: moved } = await changeSession(national, { ...said, version, howToJoin: 'Room 4' });
    expect(moved.howToJoin).toBe('Room 4');
    expect([await told(first), await told(second)]).toEqual(['Room 4', '']);
    await cancelTraining(first, { sessionId });
    expect([await told(first), await told(second)]).toEqual(['', 'Room 4']);
    // Nothing of it is lost when something else is changed.
    await begin(sessionId);
    await noteAttendance(national, { sessionId, lines: [] });
    expect([await told(national), await told(second)]).toEqual(['Room 4', 'Room 4']);
  });

  test('is not made smaller than what is booked, also when people book at that moment', async () => {
    const course = await aCourse(national);
    const people = await Promise.all(Array.from({ length: 8 }, somebody));
    const { id: sessionId, version, heldOn, startsTime, endsTime } = await aSession(national, course.id);
    const smaller = { sessionId, version, heldOn, startsTime, endsTime, capacity: 1 };
    const [answer] = await Promise.all([
      changeSession(national, smaller),
      ...people.map((who) => bookTraining(who, { sessionId })),
    ]);
    const { booked, waiting, capacity } = await sessionOf(national, sessionId);
    expect(booked + waiting).toBe(people.length);
    expect(booked).toBeLessThanOrEqual(capacity);
    expect(codes(answer)).toEqual(capacity === 1 ? [] : [['FEWER_THAN_BOOKED', 'capacity']]);
  });

  test('is booked for an agency of one’s own, whose leads read of it and nobody else', async () => {
    const { agencyId, representative } = await world.seat(table);
    const lead = await world.person('Lee Lead');
    await world.lead(agencyId, lead);
    const course = await aCourse(national);
    const session = await aSession(national, course.id);
    const who = await world.as(representative!);
    expect(codes(await bookTraining(member, { sessionId: session.id, agencyId }))).toEqual([
      ['NOT_A_CHOICE', 'agencyId'],
    ]);
    await bookTraining(who, { sessionId: session.id, agencyId });
    expect(await trainingOf(who)).toMatchObject([
      { courseTitle: 'Spotting the signs', state: 'BOOKED', heldOn: '2027-03-04' },
    ]);
    expect(await states(await world.as(lead))).toEqual([]);
    const seen = (person: { id: string }) =>
      world.sql(
        `select (select count(*)::int from training_record r, app.standing_of($1) s where r.session_id = $2
        and (r.audience_id = any (s.audiences) or r.agency_audience_id = any (s.audiences))) as n`,
        [person.id, session.id],
      );
    expect(await seen(lead)).toEqual([{ n: 1 }]);
    expect(await seen(table.coordinator)).toEqual([{ n: 0 }]);
  });

  test('is planned as the clock on the wall shows it, and says when the clocks change meanwhile', async () => {
    const course = await aCourse(national);
    const night = await aSession(national, course.id, { heldOn: '2027-10-31', startsTime: '00:30', endsTime: '03:00' });
    expect(night).toMatchObject({ clocksChange: true, startsTime: '00:30' });
    const { id: sessionId, version } = night;
    const moved = { sessionId, version, heldOn: '2027-11-04', startsTime: '10:00', endsTime: '12:00', capacity: 20 };
    expect((await changeSession(national, moved)).trainingSession).toMatchObject({
      clocksChange: false,
      startsAt: '2027-11-04T10:00:00.000Z',
    });
    const said = { courseId: course.id, startsTime: '01:30', endsTime: '12:00', capacity: 20 };
    expect(codes(await planSession(national, { ...said, heldOn: '2027-03-28' }))).toEqual([
      ['TIME_DOES_NOT_EXIST', 'startsTime'],
    ]);
    for (const capacity of [0, -1, 5001, 1_000_000_000])
      expect(codes(await planSession(national, { ...said, heldOn: '2020-03-03', capacity }))).toEqual([
        ['IN_THE_PAST', 'heldOn'],
        ['OUT_OF_RANGE', 'capacity'],
      ]);
    // An hour that comes twice is the first of the two.
    expect(await aSession(national, course.id, { heldOn: '2027-10-31', startsTime: '01:30' })).toMatchObject({
      startsAt: '2027-10-31T00:30:00.000Z',
    });
  });

  test('of which nothing is planned says so, and nobody books what is not there', async () => {
    const { id, slug } = await aCourse(national);
    const read = `query ($slug: String!, $id: ID!) { course(slug: $slug) { sessions { totalCount nodes { id } } }
      trainingSessions(courseId: $id) { totalCount nodes { id } } }`;
    const none = { totalCount: 0, nodes: [] };
    expect(await member.get(read, { slug, id })).toEqual({ course: { sessions: none }, trainingSessions: none });
    await expect(bookTraining(member, { sessionId: id })).rejects.toThrow('NOT_FOUND');
  });

  test('notes who was there, once it has begun, and when they are due again', async () => {
    const course = await aCourse(national);
    const session = await aSession(national, course.id);
    const sessionId = session.id;
    const absent = await somebody();
    await bookTraining(member, { sessionId });
    await bookTraining(absent, { sessionId });
    const [one, two] = await registerOf(national, sessionId);
    const lines = [
      { bookingId: one.id, attendance: 'ATTENDED' },
      { bookingId: two.id, attendance: 'MISSED' },
    ];
    expect(codes(await noteAttendance(national, { sessionId, lines }))).toEqual([['TOO_EARLY']]);
    await begin(sessionId);
    await expect(noteAttendance(member, { sessionId, lines })).rejects.toThrow('FORBIDDEN');
    expect((await noteAttendance(national, { sessionId, lines })).trainingSession).toMatchObject({
      state: 'HELD',
      yours: null,
    });
    expect(await trainingOf(member)).toContainEqual(
      expect.objectContaining({ state: 'ATTENDED', attendedOn: '2027-03-04', dueOn: '2029-03-04' }),
    );
    expect(await states(absent)).toEqual(['MISSED']);
    expect(codes(await cancelTraining(member, { sessionId }))).toEqual([['CLOSED']]);
  });

  test('is called off for everybody who booked', async () => {
    const course = await aCourse(national);
    const { id: sessionId, version } = await aSession(national, course.id);
    const who = await somebody();
    await bookTraining(who, { sessionId });
    expect(codes(await cancelSession(national, { sessionId, version, because: ' ' }))).toEqual([
      ['REQUIRED', 'because'],
    ]);
    await cancelSession(national, { sessionId, version, because: 'The trainer is ill.' });
    expect(await states(who)).toEqual(['CALLED_OFF']);
    expect(codes(await bookTraining(member, { sessionId }))).toEqual([['CLOSED']]);
  });
});
