import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { readConfig } from '@lib/config';
import { loadDemo } from '../../apps/api/src/demo/load.js';
import { createServer } from '../../apps/api/src/server.js';
import { EmbeddedServer } from '../../libs/database/src/embedded/index.js';
import { migrate } from '../../libs/database/src/migrate/index.js';
import { aPdf, uploaded } from '../factories/files.js';
import { schedule } from '../factories/meetings.js';
import { TEST_SECRET } from '../support/app.js';
import { connected } from '../support/cluster/index.js';
import { TEST_PASSWORD } from '../support/cluster/test-password.js';
import { Visitor } from '../support/visitor.js';
import { House, kill } from './house.js';

const TABLES = `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
  where relkind in ('r', 'p') and nspname in ('public', 'graphile_worker') order by 1`;

/** What the database does beside keeping rows: guards, rights, functions, constraints, indexes, counters. */
const RULES = [
  `select c.oid::regclass::text as name, relrowsecurity, relforcerowsecurity, pg_get_userbyid(relowner) as owner, relacl::text
   from pg_class c join pg_namespace n on n.oid = relnamespace where nspname in ('public', 'app', 'graphile_worker') order by 1`,
  `select schemaname, tablename, policyname, permissive, roles::text, cmd, qual, with_check from pg_policies order by 1, 2, 3`,
  `select p.oid::regprocedure::text as name, pg_get_userbyid(proowner) as owner, prosecdef, provolatile, proconfig::text, proacl::text, md5(prosrc)
   from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname in ('public', 'app', 'graphile_worker') order by 1`,
  `select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`,
  `select indexdef from pg_indexes where schemaname in ('public', 'graphile_worker') order by 1`,
  `select attrelid::regclass::text, attname, attacl::text from pg_attribute where attacl is not null order by 1, 2`,
  `select schemaname, sequencename, last_value from pg_sequences order by 1, 2`,
];

/** The roles of the program, and who may act as whom. */
const ROLES = [
  `select rolname, rolsuper, rolbypassrls, rolinherit, rolcreaterole, rolcreatedb, rolreplication from pg_roles
   where rolname in ('roundtable_owner', 'roundtable_gate', 'roundtable_api', 'roundtable_worker') order by 1`,
  `select roleid::regrole::text, member::regrole::text, inherit_option, set_option from pg_auth_members
   where roleid = 'roundtable_gate'::regrole and member = 'roundtable_owner'::regrole`,
];

/** How many rows each table has, and a sum over all that they say. */
async function contents(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>(TABLES);
  const found: Record<string, unknown> = {};
  for (const { name } of rows) {
    const sum = `select count(*)::int as rows, md5(string_agg(md5(t::text), '' order by md5(t::text))) as sum from ${name} t`;
    found[name] = (await client.query<Record<string, unknown>>(sum)).rows[0];
  }
  return found;
}

async function answers(client: pg.Client, questions: string[]) {
  const all = [];
  for (const question of questions) all.push((await client.query<Record<string, unknown>>(question)).rows);
  return all;
}

const everything = (url: string) =>
  connected(url, async (client) => ({
    contents: await contents(client),
    rules: await answers(client, RULES),
    roles: await answers(client, ROLES),
  }));

