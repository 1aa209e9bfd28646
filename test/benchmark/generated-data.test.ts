import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/cluster/index.js';
import { generate } from './generated-data.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client(database.ownerUrl);
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

test('what the benchmark measures obeys every rule of the database, and everybody with a place has undertaken', async () => {
  await generate(client, { partnerships: 4, people: 400, agencies: 60, seatsEach: 25, meetingsEach: 10 });
  const { rows } = await client.query(
    `select (select count(*)::int from seat_term where capacity = 'REPRESENTATIVE' and ended_at is null) as filled,
       (select count(*)::int from seat_term t where not exists (
         select from undertaking_acceptance k where k.person_id = t.person_id and k.partnership_id = t.partnership_id)) as without`,
  );
  expect(rows[0]).toMatchObject({ filled: 100, without: 0 });
});
