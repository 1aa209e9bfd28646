/* oxlint-disable typescript/no-explicit-any -- answers and rows of every shape pass through here */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchema, type ExecutionResult, type GraphQLResolveInfo } from 'graphql';
import { stringifyAnswer, TextPlugin, treeFieldResolver } from '../../libs/reads/src/index.js';
import { clubId, makeWorld, noteId, personId, type World } from './world.js';

let world: World;
beforeAll(async () => void (world = await makeWorld()));
afterAll(() => world.end());

const plain = ({ data, errors }: ExecutionResult) =>
  JSON.parse(
    JSON.stringify({ data, errors: errors?.map(({ message, extensions }) => [message, extensions['code']]) }),
  ) as ExecutionResult;

/** What is answered, as plain data; nothing may go wrong. */
const answer = async (visitor: string, query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = plain(await world.ask(visitor, query, variables));
  expect(errors).toBeUndefined();
  return data as any;
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
  const { person, now, clubCount } = await answer(
    'ann',
    `{ person(id: "${personId(6)}") { nick wakesAt tags } now clubCount }`,
  );
  expect(person).toEqual({ nick: `it's "\\6"\nü€😀`, wakesAt: '06:36', tags: ['a', 'b c', '"'] });
  expect([now, clubCount]).toEqual(['2026-01-02T03:04:05.678Z', 6]);
});

test('a tree of any depth is one statement, as the caller', async () => {
  const query = `query ($id: ID!) { club(id: $id) { founder { clubs { members(first: 2) { nodes { name clubs { name } } } } } notes { author { name } } } }`;
  world.lanes.sent.length = 0;
  await answer('ben', query, { id: clubId(2) });
  await answer('ben', query, { id: clubId(1) });
  expect(world.lanes.sent).toHaveLength(2);
  const [first, second] = world.lanes.sent.map(({ statement }) => statement);
  expect(first!.name).toBe(second!.name);
  expect(first!.values).toEqual([clubId(2)]);
});

test('what is not shared with the caller is not there', async () => {
  const hidden = `{ person(id: "${personId(5)}") { name } }`;
  expect(await answer('ben', hidden)).toEqual({ person: null });
  expect(await answer('ben', `{ person(id: "${personId(999)}") { name } }`)).toEqual({ person: null });
  expect(await answer('ann', hidden)).toEqual({ person: { name: 'Person 5' } });
  expect(await answer('a stranger', `{ me { name } clubCount clubs { totalCount nodes { id } } }`)).toEqual({
    me: null,
    clubCount: 0,
    clubs: { totalCount: '0', nodes: [] },
  });
});

test('a field asked for under two names is answered for each', async () => {
  const { me } = await answer(
    'ben',
    `{ me { sport: founded(kind: SPORT) { kind } all: founded { kind title: name name } founded(kinds: [COOKING]) { kind } } }`,
  );
  expect(me).toEqual({
    sport: [],
    all: [{ kind: 'COOKING', title: 'Sam', name: 'Sam' }],
    founded: [{ kind: 'COOKING' }],
  });
});

test('an argument that is null filters nothing', async () => {
  const count = async (variables: object) =>
    (
      (await answer('ann', `query ($kind: ClubKind) { clubs(kind: $kind) { nodes { id } } }`, { ...variables })) as {
        clubs: { nodes: [] };
      }
    ).clubs.nodes.length;
  expect([await count({}), await count({ kind: null }), await count({ kind: 'READING' })]).toEqual([6, 6, 3]);
});

test('pages follow one another to the end, without gap or repetition', async () => {
  const query = `query ($after: String) { club(id: "${clubId(1)}") { members(first: 3, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }`;
  const seen: string[] = [];
  let after: string | null = null;
  let more = true;
  while (more) {
    const { club } = (await answer('ann', query, { after })) as { club: { members: any } };
    const { edges, pageInfo, totalCount } = club.members;
    seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    ({ endCursor: after, hasNextPage: more } = pageInfo);
    if (!more) expect([seen.length, new Set(seen).size]).toEqual([totalCount, totalCount]);
  }
  expect(seen.length).toBeGreaterThan(6);
});

test.each([
  ['nonsense', 'not a cursor'],
  ['nothing', ''],
  ['another list', Buffer.from(JSON.stringify(['abcdef', '1', personId(1)])).toString('base64url')],
  ['other JSON', Buffer.from('{"a":1}').toString('base64url')],
])('a cursor that is %s is a fault of the client', async (_, after) => {
  const { errors } = plain(
    await world.ask('ann', `query ($after: String) { clubs(after: $after) { nodes { id } } }`, { after }),
  );
  expect(errors).toEqual([['The cursor in `after` does not belong to this list.', 'BAD_REQUEST']]);
});

test('a cursor with keys of the wrong form is a fault of the client', async () => {
  const { clubs } = (await answer('ann', `{ clubs { pageInfo { endCursor } } }`)) as { clubs: any };
  const [mark] = JSON.parse(Buffer.from(clubs.pageInfo.endCursor, 'base64url').toString()) as string[];
  const forged = Buffer.from(JSON.stringify([mark, `'; drop table club; --`, 'x'])).toString('base64url');
  const { errors } = plain(await world.ask('ann', `{ clubs(after: "${forged}") { nodes { id } } }`));
  expect(errors).toEqual([['An argument does not have the form it needs.', 'BAD_REQUEST']]);
});

