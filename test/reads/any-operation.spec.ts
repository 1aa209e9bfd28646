/* oxlint-disable typescript/no-explicit-any -- answers and rows of every shape pass through here */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { graphql, parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { ReadLanes } from '../../libs/database/src/lanes/index.js';
import { executeAsText } from '../../libs/reads/src/text-execution.js';
import { anyOperation, type Known } from './any-operation.js';
import { naiveSchema } from './naive.js';
import { clubId, makeWorld, noteId, personId, type World } from './world.js';

let world: World;
let naive: GraphQLSchema;
let naiveLanes: ReadLanes;
let known: Known;
beforeAll(async () => {
  world = await makeWorld();
  // Lanes of its own: it may go on sending after its answer is known to be null.
  naiveLanes = new ReadLanes({ connectionString: world.database.apiUrl });
  naive = naiveSchema(naiveLanes);
  known = {
    ids: [...Array(9).keys()].flatMap((n) => [personId(n), clubId(n), noteId(n)]),
    words: ['Sam', 'Club', 'S%', `it's "\\`, '7', ''],
    cursors: await cursors(),
  };
});
afterAll(async () => {
  await naiveLanes.close();
  await world.end();
});

/** One cursor of each kind at least, as the lists hand them out. */
async function cursors(): Promise<Known['cursors']> {
  const { data } = await world.ask(
    'ann',
    `{ clubs(first: 4) { edges { cursor node { members(first: 3) { edges { cursor } } latestNotes(first: 2) { edges { cursor } } } } } things(first: 20) { edges { cursor } } }`,
  );
  const { clubs, things } = data as any;
  const of = (connection: any) => connection.edges.map(({ cursor }: any) => cursor);
  return {
    'Query.clubs': of(clubs),
    'Query.things': of(things),
    'Club.members': clubs.edges.flatMap(({ node }: any) => of(node.members)),
    'Club.latestNotes': clubs.edges.flatMap(({ node }: any) => of(node.latestNotes)),
  };
}

/** Cursors are made in one place only; elsewhere it is enough that there is one. */
const withoutCursors = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('WyJ') ? 'a cursor' : value,
  );

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 300);

test('any query is answered as a field-by-field reading answers it, with one statement for each root field', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      anyOperation(world.schema, known),
      fc.constantFrom('ann', 'ben', 'a stranger'),
      async ({ text, variables }, visitor) => {
        const document = parse(text);
        fc.pre(validate(world.schema, document).length === 0);
        seen++;
        const expected = await graphql({
          schema: naive,
          source: text,
          variableValues: variables,
          contextValue: { visitor },
        });
        world.lanes.sent.length = 0;
        const compiled = await world.ask(visitor, text, variables);
        expect(withoutCursors(compiled.data)).toEqual(withoutCursors(expected.data));
        expectKnownErrors(compiled);
        expect(Boolean(compiled.errors)).toBe(Boolean(expected.errors));
        if (compiled.data)
          expect(world.lanes.sent.length).toBe(
            Object.keys(compiled.data).filter((key) => key !== '__typename' && !isTypename(text, key)).length,
          );
      },
    ),
    { numRuns: RUNS },
  );
  expect(seen).toBeGreaterThanOrEqual(RUNS);
}, 120_000);

test('text is what ordinary execution answers, key for key, or there is none', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(
      anyOperation(world.schema, known),
      fc.constantFrom('ann', 'ben', 'a stranger'),
      async ({ text, variables }, visitor) => {
        const document = parse(text);
        fc.pre(validate(world.schema, document).length === 0);
        const expected = await world.ask(visitor, text, variables);
        expectKnownErrors(expected);
        const { schema, model } = world;
        const answer = await executeAsText(model, { schema, document, variables, context: { visitor } });
        if (answer === null) {
          const roots = Object.keys(expected.data ?? {}).filter((key) => isTypename(text, key) || key === '__typename');
          // Nothing but an error, or a root field that is nobody's read, keeps it from being text.
          expect([expected.errors?.length ?? 0, roots.length]).not.toEqual([0, 0]);
          return;
        }
        answered++;
        expect(expected.errors).toBeUndefined();
        expect(JSON.stringify(answer)).toBe(JSON.stringify(expected.data));
      },
    ),
    {
      numRuns: RUNS,
      ...(process.env['PROPERTY_SEED']
        ? { seed: Number(process.env['PROPERTY_SEED']), path: process.env['PROPERTY_PATH'] }
        : {}),
    },
  );
  expect(answered).toBeGreaterThan(RUNS / 3);
}, 120_000);

/** A founder that is hidden leaves a field empty that must not be; nothing else may go wrong. */
function expectKnownErrors({ errors = [] }: ExecutionResult) {
  const unknown = errors.filter(({ message }) => !message.endsWith('non-nullable field Club.mustHaveFounder.'));
  expect(unknown.map(({ message, originalError }) => [message, String(originalError?.cause)])).toEqual([]);
}

const isTypename = (text: string, key: string) => new RegExp(`\\b${key}: __typename`).test(text);
