import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { EmbeddedServer, EmbeddedServerError } from '../../libs/database/src/embedded/index.js';
import { ask } from '../support/cluster/index.js';

let home: string;
let folder: string;
beforeEach(() => {
  // Private to its user, like the home of root: the server has to manage.
  home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'embedded-'));
  folder = join(home, '.data', 'postgres');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const start = () => EmbeddedServer.start({ folder, durable: false });

const postmaster = () => Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** A process that holds a server in the folder, and the address it told us. */
async function aHolder(): Promise<{ holder: ChildProcess; adminUrl: string }> {
  const holder = spawn(process.execPath, ['scripts/typescript.mjs', 'test/runtime/hold-server.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(holder.stdout, 'data')) as [Buffer];
  return { holder, adminUrl: line.toString().trim() };
}

test('what was written is there after a stop and a start', async () => {
  const first = await start();
  await ask(first.adminUrl, 'create table kept as select 42 as answer');
  await first.stop();
  const second = await start();
  expect(await ask(second.adminUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('it listens on the loopback address alone, and asks for a password that only its user can read', async () => {
  const server = await start();
  expect(
    await ask(
      server.adminUrl,
      `select setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories') order by name`,
    ),
  ).toEqual([{ setting: '127.0.0.1' }, { setting: '' }]);
  await expect(ask(server.url('postgres', 'postgres', 'guess'), 'select 1')).rejects.toThrow(
    'password authentication failed',
  );
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  await server.stop();
});

test('a second start on the folder of a running one is refused, and says by whom it is held', async () => {
  const server = await start();
  await expect(start()).rejects.toMatchObject({
    fault: 'ALREADY_RUNNING',
    message: expect.stringContaining(`process ${process.pid}`),
  });
  await server.stop();
});

test('a server orphaned by kill -9 of its starter is stopped by the next start, and loses nothing', async () => {
  const { holder, adminUrl } = await aHolder();
  await ask(adminUrl, 'create table kept as select 42 as answer');
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(await ask(adminUrl, 'select answer from kept')).toHaveLength(1);
  const orphan = postmaster();
  const server = await start();
  expect(() => process.kill(orphan, 0)).toThrow('ESRCH');
  expect(await ask(server.adminUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await server.stop();
});

test('a lock and a pid file left behind by the dead are no obstacle', async () => {
  const first = await start();
  await first.stop();
  // A number that belongs to somebody else by now: ourselves.
  writeFileSync(`${folder}.lock`, `${process.pid} 12345@another-boot`);
  writeFileSync(join(folder, 'data', 'postmaster.pid'), `${process.ppid}\n/elsewhere\n`);
  const second = await start();
  expect(await ask(second.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
});

test('a folder that was never finished is not used', async () => {
  mkdirSync(`${folder}.draft-1/data/base`, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const server = await start();
  expect(await ask(server.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(readdirSync(join(home, '.data')).sort()).toEqual(['postgres', 'postgres.lock']);
  await server.stop();
});

test('a server that was killed can be started again where it was', async () => {
  const server = await start();
  const before = server.adminUrl;
  await ask(before, 'create table kept as select 42 as answer');
  const ended = server.ended();
  process.kill(postmaster(), 'SIGKILL');
  await ended;
  await server.launch();
  expect(server.adminUrl).toBe(before);
  expect(await ask(before, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await server.stop();
});

test('data of another version is refused in words', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(join(folder, 'data', 'PG_VERSION'), '17\n');
  const refusal = await start().catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(EmbeddedServerError);
  expect(refusal).toMatchObject({
    fault: 'OTHER_VERSION',
    message: expect.stringContaining('another version of PostgreSQL'),
  });
  expect(existsSync(`${folder}.lock`)).toBe(false);
});

test('a folder with something else in it is left alone', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'thesis.txt'), 'mine');
  await expect(start()).rejects.toMatchObject({ fault: 'DAMAGED' });
  expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('mine');
});
