import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { EmbeddedServer } from '../../libs/database/src/embedded/index.js';
import { migrate } from '../../libs/database/src/migrate/index.js';
import { ask } from '../support/cluster/index.js';

const FOLDER = 'apps/api/migrations';
const BEFORE = '20261121T2140';
const passwords = { apiPassword: 'api', workerPassword: 'worker' };

// A server of its own, as wherever roles are made.
let home: string;
let older: string;
let server: EmbeddedServer;
let adminUrl: string;
beforeAll(async () => {
  home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'feeds-'));
  older = join(home, 'older');
  mkdirSync(older);
  for (const name of readdirSync(FOLDER)) if (name < BEFORE) cpSync(join(FOLDER, name), join(older, name));
  server = await EmbeddedServer.start({ folder: join(home, 'postgres'), durable: false });
  await ask(server.adminUrl, 'create database kept');
  const address = new URL(server.adminUrl);
  address.pathname = '/kept';
  adminUrl = address.href;
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

test('of two calendar addresses that somebody made at the same moment, the newer one is kept', async () => {
  await migrate({ adminUrl, folder: older, ...passwords });
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  try {
    await admin.query(`set session_replication_role = replica;
      insert into link (audience_id, token_hash, purpose, person_id, created_at)
        select 1, sha256(n::text::bytea), 'CALENDAR', '01900000-0000-7000-8000-000000000001', now() + n * interval '1 second' from generate_series(1, 2) n;
      set session_replication_role = default;`);
    await migrate({ adminUrl, folder: FOLDER, ...passwords });
    const { rows } = await admin.query('select revoked_at is null as works from link order by created_at');
    expect(rows).toEqual([{ works: false }, { works: true }]);
  } finally {
    await admin.end();
  }
});