test.each([-1, 101, 2_000_000_000])('a page of %d is refused', async (first) => {
  const { errors } = plain(await world.ask('ann', `{ clubs(first: ${first}) { nodes { id } } }`));
  expect(errors).toEqual([['`first` must be from 0 to 100.', 'BAD_REQUEST']]);
});

test('hostile text is text', async () => {
  const hostile = [
    `'`,
    `''; drop table person; --`,
    `$1`,
    `\\'; select 1; --`,
    `"`,
    `%`,
    '${self}',
    't0."id"',
    `x' or 'a'='a`,
  ];
  for (const text of hostile) {
    const { clubs, me } = (await answer(
      'ann',
      `query ($text: String) { clubs(named: $text) { nodes { id } } me { greeting(word: $text) clubs { notes(matching: $text) { id } members(filter: { named: $text }) { nodes { id } } } } }`,
      { text },
    )) as any;
    expect(clubs.nodes).toEqual([]);
    expect(me.greeting).toContain(text);
    expect(world.lanes.sent.at(-1)!.statement.values).toContain(text);
  }
  const { errors } = plain(await world.ask('ann', `{ person(id: "1 or true") { id } }`));
  expect(errors).toEqual([['An argument does not have the form it needs.', 'BAD_REQUEST']]);
});

test('a field that must not be empty, and is, empties what holds it', async () => {
  const { data, errors } = plain(
    await world.ask('ben', `{ clubs { nodes { name } } club(id: "${clubId(5)}") { name mustHaveFounder { name } } }`),
  );
  expect(data).toMatchObject({ club: null, clubs: { nodes: expect.anything() } });
  expect(errors).toEqual([['Cannot return null for non-nullable field Club.mustHaveFounder.', null]]);
});

test('more fields than a function takes arguments', async () => {
  const aliases = Array.from({ length: 150 }, (_, n) => `a${n}: name`).join(' ');
  const { me } = (await answer('ann', `{ me { ${aliases} } }`)) as { me: object };
  expect(Object.values(me)).toEqual(Array(150).fill('Person 1'));
});

test('rows told apart by a column, and members of several tables', async () => {
  const { note, favourites } = (await answer(
    'ann',
    `{ note(id: "${noteId(9)}") { __typename ... on Photo { caption } ... on Remark { body } } favourites { subject { ... on Named { name } ... on Club { kind } } } }`,
  )) as any;
  expect(note).toEqual({ __typename: 'Photo', caption: 'http://x/9 at 1759564800000' });
  expect(favourites.filter(({ subject }: any) => subject?.kind).length).toBe(0);
  expect(favourites.filter(({ subject }: any) => subject?.name).length).toBeGreaterThan(2);
});

test('the payload of a mutation is read as anything else', async () => {
  world.lanes.sent.length = 0;
  const { renameClub } = await answer(
    'ben',
    `mutation { renameClub(id: "${clubId(2)}") { club { name founder { viewerCan { rename } } } me { name } problems } }`,
  );
  expect(renameClub).toEqual({
    club: { name: 'Sam', founder: { viewerCan: { rename: true } } },
    me: { name: 'Person 2' },
    problems: [],
  });
  expect(world.lanes.sent).toHaveLength(2);
});

test('Apollo answers the same by text as by ordinary execution', async () => {
  type Context = { visitor: string };
  const read = (_: unknown, __: unknown, { visitor }: Context, info: GraphQLResolveInfo) =>
    world.model.read(visitor, info);
  const roots = Object.keys(world.schema.getQueryType()!.getFields());
  const schema = makeExecutableSchema({
    typeDefs: printSchema(world.schema),
    resolvers: { Query: Object.fromEntries(roots.map((name) => [name, read])) },
  });
  const servers = [[], [new TextPlugin(world.model)]].map(
    (plugins) =>
      new ApolloServer<Context>({
        schema,
        plugins,
        fieldResolver: treeFieldResolver,
        stringifyResult: stringifyAnswer,
      }),
  );
  const operations = [
    `{ me { id name viewerCan { rename } clubs { name members { nodes { name } pageInfo { hasNextPage } } } } clubs { nodes { id } } }`,
    `{ me { a: name b: name } }`,
    `{ club(id: "${clubId(5)}") { name mustHaveFounder { name } } }`,
    `{ clubs(first: 1000) { nodes { id } } }`,
    `{ __schema { queryType { name } } now }`,
    `query ($no: Boolean!) { me { name @skip(if: $no) id } }`,
    `query ($no: Boolean!) { me @skip(if: $no) { id } }`,
  ];
  for (const query of operations) {
    const answers = await Promise.all(
      servers.map((server) =>
        server.executeOperation({ query, variables: { no: true } }, { contextValue: { visitor: 'ann' } }),
      ),
    );
    const [ordinary, asText] = answers.map(({ body }) => JSON.parse(JSON.stringify(body)) as unknown);
    expect(asText).toEqual(ordinary);
  }
});
