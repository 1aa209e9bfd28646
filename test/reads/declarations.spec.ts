/* oxlint-disable typescript/no-explicit-any -- answers and rows of every shape pass through here */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import pg from 'pg';
import {
  arg,
  column,
  computed,
  either,
  from,
  many,
  one,
  page,
  ReadModel,
  reads,
  same,
  self,
  sql,
  variants,
  type Declarations,
} from '../../libs/reads/src/index.js';
import { entering, makeWorld, worldSchema, type World } from './world.js';

let world: World;
let api: pg.Client;
beforeAll(async () => {
  world = await makeWorld();
  api = new pg.Client(world.database.apiUrl);
  await api.connect();
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const model = (declarations: Declarations[], schema = worldSchema()) =>
  new ReadModel({ schema: () => schema, declarations, lanes: world.lanes, enter: entering as never });

const faultsOf = (declarations: Declarations[], schema = worldSchema()) => {
  try {
    model(declarations, schema).prepare();
    return [];
  } catch (error) {
    return (error as { faults: string[] }).faults;
  }
};

test('the world is declared without fault, and the database can answer all of it', async () => {
  world.model.prepare();
  await world.model.verifyAgainstDatabase(api);
});

test('every fault is told at once, in words', () => {
  expect(
    faultsOf([
      reads({
        Nobody: from('nobody'),
        Person: from('person', {
          nothing: column('x'),
          clubs: one('club', { on: 'club_id' }),
          founded: many('person', { on: 'x', order: [] }),
          address: column('a'),
        }),
        Query: {
          person: one('person', { where: { id: arg('ids') } }),
          me: one('person; drop table person', {}),
          clubs: page('club', { key: [] }),
          clubCount: column('n'),
        },
        Favourite: from('favourite', { subject: one('person', { on: 'person_id' }) }),
      }),
      reads({
        Person: from('person', { clubs: same() }),
        Note: variants('note', { by: 'kind', types: { R: 'Remark' } }),
      }),
    ]),
  ).toEqual([
    'Person is declared twice; only one feature says from(…), others add fields',
    'Person.clubs is declared twice',
    `Note has the variant Remark, which is not declared from('note')`,
    'Nobody is not an object type of the schema',
    'Person.nothing is not in the schema',
    'Person.viewerCan is an object, and nothing says how to read it',
    'Person.clubs is read from the same row, but Club is not declared from the table of Person',
    'Person.founded needs an order',
    'Person.founded gives Club, which nothing declares',
    'Person.favourites is an object, and nothing says how to read it',
    'Person.address is declared as a value, but is an object in the schema',
    'Favourite.subject is a union; declare Subject as variants(…), or the field as either(…)',
    'Query.me names "person; drop table person", which cannot be a table or column',
    'Query.me reads from person; drop table person, but Person is declared from person',
    'Query.person has no argument "ids"',
    'Query.clubs needs a key',
    'Query.clubs has a totalCount in the schema; say up to how many with `total`',
    'Query.clubs gives Club, which nothing declares',
    'Query.clubCount is a column, but Query has no table',
  ]);
});

test('members of an either must fit the type and one another', () => {
  const schema = buildSchema(
    `union U = A | B  type A { id: ID! us: [U!]! u: U } type B { id: ID! } type C { id: ID! } type Query { a: A }`,
  );
  expect(
    faultsOf(
      [
        reads({
          A: from('a', {
            us: either<any>({ A: many('a', { order: 'id' }), B: many('b', { order: 'id desc' }) }),
            u: either({ A: one('a', { on: 'a_id' }), C: one('c', { on: 'c_id' }) }),
          }),
          B: from('b'),
          C: from('c'),
        }),
      ],
      schema,
    ),
  ).toEqual(['A.us has members of different kinds or orders', 'A.u has the member C, which is not one of its types']);
});

test('the database is asked for every table, column and right', async () => {
  await world.owner.query('create table secret (id uuid, name text); revoke all on secret from public');
  const schema = buildSchema(
    `type S { id: ID! name: String! } type P { id: ID! name: String! odd: Int! none: String of(x: Int): [S!]! can: Int } type Query { p(id: ID!): P q: P }`,
  );
  const faulty = model(
    [
      reads({
        Query: { p: one('person', { where: { id: arg('id') } }), q: one('nowhere', {}) },
        S: from('secret'),
        P: from('person', {
          odd: sql`${self}.name + 1`,
          of: many('secret', { on: 'x', order: 'id', where: { name: arg('x') } }),
          can: computed({ needs: ['gone'], by: () => 1 }),
        }),
      }),
    ],
    schema,
  );
  await expect(faulty.verifyAgainstDatabase(api)).rejects.toMatchObject({
    faults: [
      'S.id: permission denied for table secret',
      'S.name: permission denied for table secret',
      'P.odd: operator does not exist: text + integer',
      'P.none: column t0.none does not exist',
      'P.of: column t1.x does not exist',
      'P.can: column t0.gone does not exist',
      'Query.q: relation "nowhere" does not exist',
    ],
  });
});
