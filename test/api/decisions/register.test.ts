import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RemindOfDecisions } from '../../../apps/api/src/decisions/index.js';
import { buildAgenda } from '../../factories/agendas.js';
import {
  aDecision,
  correctDecision,
  decisionOf,
  ratifyDecision,
  recordDecision,
  registerOf,
  reviewDecision,
} from '../../factories/decisions.js';
import { schedule } from '../../factories/meetings.js';
import {
  anOpenSitting,
  closeSitting,
  decideInterest,
  declareInterest,
  moveTo,
  setQuorum,
  tickAttendance,
} from '../../factories/sittings.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

describe('the register of decisions', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  let member: Visitor;
  let seat: Awaited<ReturnType<World['seat']>>;
  let post: PostOffice;
  let worker: INestApplicationContext;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    table = await world.partnership('Tyne Side');
    chair = await world.as(table.chair);
    coordinator = await world.as(table.coordinator);
    seat = await world.seat(table);
    member = await world.as(seat.representative!);
    await setQuorum(world, table.id, { minimumSeats: 1 });
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const arrive = async (sitting: any) => {
    const { id, version } = sitting.attendance.find((line: any) => line.seat?.id === seat.id);
    await tickAttendance(chair, { attendanceId: id, version, tick: 'PRESENT' });
  };
  const waitingFor = async (who: Visitor, id: string) =>
    (await who.get('query ($id: ID!) { meeting(id: $id) { canRatify toRatify { id } } }', { id })).meeting;
  /** A decision of a meeting at which nobody sat who counts. */
  const inquorate = async (text: string) => {
    const { id: meetingId } = await anOpenSitting(world, chair, table.id);
    const decision = await aDecision(chair, { meetingId, text });
    await moveTo(world, meetingId, -7);
    await closeSitting(chair, { meetingId });
    return decision;
  };

  test('a decision says whether there was a quorum at that moment, and what was missing', async () => {
    const { id: meetingId, sitting } = await anOpenSitting(world, chair, table.id);
    expect(await aDecision(chair, { meetingId })).toMatchObject({
      quorum: 'INQUORATE',
      seatsPresent: 0,
      quorumMissing: 'needs one more seat',
      standing: 'FOR_RATIFICATION',
    });
    await arrive(sitting);
    expect(await aDecision(chair, { meetingId })).toMatchObject({
      quorum: 'QUORATE',
      seatsPresent: 1,
      quorumMissing: '',
      standing: 'STANDS',
    });
    await closeSitting(chair, { meetingId });
    expect(await aDecision(chair, { meetingId })).toMatchObject({ quorum: 'NOT_KNOWN', seatsPresent: null });
    await world.sql(`update meeting set status = 'CANCELLED', cancel_reason = 'Over' where id = $1`, [meetingId]);
  });

  test('whoever steps out of an item does not count for what is decided there', async () => {
    const agendaItems = [{ title: 'Grants', purpose: 'DECIDE' }];
    const { id: meetingId, sitting } = await anOpenSitting(world, chair, table.id, { agendaItems });
    await arrive(sitting);
    const { meeting } = await chair.get('query ($id: ID!) { meeting(id: $id) { agendaItems { id } } }', {
      id: meetingId,
    });
    const itemId = meeting.agendaItems[0].id;
    const { declaration } = await declareInterest(member, { meetingId, itemId, nature: 'Trustee of a bidder' });
    await decideInterest(chair, { declarationId: declaration.id, version: declaration.version, outcome: 'STEPS_OUT' });
    expect(await aDecision(chair, { meetingId, itemId })).toMatchObject({ quorum: 'INQUORATE', seatsPresent: 0 });
    expect(await aDecision(chair, { meetingId })).toMatchObject({ quorum: 'QUORATE', seatsPresent: 1 });
    await closeSitting(chair, { meetingId });
    await world.sql(`update meeting set status = 'CANCELLED', cancel_reason = 'Over' where id = $1`, [meetingId]);
  });

  test('one taken without a quorum waits under the next meeting, which ratifies it with a quorum, once', async () => {
    const decision = await inquorate('To share the list');
    const later = await schedule(chair, table.id);
    const { id: meetingId, sitting } = await anOpenSitting(world, chair, table.id);
    expect(await waitingFor(member, meetingId)).toMatchObject({ canRatify: false });
    expect((await waitingFor(chair, meetingId)).toRatify).toContainEqual({ id: decision.id });
    expect((await waitingFor(chair, later.id)).toRatify).toEqual([]);
    const input = { decisionId: decision.id, version: 1, meetingId, isRatified: true };
    expect(codes(await ratifyDecision(chair, input))).toEqual([['NOT_QUORATE', 'meetingId']]);
    await arrive(sitting);
    const both = await Promise.all([chair, coordinator].map((each) => ratifyDecision(each, input)));
    expect(both.flatMap(codes)).toEqual([['CONFLICT']]);
    expect(await decisionOf(member, decision.id)).toMatchObject({
      standing: 'STANDS',
      quorum: 'INQUORATE',
      entries: [{ kind: 'RATIFIED', meeting: { id: meetingId } }],
    });
    expect(codes(await ratifyDecision(chair, { ...input, version: 2 }))).toEqual([['NOT_WAITING']]);
    expect((await waitingFor(chair, meetingId)).toRatify).not.toContainEqual({ id: decision.id });
    await closeSitting(chair, { meetingId });
    await moveTo(world, meetingId, -3);
  });

  test('a meeting declines with a reason, and only a later one that sits ratifies', async () => {
    const decision = await inquorate('To move the office');
    const ahead = await schedule(chair, table.id);
    const input = { decisionId: decision.id, version: 1, isRatified: false };
    expect(codes(await ratifyDecision(chair, { ...input, meetingId: decision.meeting.id }))).toEqual([
      ['NOT_LATER', 'meetingId'],
    ]);
    expect(codes(await ratifyDecision(chair, { ...input, meetingId: ahead.id }))).toEqual([
      ['NOT_SITTING', 'meetingId'],
    ]);
    const { id: meetingId, sitting } = await anOpenSitting(world, chair, table.id);
    await arrive(sitting);
    expect(codes(await ratifyDecision(chair, { ...input, meetingId }))).toEqual([['REQUIRED', 'words']]);
    const { decision: declined } = await ratifyDecision(chair, { ...input, meetingId, words: 'Too dear' });
    expect(declined).toMatchObject({ standing: 'NOT_RATIFIED', entries: [{ kind: 'DECLINED', words: 'Too dear' }] });
    await closeSitting(chair, { meetingId });
    await moveTo(world, meetingId, -2);
  });

  test('a later decision takes the place of an earlier one, and both say so', async () => {
    const { id: meetingId } = await schedule(chair, table.id);
    const first = await aDecision(chair, { meetingId, text: 'To meet monthly' });
    expect(codes(await recordDecision(chair, { meetingId, supersedes: '2030-ZZZZ' }))).toEqual([
      ['NOT_A_CHOICE', 'supersedes'],
    ]);
    const second = await aDecision(chair, {
      meetingId,
      text: 'To meet each quarter',
      supersedes: ` ${first.number.toLowerCase()}`,
    });
    expect(second.supersedes).toEqual({ id: first.id });
    expect(await decisionOf(member, first.id)).toMatchObject({
      standing: 'SUPERSEDED',
      supersededBy: [{ id: second.id }],
      text: 'To meet monthly',
    });
  });

  test('a slip of the pen is put right by whoever recorded it, within the hour, and how it read is kept', async () => {
    const { id: meetingId } = await schedule(chair, table.id);
    const { id: decisionId, viewerCan } = await aDecision(chair, {
      meetingId,
      text: 'To fund too advocates',
      dissent: 'None',
    });
    expect(viewerCan).toEqual({ correct: true, review: true });
    const input = { decisionId, version: 1, text: 'To fund two advocates', dissent: 'None' };
    const refusal = await coordinator.ask(
      'mutation ($input: CorrectDecisionInput!) { correctDecision(input: $input) { problems { code } } }',
      { input },
    );
    expect(refusal.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await correctDecision(chair, input)).decision).toMatchObject({
      text: 'To fund two advocates',
      entries: [{ kind: 'CORRECTED', formerText: 'To fund too advocates', formerDissent: 'None' }],
    });
    const [old] = await world.sql<{ id: string }>(
      `insert into decision (audience_id, partnership_id, meeting_id, text, taken_on, quorum, ratification, recorded_by_id, recorded_at)
       select audience_id, partnership_id, meeting_id, 'Old', taken_on, quorum, ratification, recorded_by_id, now() - interval '61 minutes' from decision where id = $1 returning id`,
      [decisionId],
    );
    expect(codes(await correctDecision(chair, { ...input, decisionId: old!.id }))).toEqual([['TOO_LATE']]);
    expect((await decisionOf(chair, old!.id)).viewerCan.correct).toBe(false);
  });

  test('the database changes and removes nothing of it, whoever asks', async () => {
    const { id: meetingId } = await schedule(chair, table.id);
    const { id } = await aDecision(chair, { meetingId });
    for (const statement of [
      'delete from decision where id = $1',
      `update decision set number = '2030-BBBB' where id = $1`,
      `update decision set text = 'Another' where id = $1`,
      `update decision set taken_on = taken_on - 1 where id = $1`,
      `update decision set quorum = 'QUORATE', seats_present = 9 where id = $1`,
      `update decision set ratification = 'RATIFIED' where id = $1`,
    ])
      await expect(world.sql(statement, [id])).rejects.toThrow(/decision (stays|is never removed|is ratified once)/);
    await reviewDecision(chair, { decisionId: id, version: 1, words: 'It works' });
    for (const statement of [
      'delete from decision_entry where decision_id = $1',
      `update decision_entry set words = 'Another' where decision_id = $1`,
    ])
      await expect(world.sql(statement, [id])).rejects.toThrow(/stays as it was written/);
  });

  test('what is due for review is looked at again, and stands', async () => {
    const { id: meetingId } = await schedule(chair, table.id, { heldOn: '2030-06-12' });
    const { id: decisionId } = await aDecision(chair, { meetingId, text: 'To try it for a year' });
    await world.sql('update decision set review_on = app.today() where id = $1', [decisionId]);
    const due = await registerOf(member, table.slug, { show: 'DUE_FOR_REVIEW' });
    expect(due.decisions.nodes).toMatchObject([{ id: decisionId }]);
    const remind = worker.get(RemindOfDecisions);
    await Promise.all([remind.execute(), remind.execute()]);
    await remind.execute();
    const letters = () => post.to(table.chair.email).filter(({ subject }) => subject?.includes('is due for review'));
    for (let waited = 0; letters().length === 0 && waited < 10_000; waited += 25) await sleep(25);
    expect(letters()).toHaveLength(1);
    expect(letters()[0]!.text).toContain(`/decisions/${decisionId}`);
    // What was decided stays within our walls.
    expect(JSON.stringify(letters())).not.toContain('To try it for a year');
    const input = { decisionId, version: 1, words: 'It works', reviewOn: '2020-01-01' };
    expect(codes(await reviewDecision(chair, input))).toEqual([['IN_THE_PAST', 'reviewOn']]);
    const { decision } = await reviewDecision(chair, { ...input, reviewOn: '2040-01-01' });
    expect(decision).toMatchObject({ isDueForReview: false, reviewOn: '2040-01-01', entries: [{ kind: 'REVIEWED' }] });
    expect((await registerOf(member, table.slug, { show: 'DUE_FOR_REVIEW' })).decisions.totalCount).toBe(0);
  });

  test('is searched by words and by number, and read by year and in pages', async () => {
    const { id: meetingId } = await schedule(chair, table.id, { heldOn: '2031-03-03' });
    const made: string[] = [];
    const numbers: string[] = [];
    for (const text of ['A helpline for fishermen', 'Helplines in harbours', 'Nothing else']) {
      const { id, number } = await aDecision(chair, { meetingId, text });
      made.unshift(id);
      numbers.unshift(number);
    }
    const found = async (asked: object): Promise<string[]> =>
      (await registerOf(member, table.slug, asked)).decisions.nodes.map(({ id }: any) => id);
    expect(await found({ words: 'helpline' })).toEqual([made[1], made[2]]);
    expect(await found({ words: numbers[0]!.toLowerCase() })).toEqual([made[0]]);
    expect(await found({ year: 2031 })).toEqual(made);
    expect((await registerOf(member, table.slug)).decisionYears).toContain(2031);
    const first = (await registerOf(member, table.slug, { year: 2031, first: 2 })).decisions;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await found({ year: 2031, first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes.map(({ id }: any) => id), ...rest]).toEqual(made);
  });

  test('whoever does not read an item learns of its decisions by no number, count, year, search or state', async () => {
    const place = await world.partnership('Leak Valley');
    const [officer, somebody] = [
      await world.as(place.chair),
      await world.as((await world.seat(place)).representative!),
    ];
    const meeting = await schedule(officer, place.id, {
      heldOn: '2032-02-02',
      agendaItems: [
        { title: 'Open', purpose: 'DECIDE' },
        { title: 'Closed', purpose: 'DECIDE', seenBy: 'OFFICERS' },
      ],
    });
    const [open, closed] = meeting.agendaItems;
    const input = { meetingId: meeting.id };
    const first = await aDecision(officer, { ...input, itemId: open.id, text: 'Zebra in the open' });
    const hidden = await aDecision(officer, {
      ...input,
      itemId: closed.id,
      text: 'Zebra behind doors',
      supersedes: first.number,
    });
    const last = await aDecision(officer, { ...input, itemId: open.id, text: 'Zebra at last' });
    const asked = { words: 'zebra' };
    const readBy = async (who: Visitor) => (await registerOf(who, place.slug, asked)).decisions;
    expect((await readBy(officer)).totalCount).toBe(3);
    const seen = await readBy(somebody);
    expect(seen.totalCount).toBe(2);
    expect(seen.nodes).toMatchObject([
      { id: last.id, standing: 'STANDS' },
      { id: first.id, standing: 'STANDS' },
    ]);
    expect((await registerOf(somebody, place.slug, { words: hidden.number })).decisions.totalCount).toBe(0);
    expect((await registerOf(somebody, place.slug, { show: 'SUPERSEDED' })).decisions.totalCount).toBe(0);
    expect(await decisionOf(somebody, first.id)).toMatchObject({ standing: 'STANDS', supersededBy: [] });
    await reviewDecision(officer, { decisionId: hidden.id, version: 1, words: 'Looked at' });
    const items = [
      { id: open.id, title: 'Open', purpose: 'DECIDE', seenBy: 'OFFICERS' },
      { id: closed.id, title: 'Closed', purpose: 'DECIDE' },
    ];
    await buildAgenda(officer, meeting.id, 1, items);
    const now = await readBy(somebody);
    expect(now.nodes).toMatchObject([{ id: hidden.id }]);
    expect(await decisionOf(somebody, hidden.id)).toMatchObject({
      supersedes: null,
      entries: [{ words: 'Looked at' }],
    });
    await buildAgenda(officer, meeting.id, 2, [items[0]!, { ...items[1]!, seenBy: 'OFFICERS' }]);
    expect(await registerOf(somebody, place.slug)).toEqual({
      decisionYears: [],
      decisions: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });
});
