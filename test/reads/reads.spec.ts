import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clubId, makeWorld, personId, type World } from './world.js';

let world: World;
beforeAll(async () => void (world = await makeWorld()));
afterAll(() => world.end());

const answer = async (visitor: string, query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await world.ask(visitor, query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as any;
};

test('values come in the form that the schema promises', async () => {
  const { me } = await answer(
    'ann',
    `{ me { id name nick bornOn wakesAt joinedAt tags meta weight isMe clubCount hasFounded } }`,
  );
  expect(me).toEqual({
    id: personId(1),
    name: 'Person 1',
    nick: null,
    bornOn: '1980-02-29',
    wakesAt: null,
    joinedAt: '2025-03-30T01:59:59.123Z',
    tags: [],
    meta: { n: 1, deep: [1, null, 'x'] },
    weight: 0.25,
    isMe: true,
    clubCount: 2,
    hasFounded: true,
  });
});

test('a whole tree is one statement', async () => {
  world.lanes.sent.length = 0;
  const { club } = await answer(
    'ben',
    `query ($id: ID!) { club(id: $id) {
    name founder { name viewerCan { rename praise } clubs { name members(first: 2) { nodes { name } pageInfo { hasNextPage endCursor } totalCount } } }
    notes { __typename id author { greeting(loudly: true) } ... on Remark { body } ... on Photo { caption } }
    around { __typename name ... on Club { kind } } } }`,
    { id: clubId(2) },
  );
  expect(world.lanes.sent).toHaveLength(1);
  console.log(JSON.stringify(club, null, 1).slice(0, 3000), world.lanes.sent[0]!.statement.text);
});

test('pages', async () => {
  const first = await answer(
    'ann',
    `{ clubs(first: 2) { totalCount edges { cursor node { name } } nodes { id } pageInfo { hasNextPage endCursor } } things(first: 5) { nodes { __typename name id } pageInfo { endCursor } } }`,
  );
  const second = await answer(
    'ann',
    `query ($a: String, $b: String) { clubs(first: 2, after: $a) { nodes { id } pageInfo { hasNextPage endCursor } } things(first: 5, after: $b) { nodes { __typename name id } } }`,
    { a: first.clubs.pageInfo.endCursor, b: first.things.pageInfo.endCursor },
  );
  console.log(JSON.stringify([first, second], null, 1));
});
