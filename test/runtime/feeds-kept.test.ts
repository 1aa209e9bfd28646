import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { olderDatabase, type OlderDatabase } from './older-database.js';

let database: OlderDatabase;
beforeAll(async () => (database = await olderDatabase('20261121T2140')), 60_000);
afterAll(async () => await database?.stop());

test('of two calendar addresses that somebody made at the same moment, the newer one is kept', async () => {
  const admin = new pg.Client(database.adminUrl);
  await admin.connect();
  try {
    await admin.query(`set session_replication_role = replica;
      insert into link (audience_id, token_hash, purpose, person_id, created_at)
        select 1, sha256(n::text::bytea), 'CALENDAR', '01900000-0000-7000-8000-000000000001', now() + n * interval '1 second' from generate_series(1, 2) n;
      set session_replication_role = default;`);
    await database.upgrade();
    const { rows } = await admin.query('select revoked_at is null as works from link order by created_at');
    expect(rows).toEqual([{ works: false }, { works: true }]);
  } finally {
    await admin.end();
  }
});
