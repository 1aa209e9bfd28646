import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schedule } from '../factories/meetings.js';
import { World, type TestPartnership, type TestPerson } from '../factories/world.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';

/** Each keeps the session they had: it is the next statement that must know better. */
describe('when rights change', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
    coordinator = await world.as(partnership.coordinator);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const sees = async (visitor: Visitor, id: string): Promise<boolean> =>
    (await visitor.get('query ($id: ID!) { meeting(id: $id) { id } }', { id })).meeting !== null;
  const isKnown = async (visitor: Visitor): Promise<boolean> =>
    (await visitor.get('query ($slug: String!) { partnership(slug: $slug) { id } }', { slug: partnership.slug }))
      .partnership !== null;

  async function change(name: string, type: string, input: object): Promise<void> {
    const answer = await coordinator.get(
      `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code } } }`,
      { input },
    );
    expect(answer[name].problems).toEqual([]);
  }

  async function seated(
    options: { isStatutory?: boolean } = {},
  ): Promise<{ seatId: string; person: TestPerson; visitor: Visitor }> {
    const { id, representative } = await world.seat(partnership, options);
    return { seatId: id, person: representative!, visitor: await world.as(representative!) };
  }

  async function termOf(table: 'seat_term' | 'office_term', person: TestPerson): Promise<string> {
    const [term] = await world.sql<{ id: string }>(`select id from ${table} where person_id = $1`, [person.id]);
    return String(term?.id);
  }

  test('whose term at the seat was ended sees nothing of the partnership at the next request', async () => {
    const { person, visitor } = await seated();
    const meeting = await schedule(coordinator, partnership.id);
    expect([await sees(visitor, meeting.id), await isKnown(visitor)]).toEqual([true, true]);
    await change('endSeatTerm', 'EndTermInput', { termId: await termOf('seat_term', person), version: 1 });
    expect([await sees(visitor, meeting.id), await isKnown(visitor)]).toEqual([false, false]);
    const { viewer } = await visitor.get(
      '{ viewer { seats { id } upcomingMeetings { nodes { id } } awaitingAnswer { id } partnerships { nodes { id } } } }',
    );
    expect(viewer).toEqual({
      seats: [],
      upcomingMeetings: { nodes: [] },
      awaitingAnswer: [],
      partnerships: { nodes: [] },
    });
  });

  test('whose office was ended sees the officers’ meetings no more, and may not schedule', async () => {
    const person = await world.person('Val Vice');
    await world.office(partnership, 'VICE_CHAIR', person);
    const visitor = await world.as(person);
    const meeting = await schedule(coordinator, partnership.id, { seenBy: 'OFFICERS' });
    expect(await sees(visitor, meeting.id)).toBe(true);
    await change('endOfficeTerm', 'EndTermInput', { termId: await termOf('office_term', person), version: 1 });
    expect([await sees(visitor, meeting.id), await isKnown(visitor)]).toEqual([false, false]);
  });

  test('whose office was ended sees no more what they were invited to as an officer', async () => {
    const person = await world.person('Vic Vice');
    await world.office(partnership, 'VICE_CHAIR', person);
    const visitor = await world.as(person);
    const { id: seatId } = await world.seat(partnership);
    const meeting = await schedule(coordinator, partnership.id, { seenBy: 'INVITED', seatIds: [seatId] });
    expect(await sees(visitor, meeting.id)).toBe(true);
    await change('endOfficeTerm', 'EndTermInput', { termId: await termOf('office_term', person), version: 1 });
    expect([await sees(visitor, meeting.id), await isKnown(visitor)]).toEqual([false, false]);
  });

  test('whose office was ended sees no more what they organised', async () => {
    const person = await world.person('Olu Organiser');
    await world.office(partnership, 'CHAIR', person);
    const visitor = await world.as(person);
    const guests = [{ name: 'Gwen Guest', email: 'gwen@example.org' }];
    const meeting = await schedule(visitor, partnership.id, { guests });
    expect(await sees(visitor, meeting.id)).toBe(true);
    await change('endOfficeTerm', 'EndTermInput', { termId: await termOf('office_term', person), version: 1 });
    expect([await sees(visitor, meeting.id), await isKnown(visitor)]).toEqual([false, false]);
  });

  test('whose seat ceases to be statutory sees meetings of the statutory seats no more', async () => {
    const { seatId, visitor } = await seated({ isStatutory: true });
    const meeting = await schedule(coordinator, partnership.id, { seenBy: 'STATUTORY' });
    expect(await sees(visitor, meeting.id)).toBe(true);
    await change('changeSeat', 'ChangeSeatInput', { seatId, version: 1, kind: 'CORE', isStatutory: false });
    expect([await sees(visitor, meeting.id), await isKnown(visitor)]).toEqual([false, true]);
  });

  test('whose seat becomes an observer’s sees what it is invited to, and no other meeting', async () => {
    const { seatId, visitor } = await seated();
    const meeting = await schedule(coordinator, partnership.id);
    expect(await sees(visitor, meeting.id)).toBe(true);
    await change('changeSeat', 'ChangeSeatInput', { seatId, version: 1, kind: 'OBSERVER', isStatutory: false });
    expect(await sees(visitor, meeting.id)).toBe(false);
    const { partnership: seen } = await visitor.get(
      'query ($slug: String!) { partnership(slug: $slug) { seats { id } upcomingMeetings { nodes { id } } } }',
      partnership,
    );
    expect(seen).toEqual({ seats: [{ id: seatId }], upcomingMeetings: { nodes: [] } });
  });

  test('whose seat was taken from the table sees nothing of the partnership', async () => {
    const { seatId, visitor } = await seated();
    const meeting = await schedule(coordinator, partnership.id);
    await change('closeSeat', 'CloseSeatInput', { seatId, version: 1 });
    expect([await sees(visitor, meeting.id), await isKnown(visitor)]).toEqual([false, false]);
  });

  test('whose last day was yesterday sees nothing of the partnership today', async () => {
    const { person, visitor } = await seated();
    const meeting = await schedule(coordinator, partnership.id);
    await world.sql('update seat_term set ends_on = app.today() - 1 where person_id = $1', [person.id]);
    expect([await sees(visitor, meeting.id), await isKnown(visitor)]).toEqual([false, false]);
  });

  test('whose seat was given to another is seen by that other, at once', async () => {
    const { seatId, person, visitor } = await seated();
    const meeting = await schedule(coordinator, partnership.id, { seenBy: 'INVITED', seatIds: [seatId] });
    const next = await world.person('Nell Next');
    const successor = await world.as(next);
    expect([await sees(visitor, meeting.id), await sees(successor, meeting.id)]).toEqual([true, false]);
    await world.sql('update seat_term set ended_at = now() where person_id = $1', [person.id]);
    await world.sql(
      'update seat_term set starts_on = app.today() - 9, ends_on = app.today() - 2 where person_id = $1',
      [person.id],
    );
    await world.term(seatId, next, 'REPRESENTATIVE');
    expect([await sees(visitor, meeting.id), await sees(successor, meeting.id)]).toEqual([false, true]);
  });

  test('whose session was ended is signed out at the next request, and the answers are not kept by anybody', async () => {
    const { person, visitor } = await seated();
    const before = await visitor.ask('{ viewer { person { id } } }');
    expect(before.headers.get('cache-control')).toBe('no-store');
    await world.sql('update session set ended_at = now() where person_id = $1', [person.id]);
    expect((await visitor.get('{ viewer { person { id } } }')).viewer).toBeNull();
  });
});
