import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anAttendedSession } from '../../factories/certificates.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const GIVE = `mutation ($input: GiveTrainingFeedbackInput!) { giveTrainingFeedback(input: $input) {
  trainingSession { yourFeedback { useful confident words } } problems { code path } } }`;
const READ = `query ($id: ID!) { trainingSession(id: $id) { canGiveFeedback yourFeedback { useful words } feedback { answers useful confident words } } }`;

describe('feedback on training', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let national: Visitor;
  let people: Visitor[];
  let sessionId: string;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    national = await world.as(await world.nationalCoordinator());
    people = [];
    for (let n = 0; n < 11; n += 1) people.push(await world.as((await world.seat(table)).representative!));
    ({ id: sessionId } = await anAttendedSession(
      world,
      national,
      people.map((who) => ({ who })),
    ));
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const give = async (who: Visitor, more: object = {}): Promise<any> =>
    (await who.get(GIVE, { input: { sessionId, useful: 4, confident: 3, ...more } })).giveTrainingFeedback;
  const read = async (who: Visitor): Promise<any> => (await who.get(READ, { id: sessionId })).trainingSession;

  test('is given by whoever attended, and by nobody else', async () => {
    const stranger = await world.as((await world.seat(table)).representative!);
    await expect(give(stranger)).rejects.toThrow('NOT_FOUND');
    expect(await read(stranger)).toEqual({ canGiveFeedback: false, yourFeedback: null, feedback: null });
    const { problems } = await give(people[0]!, { useful: 0, confident: 6, words: 'x'.repeat(2001) });
    expect(problems.map(({ code, path }: any) => [code, ...path])).toEqual([
      ['OUT_OF_RANGE', 'useful'],
      ['OUT_OF_RANGE', 'confident'],
      ['TOO_LONG', 'words'],
    ]);
    expect((await give(people[0]!, { words: ' More cases ' })).trainingSession).toEqual({
      yourFeedback: { useful: 4, confident: 3, words: 'More cases' },
    });
  });

  test('is told to the keepers without names, and not at all while fewer than five have answered', async () => {
    for (const who of people.slice(1, 4)) await give(who);
    expect((await read(national)).feedback).toBeNull();
    await give(people[4]!, { useful: 5, confident: 5, words: 'Thank you' });
    expect((await read(national)).feedback).toEqual({
      answers: 5,
      useful: [0, 0, 0, 4, 1],
      confident: [0, 0, 4, 0, 1],
      words: ['More cases', 'Thank you'],
    });
    for (const who of [people[1]!, await world.as(table.coordinator)]) expect((await read(who)).feedback).toBeNull();
    expect((await read(national)).yourFeedback).toBeNull();
  });

  test('is counted in fives: looking before and after an answer tells nothing of it', async () => {
    const { feedback: before } = await read(national);
    // Changed, it takes the place of what was said before.
    await give(people[0]!, { useful: 2, words: 'Fewer slides' });
    expect((await read(people[0]!)).yourFeedback).toEqual({ useful: 2, words: 'Fewer slides' });
    await give(people[5]!, { useful: 1, words: 'Mine alone' });
    expect((await read(national)).feedback).toEqual(before);
    // Also when they answer at the same moment.
    await Promise.all(people.slice(6).map((who) => give(who)));
    expect((await read(national)).feedback).toMatchObject({
      answers: 10,
      words: ['Fewer slides', 'Mine alone', 'Thank you'],
    });
  });

  test('is closed sixty days after the session', async () => {
    await world.sql(
      `update training_record set held_on = app.today() - 61, attended_on = app.today() - 61 where session_id = $1`,
      [sessionId],
    );
    await expect(give(people[0]!)).rejects.toThrow('NOT_FOUND');
    expect((await read(people[0]!)).canGiveFeedback).toBe(false);
  });
});