/** The tools are not among our packages. A pg_dump older than the server refuses to read it. */
const pgDump = process.env['PG_DUMP'] ?? 'pg_dump';
const version = Number(/ (\d+)/.exec(spawnSync(pgDump, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? 0);
const withTools = version >= 18 ? test : test.skip;

describe('a backup', () => {
  let house: House;
  let folder: string;
  let before: Awaited<ReturnType<typeof everything>>;
  let chair: Visitor;
  let fileId: string;
  const content = Buffer.concat([aPdf('kept for bad days'), randomBytes(100_000)]);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backup-'));
    house = await House.open();
    await loadDemo({ adminUrl: house.adminUrl });
    // Written as people write: with facts in the log, and mail in the queue that nobody has sent yet.
    await house.startApi();
    const partnership = await house.world.partnership();
    await house.world.seat(partnership);
    chair = await house.world.as(partnership.chair);
    await schedule(chair, partnership.id);
    fileId = await uploaded(chair, 'minutes.pdf', content);
    await house.world.end();
    await kill(house.api);
    await house.sql(readFileSync('scripts/operations/roles.sql', 'utf8'));
    await house.sql(`alter role roundtable_backup login password '${TEST_PASSWORD}'`);
    before = await everything(house.adminUrl);
  }, 120_000);
  afterAll(async () => {
    await house?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const backupUrl = () => house.server.url('roundtable', 'roundtable_backup', TEST_PASSWORD);

  /** The API, which has entered as nobody, sees no row; the program of this release finds nothing to migrate. */
  async function expectToServe(server: EmbeddedServer, database: string, files: string) {
    const address = new URL(server.adminUrl);
    address.pathname = `/${database}`;
    const passwords = { apiPassword: TEST_PASSWORD, workerPassword: TEST_PASSWORD };
    expect(await migrate({ adminUrl: address.href, folder: 'apps/api/migrations', ...passwords })).toEqual([]);
    await connected(server.url(database, 'roundtable_api', TEST_PASSWORD), async (api) => {
      for (const table of ['meeting', 'person', 'seat', 'event_log'])
        expect((await api.query<{ n: string }>(`select count(*) n from ${table}`)).rows).toEqual([{ n: '0' }]);
    });
    await expectToHandOut(server.url(database, 'roundtable_api', TEST_PASSWORD), files);
  }

  /** The program over what was restored, to whoever was signed in when the backup was made. */
  async function expectToHandOut(url: string, files: string) {
    const settings = { API_DATABASE_URL: url, SECRET: TEST_SECRET, SMTP_URL: 'smtp://127.0.0.1:1', DEMO: 'off' };
    const app = await createServer(readConfig({ ...settings, NODE_ENV: 'test', FILES_DIR: files }), url);
    try {
      await app.listen(0, '127.0.0.1');
      const there = new Visitor(await app.getUrl());
      for (const [name, value] of chair.cookies) there.cookies.set(name, value);
      const response = await there.fetch(`/files/${fileId}`);
      expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
    } finally {
      await app.close();
    }
  }

  /** As an administrator does it, after the dump and before the restore. */
  const copyFiles = (from: string, to: string) =>
    execFileSync('sh', ['scripts/operations/copy-files.sh', from, to], { encoding: 'utf8', stdio: 'pipe' });

  test('there is something in the database to lose', () => {
    for (const table of ['meeting', 'person', 'event_log', 'session', 'graphile_worker._private_jobs'])
      expect(before.contents[table]).toMatchObject({ rows: expect.any(Number), sum: expect.any(String) });
  });

  test('by the backup role reads every row of every table, in one moment', async () => {
    await connected(backupUrl(), async (client) => {
      // As pg_dump does it: rows held back by a row rule would be an error here, not a gap.
      await client.query('begin isolation level repeatable read, read only; set local row_security = off');
      for (const name of Object.keys(before.contents)) await client.query(`lock table ${name} in access share mode`);
      expect(await contents(client)).toEqual(before.contents);
      expect((await answers(client, RULES.slice(-1)))[0]).toEqual(before.rules.at(-1));
    });
  });

  test('role writes nothing, and becomes nobody else', async () => {
    await connected(backupUrl(), async (client) => {
      await client.query('set default_transaction_read_only = off');
      for (const statement of [
        `update person set name = 'x'`,
        'delete from event_log',
        'create table public.mine ()',
        'select app.enqueue(null, null)',
      ])
        await expect(client.query(statement)).rejects.toThrow(/permission denied/);
      for (const role of ['roundtable_owner', 'roundtable_gate', 'roundtable_api', 'pg_read_all_data'])
        await expect(client.query(`set role ${role}`)).rejects.toThrow(/permission denied/);
    });
  });

  test('of the data folder, copied while the program is stopped, starts as the same database', async () => {
    await house.server.stop();
    const copy = join(folder, 'postgres');
    // With its owners: where root starts it, the files belong to the user that PostgreSQL runs as.
    execFileSync('cp', ['-a', join(house.folder, 'postgres'), copy]);
    execFileSync('cp', ['-a', join(house.folder, 'files'), join(folder, 'files')]);
    house.server = await EmbeddedServer.start({ folder: join(house.folder, 'postgres') });
    const server = await EmbeddedServer.start({ folder: copy });
    try {
      const address = new URL(server.adminUrl);
      address.pathname = '/roundtable';
      expect(await everything(address.href)).toEqual(before);
      await expectToServe(server, 'roundtable', join(folder, 'files'));
    } finally {
      await server.stop();
    }
  }, 60_000);

  test('of files by the script has each of them once, and none that is damaged', () => {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    execFileSync('cp', ['-a', join(house.folder, 'files'), from]);
    expect(copyFiles(from, to)).toMatch(/^1 files in /);
    const [path] = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((name) => name.length > 64);
    const written = statSync(join(to, path!)).mtimeMs;
    mkdirSync(join(from, 'ab/cd'), { recursive: true });
    writeFileSync(join(from, 'ab/cd', 'ab'.repeat(32)), 'not what its name says');
    expect(() => copyFiles(from, to)).toThrow('Damaged, and not copied');
    expect(readdirSync(join(to, 'ab/cd'))).toEqual([]);
    expect(statSync(join(to, path!)).mtimeMs).toBe(written);
    expect(readFileSync(join(to, path!)).equals(content)).toBe(true);
  });

  withTools(
    'by the scripts, restored into a fresh server, is the same database (wants pg_dump 18, on PATH or in PG_DUMP)',
    async () => {
      const file = join(folder, 'roundtable.sql.gz');
      const script = (name: string, url: string) => {
        const address = new URL(url);
        const PGPASSWORD = decodeURIComponent(address.password);
        address.password = '';
        return execFileSync('sh', [`scripts/operations/${name}.sh`, file, address.href], {
          env: { ...process.env, PGPASSWORD },
          encoding: 'utf8',
          stdio: 'pipe',
          timeout: 20_000,
        });
      };
      expect(script('backup', backupUrl())).toContain('Backed up');
      const fresh = await EmbeddedServer.start({ folder: join(folder, 'fresh'), durable: false });
      try {
        const address = new URL(fresh.adminUrl);
        address.pathname = '/restored';
        expect(script('restore', address.href)).toContain('row rules are forced on');
        expect(await everything(address.href)).toEqual(before);
        copyFiles(join(house.folder, 'files'), join(folder, 'backup-of-files'));
        copyFiles(join(folder, 'backup-of-files'), join(folder, 'restored-files'));
        await expectToServe(fresh, 'restored', join(folder, 'restored-files'));
        expect(() => script('restore', address.href)).toThrow('There are tables in restored already');
      } finally {
        await fresh.stop();
      }
    },
    60_000,
  );
});
