import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anAttendedSession } from '../../factories/certificates.js';
import { aCourse, aSession, bookTraining } from '../../factories/training.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const READ = `query ($id: ID!, $show: TrainingReportShow, $matching: String) { agency(id: $id) { canReadTraining
  trainingSummary { people overdue due toCome }
  training(show: $show, matching: $matching, first: 50) { totalCount nodes { name courseTitle state renewal dueOn } } } }`;

describe('the report on an agency’s training', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let agencyId: string;
  let national: Visitor;
  let lead: Visitor;
  let member: Visitor;
  let colleague: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    national = await world.as(await world.nationalCoordinator());
    agencyId = await world.agency();
    member = await seated('Mina Member');
    colleague = await world.as(
      (await world.seat(await world.partnership(), { agencyId, representative: await world.person('Cole Colleague') }))
        .representative!,
    );
    const person = await world.person('Lee Lead');
    await world.lead(agencyId, person);
    lead = await world.as(person);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  async function seated(name: string): Promise<Visitor> {
    const representative = await world.person(name);
    await world.seat(table, { agencyId, representative });
    return world.as(representative);
  }
  const report = async (who: Visitor, more: object = {}): Promise<any> =>
    (await who.get(READ, { id: agencyId, ...more })).agency;
  const lines = async (who: Visitor, more: object = {}) =>
    (await report(who, more)).training.nodes.map(({ name, state, renewal }: any) => [name, state, renewal]);
  /** As if it had been attended that many days ago, of a course that is done again after a year. */
  const aged = (sessionId: string, days: number) =>
    world.sql(
      `update training_record set held_on = app.today() - $2::int, attended_on = app.today() - $2::int, due_on = app.today() - $2::int + 365 where session_id = $1`,
      [sessionId, days],
    );

  test('tells its leads who has done what, what is due again, and what is to come', async () => {
    const everybody = [
      { who: member, agencyId },
      { who: colleague, agencyId },
    ];
    const overdue = await anAttendedSession(world, national, everybody, { title: 'First signs', renewalMonths: 12 });
    await aged(overdue.id, 400);
    const due = await anAttendedSession(world, national, [{ who: member, agencyId }], { title: 'Safe calls' });
    await aged(due.id, 300);
    const course = await aCourse(national, { title: 'To come' });
    await bookTraining(colleague, { sessionId: (await aSession(national, course.id)).id, agencyId });

    expect((await report(lead)).trainingSummary).toEqual({ people: 2, overdue: 2, due: 1, toCome: 1 });
    expect(await lines(lead)).toEqual([
      ['Cole Colleague', 'BOOKED', null],
      ['Cole Colleague', 'ATTENDED', 'OVERDUE'],
      ['Mina Member', 'ATTENDED', 'DUE'],
      ['Mina Member', 'ATTENDED', 'OVERDUE'],
    ]);
    expect(await lines(lead, { show: 'DUE' })).toEqual([['Mina Member', 'ATTENDED', 'DUE']]);
    expect(await lines(lead, { show: 'TO_COME' })).toEqual([['Cole Colleague', 'BOOKED', null]]);
    expect(await lines(lead, { show: 'OVERDUE', matching: 'mina' })).toEqual([['Mina Member', 'ATTENDED', 'OVERDUE']]);
    expect(await lines(lead, { show: 'DONE', matching: 'FIRST SIGNS' })).toHaveLength(2);
    expect(await lines(lead, { matching: "%' or 1=1 --" })).toEqual([]);
  });

  test('counts the last time alone: whoever does it again is due no more', async () => {
    const [again] = await world.sql<{ course_id: string }>(
      `select course_id from training_record where course_title = 'First signs' limit 1`,
    );
    const { id } = await aSession(national, again!.course_id);
    await bookTraining(colleague, { sessionId: id, agencyId });
    await world.sql(
      `update training_record set state = 'ATTENDED', held_on = app.today() - 1, attended_on = app.today() - 1, due_on = app.today() + 364 where session_id = $1`,
      [id],
    );
    expect((await report(lead)).trainingSummary).toMatchObject({ overdue: 1 });
    expect(await lines(lead, { matching: 'Cole', show: 'DONE' })).toEqual([
      ['Cole Colleague', 'ATTENDED', 'LATER'],
      ['Cole Colleague', 'ATTENDED', 'RENEWED'],
    ]);
  });

  test('is of their own people alone: not of another agency, not for others, not once somebody leads no more', async () => {
    const other = await world.agency();
    const stranger = await world.person('Sam Stranger');
    await world.seat(table, { agencyId: other, representative: stranger });
    await anAttendedSession(world, national, [{ who: await world.as(stranger), agencyId: other }]);
    const theirs = async (who: Visitor) => (await who.get(READ, { id: other })).agency;
    expect(await theirs(lead)).toMatchObject({
      canReadTraining: false,
      trainingSummary: { people: 0, overdue: 0, due: 0, toCome: 0 },
      training: { totalCount: 0, nodes: [] },
    });
    // Booked for no agency it is the person's own, though the agency is theirs.
    const alone = await anAttendedSession(world, national, [{ who: member }], { title: 'On my own' });
    expect(await lines(lead, { matching: 'On my own' })).toEqual([]);
    expect(alone.register).toHaveLength(1);
    // Everybody else reads their own lines at most, also those who keep the course and the officers of the table.
    expect(new Set((await lines(member)).map(([name]: string[]) => name))).toEqual(new Set(['Mina Member']));
    for (const who of [national, await world.as(table.coordinator), await world.as(stranger)])
      expect(await report(who)).toMatchObject({ canReadTraining: false, training: { nodes: [] } });
    await world.sql('update agency_lead set ended_at = now() where agency_id = $1', [agencyId]);
    expect(await report(lead)).toMatchObject({ canReadTraining: false, training: { nodes: [] } });
  });
});
