import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Clock } from '@lib/kernel';
import { ChaseActions, HandActionsBack } from '../../../apps/api/src/actions/index.js';
import {
  actionOf,
  changeAction,
  closeAction,
  noteOnAction,
  recordAction,
  sayActionDone,
  snoozeAction,
} from '../../factories/actions.js';
import { dayFromNow } from '../../factories/agencies.js';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('an action that is not done is chased', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let table: TestPartnership;
  let chair: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    const noon = new Date(`${await dayFromNow(world, 0)}T12:00Z`);
    worker.get(Clock).now = () => noon;
    table = await world.partnership('Wear Valley');
    chair = await world.as(table.chair);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  /** So many days go by: what stands in the calendar moves back by as many. */
  async function pass(id: string, days: number): Promise<void> {
    await world.sql(
      `update action set due_on = due_on - $2::int, chased_from = chased_from - $2::int, snoozed_until = snoozed_until - $2::int, next_step_on = next_step_on - $2::int where id = $1`,
      [id, days],
    );
    await look();
  }
  async function look(): Promise<void> {
    await Promise.all([worker.get(ChaseActions).execute(), worker.get(ChaseActions).execute()]);
    await worker.get(HandActionsBack).execute();
    for (let i = 0; i < 400; i += 1) {
      const [{ waiting }] = await world.sql(
        `select exists (select from graphile_worker._private_jobs) or exists (select from delivery where state = 'QUEUED') as waiting`,
      );
      if (!waiting) return;
      await new Promise((go) => setTimeout(go, 25));
    }
    throw new Error('The worker did not come to rest.');
  }
  /** Letters since the last time, by whom they went to. */
  let read = 0;
  const lettersOf = (people: Record<string, TestPerson>): Record<string, string[]> => {
    const letters = post.received.slice(read);
    read = post.received.length;
    return Object.fromEntries(
      Object.entries(people).flatMap(([who, { email }]) => {
        const subjects = letters.filter(({ recipients }) => recipients.includes(email)).map(({ subject }) => subject!);
        return subjects.length > 0 ? [[who, subjects]] : [];
      }),
    );
  };

  async function given({ isStatutory = false, lead = true } = {}) {
    const seat = await world.seat(table, { isStatutory });
    const owner = seat.representative!;
    const boss = await world.person('Lena Lead');
    if (lead) await world.lead(seat.agencyId, boss);
    const meeting = await schedule(chair, table.id, {
      agendaItems: [{ title: 'Closed', purpose: 'NOTE', seenBy: 'STATUTORY' }],
    });
    const { action } = await recordAction(chair, {
      meetingId: meeting.id,
      ...(isStatutory && { itemId: meeting.agendaItems[0].id }),
      what: 'CNRY-action',
      ownerId: owner.id,
      dueOn: await dayFromNow(world, 10),
    });
    await look();
    const people = { owner, boss, chair: table.chair, coordinator: table.coordinator };
    lettersOf(people);
    return { id: action.id as string, people, seat, visitor: await world.as(owner) };
  }
  const told = async (who: Visitor, id: string) =>
    (await who.get('query ($id: ID!) { action(id: $id) { told { step told } } }', { id })).action.told.map(
      ({ step, told: parts }: any) => [step, ...parts],
    );

  test('three days before, on its day, then to the leads of the agency, then to the chair, and every week', async () => {
    const { id, people, visitor } = await given();
    const soon = 'Due soon: “CNRY-action” for Wear Valley';
    const overdue = 'Overdue: “CNRY-action” for Wear Valley';
    await pass(id, 6);
    expect(lettersOf(people)).toEqual({});
    await pass(id, 1);
    expect(lettersOf(people)).toEqual({ owner: [soon] });
    await pass(id, 3);
    expect(lettersOf(people)).toEqual({ owner: [soon] });
    await look();
    expect(lettersOf(people)).toEqual({});
    await pass(id, 3);
    expect(lettersOf(people)).toEqual({ owner: [overdue], boss: [overdue] });
    await pass(id, 7);
    expect(lettersOf(people)).toEqual({ owner: [overdue], boss: [overdue], chair: [overdue] });
    await pass(id, 7);
    expect(lettersOf(people)).toEqual({ owner: [overdue] });
    expect(await told(visitor, id)).toEqual([
      ['SOON', 'OWNER'],
      ['DUE', 'OWNER'],
      ['LEADS', 'OWNER', 'LEADS'],
      ['CHAIR', 'OWNER', 'LEADS', 'CHAIR'],
      ['AGAIN', 'OWNER'],
    ]);
    await sayActionDone(visitor, { actionId: id, version: 1 });
    await pass(id, 60);
    expect(lettersOf(people)).toEqual({});
  });

  test('what was missed is told in one letter, to everybody who would have heard', async () => {
    const { id, people } = await given();
    await pass(id, 25);
    const once = ['Overdue: “CNRY-action” for Wear Valley'];
    expect(lettersOf(people)).toEqual({ owner: once, boss: once, chair: once });
  });

  test('another day and a snooze begin anew; closing ends it', async () => {
    const { id, people, visitor } = await given();
    await pass(id, 10);
    expect(Object.keys(lettersOf(people))).toEqual(['owner']);
    const until = await dayFromNow(world, 5);
    await snoozeAction(visitor, { actionId: id, version: 1, until, reason: 'They are away' });
    await pass(id, 4);
    expect(lettersOf(people)).toEqual({});
    await pass(id, 1);
    expect(Object.keys(lettersOf(people))).toEqual(['owner']);
    const { owner } = people;
    const to = { ownerId: owner.id, dueOn: await dayFromNow(world, 3), reason: 'More time' };
    await changeAction(chair, { actionId: id, version: 2, ...to });
    await look();
    expect(Object.keys(lettersOf(people))).toEqual(['owner']);
    await closeAction(chair, { actionId: id, version: 3 });
    await pass(id, 30);
    expect(lettersOf(people)).toEqual({});
  });

  test('of what is restricted the letters say nothing, and its agency’s leads hear nothing', async () => {
    const { id, people } = await given({ isStatutory: true });
    await pass(id, 13);
    const quiet = ['Overdue: an action for Wear Valley'];
    expect(lettersOf(people)).toEqual({ owner: quiet, chair: quiet });
    for (const { email } of Object.values(people)) {
      const last = post.to(email).at(-1);
      expect(`${last?.subject} ${last?.text} ${last?.html}`).not.toMatch(/CNRY|Closed/);
    }
  });

  test('where nobody leads the agency the chair hears of it in their place', async () => {
    const { id, people } = await given({ lead: false });
    await pass(id, 13);
    expect(Object.keys(lettersOf(people))).toEqual(['owner', 'chair']);
  });

  test('when its owner leaves the table it is the agency’s, its lead is told, and whoever comes next is reminded', async () => {
    const { id, people, seat, visitor } = await given();
    await noteOnAction(visitor, { actionId: id, words: 'Begun' });
    const next = await world.person('Dee Deputy');
    await world.term(seat.id, next, 'DEPUTY');
    await world.sql(
      `update seat_term set ended_at = now(), end_reason = 'Has moved' where seat_id = $1 and capacity = 'REPRESENTATIVE'`,
      [seat.id],
    );
    await look();
    expect(lettersOf(people)).toEqual({ boss: ['Without an owner: “CNRY-action” for Wear Valley'] });
    const { owner, agency, entries } = await actionOf(chair, id);
    expect([owner, agency.id]).toEqual([null, seat.agencyId]);
    expect(entries.map(({ kind }: any) => kind).toSorted()).toEqual(['LEFT', 'NOTE']);
    await pass(id, 7);
    expect(lettersOf({ ...people, next })).toEqual({ next: ['Due soon: “CNRY-action” for Wear Valley'] });
  });
});
