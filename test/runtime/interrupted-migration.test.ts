import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { EmbeddedServer } from '../../libs/database/src/embedded/index.js';
import { migrate } from '../../libs/database/src/migrate/index.js';

let home: string;
let folder: string;
let server: EmbeddedServer;
beforeAll(async () => {
  home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'interrupted-'));
  folder = join(home, 'migrations');
  cpSync('apps/api/migrations', folder, { recursive: true });
  // So that there is time to die in the middle of every file, with half of it done, in a database that asks for it.
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const pause = `select pg_sleep(coalesce(nullif(current_setting('test.pause', true), '')::numeric, 0))`;
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${pause};\n`);
  }
  server = await EmbeddedServer.start({ folder: join(home, 'postgres'), durable: false });
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

async function aDatabase(name: string): Promise<string> {
  const admin = new pg.Client(server.adminUrl);
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const address = new URL(server.adminUrl);
  address.pathname = `/${name}`;
  return address.href;
}

async function ask<T>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows as T[];
  } finally {
    await client.end();
  }
}

/** A migration in a process of its own, killed after so long; answers whether it died of it. */
async function migrateAndDie(adminUrl: string, ms: number): Promise<boolean> {
  const program = `const { migrate } = await import('./libs/database/src/migrate/index.ts');
    await migrate(${JSON.stringify({ adminUrl, folder })});`;
  const words = ['--import', './scripts/typescript.mjs', '--input-type=module', '--eval', program];
  const child = spawn(process.execPath, words, { stdio: 'ignore', env: { PATH: process.env['PATH'] } });
  const exit = once(child, 'exit');
  await Promise.race([sleep(ms), exit]);
  child.kill('SIGKILL');
  await exit;
  return child.signalCode === 'SIGKILL';
}

/** Tables, functions, policies and grants, by their definitions. */
const SHAPE = `
  select 'column ' || table_name || '.' || column_name || ' ' || data_type as line from information_schema.columns where table_schema in ('public', 'app')
  union all select 'function ' || oid::regprocedure || md5(prosrc) || proowner::regrole || coalesce(proacl::text, '') from pg_proc where pronamespace = 'app'::regnamespace
  union all select 'policy ' || polrelid::regclass || polname from pg_policy
  union all select 'grant ' || relname || coalesce(relacl::text, '') || relrowsecurity || relforcerowsecurity from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
  union all select 'schema ' || nspname || nspacl::text from pg_namespace where nspname in ('public', 'app')
  order by 1`;

test('a migration that is killed wherever it is leaves nothing half done, and the next start completes it', async () => {
  const whole = await aDatabase('whole');
  await migrate({ adminUrl: whole, folder });
  const expected = await ask(whole, SHAPE);
  const broken = await aDatabase('broken');
  await ask(broken, `alter database broken set test.pause = '0.15'`);
  const files = readdirSync(folder).sort();
  const progress: number[] = [];
  for (let deaths = 0; deaths < 8; deaths += 1) {
    const died = await migrateAndDie(broken, 1000 + deaths * 170);
    if (!died) break;
    const applied = await ask<{ name: string }>(broken, 'select name from migration order by name').catch(() => []);
    // Whole files from the first one on, and none twice.
    expect(applied.map(({ name }) => name)).toEqual(files.slice(0, applied.length));
    progress.push(applied.length);
  }
  expect(progress.some((count) => count > 0 && count < files.length)).toBe(true);
  await ask(broken, 'alter database broken reset test.pause');
  await migrate({ adminUrl: broken, folder });
  expect(await ask(broken, SHAPE)).toEqual(expected);
  expect(await migrate({ adminUrl: broken, folder })).toEqual([]);
}, 90_000);
