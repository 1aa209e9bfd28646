import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask, cloneDatabase, emptyDatabase, type TestDatabase } from '../support/cluster/index.js';

let database: TestDatabase;
beforeAll(async () => (database = await cloneDatabase()));
afterAll(() => database.drop());

test('a clone has the tables, and the tests connect as the program does', async () => {
  expect(
    await ask(database.apiUrl, 'select current_user as name, count(*)::int as agencies from agency group by 1'),
  ).toEqual([]);
  expect(await ask(database.apiUrl, 'select current_user as name')).toEqual([{ name: 'roundtable_api' }]);
  expect(await ask(database.workerUrl, 'select current_user as name')).toEqual([{ name: 'roundtable_worker' }]);
});

test('no role of the program can pass by the row rules, and only the owner owns', async () => {
  expect(
    await ask(
      database.ownerUrl,
      `select rolname from pg_roles where rolname like 'roundtable%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    ),
  ).toEqual([]);
  expect(
    await ask(
      database.ownerUrl,
      `select distinct pg_get_userbyid(relowner) as owner from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname in ('public', 'app', 'graphile_worker')`,
    ),
  ).toEqual([{ owner: 'roundtable_owner' }]);
});

test('the gate may create nothing once the migrations have run', async () => {
  expect(
    await ask(database.ownerUrl, `select has_schema_privilege('roundtable_gate', 'app', 'create') as may`),
  ).toEqual([{ may: false }]);
});

test('an empty database has no tables of ours', async () => {
  const empty = await emptyDatabase();
  expect(await ask(empty.ownerUrl, `select from pg_tables where schemaname = 'public'`)).toEqual([]);
  await empty.drop();
});
