import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anAttendedSession } from '../../factories/certificates.js';
import { feedbackOf, giveFeedback } from '../../factories/training-feedback.js';
import { noteAttendance } from '../../factories/training.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('feedback on training', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let national: Visitor;
  let people: Visitor[];
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    national = await world.as(await world.nationalCoordinator());
    people = await Promise.all(Array.from({ length: 11 }, somebody));
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const somebody = async () => world.as((await world.seat(table)).representative!);
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const attended = (by: Visitor[]) =>
    anAttendedSession(
      world,
      national,
      by.map((who) => ({ who })),
    );
  const SAID = { useful: 4, confident: 3 };

  test('is given by whoever attended, once, and changed for 30 days', async () => {
    const [one, two, stranger] = people as [Visitor, Visitor, Visitor];
    const { id: sessionId, register } = await attended([one, two]);
    await noteAttendance(national, { sessionId, lines: [{ bookingId: register[1].id, attendance: 'MISSED' }] });
    expect(await feedbackOf(one, sessionId)).toMatchObject({ canGiveFeedback: true, yourFeedback: null });
    const words = { best: ' The examples. ', better: 'More time' };
    expect(await giveFeedback(one, { sessionId, ...SAID, ...words })).toMatchObject({
      problems: [],
      trainingSession: {
        canGiveFeedback: true,
        yourFeedback: { ...SAID, best: 'The examples.', better: 'More time' },
        feedback: null,
      },
    });
    await giveFeedback(one, { sessionId, useful: 2, confident: 5 });
    expect((await feedbackOf(one, sessionId)).yourFeedback).toMatchObject({ useful: 2, confident: 5, best: '' });
    for (const who of [two, stranger, national]) {
      expect(await feedbackOf(who, sessionId)).toMatchObject({ canGiveFeedback: false, yourFeedback: null });
      expect(codes(await giveFeedback(who, { sessionId, ...SAID }))).toEqual([['NOT_ATTENDED']]);
    }
    await world.sql(`update training_feedback set given_at = now() - interval '31 days' where session_id = $1`, [
      sessionId,
    ]);
    expect(codes(await giveFeedback(one, { sessionId, ...SAID }))).toEqual([['TOO_LATE']]);
    expect(await feedbackOf(one, sessionId)).toMatchObject({ canGiveFeedback: false, yourFeedback: { useful: 2 } });
  });

  test('tells all that is wrong with it at once', async () => {
    const [one] = people as [Visitor];
    const { id: sessionId } = await attended([one]);
    const wrong = { useful: 0, confident: 6, best: 'x'.repeat(2001), better: 'y'.repeat(2001) };
    expect(codes(await giveFeedback(one, { sessionId, ...wrong }))).toEqual([
      ['OUT_OF_RANGE', 'useful'],
      ['OUT_OF_RANGE', 'confident'],
      ['TOO_LONG', 'best'],
      ['TOO_LONG', 'better'],
    ]);
    await expect(giveFeedback(one, { sessionId: table.id, ...SAID })).rejects.toThrow('NOT_FOUND');
    const [kept] = await world.sql('select count(*)::int as n from training_feedback where session_id = $1', [
      sessionId,
    ]);
    expect(kept).toEqual({ n: 0 });
  });

  test('is read by the keepers in fives, of all together', async () => {
    const { id: sessionId } = await attended(people);
    const seen = async () => (await feedbackOf(national, sessionId)).feedback;
    for (const [i, who] of people.slice(0, 4).entries())
      await giveFeedback(who, { sessionId, useful: 5, confident: i + 1, best: `Part ${9 - i}` });
    expect(await seen()).toBeNull();
    await giveFeedback(people[4]!, { sessionId, useful: 1, confident: 5, better: 'A larger room' });
    const five = {
      answers: 5,
      useful: [1, 0, 0, 0, 4],
      confident: [1, 1, 1, 1, 1],
      best: ['Part 6', 'Part 7', 'Part 8', 'Part 9'],
      better: ['A larger room'],
    };
    expect(await seen()).toEqual(five);
    // A change and a sixth answer cannot be told apart from what was there, until five more have answered.
    await giveFeedback(people[0]!, { sessionId, useful: 2, confident: 1 });
    await giveFeedback(people[5]!, { sessionId, useful: 3, confident: 3, best: 'Mine alone' });
    expect(await seen()).toEqual(five);
    // Five at once, also when they press together.
    await Promise.all(people.slice(6).map((who) => giveFeedback(who, { sessionId, useful: 4, confident: 4 })));
    expect(await seen()).toMatchObject({
      answers: 10,
      useful: [1, 1, 1, 4, 3],
      best: expect.arrayContaining(['Mine alone']),
    });
    for (const who of [people[0]!, await world.as(table.coordinator)])
      expect((await feedbackOf(who, sessionId)).feedback).toBeNull();
  });
});
