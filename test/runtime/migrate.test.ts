import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Logger, run } from 'graphile-worker';
import { EmbeddedServer } from '../../libs/database/src/embedded/index.js';
import { migrate, MigrationError } from '../../libs/database/src/migrate/index.js';
import { ask } from '../support/cluster/index.js';

// A server of its own: roles belong to the whole server, and these tests are about who makes them.
const passwords = { apiPassword: 'api', workerPassword: 'worker' };
let home: string;
let folder: string;
let server: EmbeddedServer;
beforeAll(async () => {
  home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'migrate-'));
  folder = join(home, 'migrations');
  cpSync('apps/api/migrations', folder, { recursive: true });
  server = await EmbeddedServer.start({ folder: join(home, 'postgres'), durable: false });
  await ask(server.adminUrl, `create role chief login createrole password 'chief'`);
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

/** A database of somebody's own, whose role may create roles but is no superuser. */
async function aDatabase(name: string): Promise<string> {
  await ask(server.adminUrl, `create database ${name} owner chief`);
  return server.url(name, 'chief', 'chief');
}

test('two starts at once on a new server migrate it once, and everything belongs to the owner', async () => {
  const adminUrl = await aDatabase('twice');
  const [first, second] = await Promise.all([
    migrate({ adminUrl, folder, ...passwords }),
    migrate({ adminUrl, folder, ...passwords }),
  ]);
  expect(Math.min(first.length, second.length)).toBe(0);
  expect(
    await ask(
      adminUrl,
      `select distinct pg_get_userbyid(relowner) as owner from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname in ('public', 'app', 'graphile_worker')`,
    ),
  ).toEqual([{ owner: 'roundtable_owner' }]);
  expect(await migrate({ adminUrl, folder, ...passwords })).toEqual([]);
});

test('two starts at once on two databases of one server do not fall over the roles they share', async () => {
  const addresses = [await aDatabase('one'), await aDatabase('other')];
  await expect(
    Promise.all(addresses.map((adminUrl) => migrate({ adminUrl, folder, ...passwords }))),
  ).resolves.toHaveLength(2);
});

test('a worker that owns nothing runs jobs and tries failed ones again', async () => {
  const adminUrl = await aDatabase('queue');
  await migrate({ adminUrl, folder, ...passwords });
  let tries = 0;
  const done = Promise.withResolvers<void>();
  const runner = await run({
    connectionString: server.url('queue', 'roundtable_worker', 'worker'),
    logger: new Logger(() => () => undefined),
    noHandleSignals: true,
    taskList: {
      greet: async (_payload, helpers) => {
        if (++tries === 1) throw new Error('not yet');
        await helpers.addJob('finish', {}, { queueName: 'in turn' });
      },
      finish: async () => done.resolve(),
    },
  });
  await ask(server.url('queue', 'roundtable_worker', 'worker'), `select app.enqueue('greet', '{}')`);
  await done.promise;
  await runner.stop();
  expect(tries).toBe(2);
  await expect(
    ask(server.url('queue', 'roundtable_api', 'api'), 'select from graphile_worker._private_jobs'),
  ).rejects.toThrow('permission denied');
});

test('a migration that fails is undone whole, and told with its line', async () => {
  const adminUrl = await aDatabase('failing');
  const broken = join(home, 'broken');
  cpSync(folder, broken, { recursive: true });
  writeFileSync(
    join(broken, '20990101T0000_broken.sql'),
    'create table half (id int);\nselect 1 / 0;\nselect nowhere;\n',
  );
  await expect(migrate({ adminUrl, folder: broken, ...passwords })).rejects.toThrow(
    /20990101T0000_broken.sql.* failed and was undone/,
  );
  expect(await ask(adminUrl, `select from pg_tables where tablename = 'half'`)).toEqual([]);
  writeFileSync(join(broken, '20990101T0000_broken.sql'), 'create table half (id int);\n');
  expect(await migrate({ adminUrl, folder: broken, ...passwords })).toEqual(['20990101T0000_broken.sql']);

  writeFileSync(join(broken, '20990101T0000_broken.sql'), 'create table half (id bigint);\n');
  const changed = await migrate({ adminUrl, folder: broken, ...passwords }).catch((error: unknown) => error);
  expect(changed).toBeInstanceOf(MigrationError);
  expect(changed).toMatchObject({
    message: expect.stringContaining('have been changed since: 20990101T0000_broken.sql'),
  });

  rmSync(join(broken, '20990101T0000_broken.sql'));
  await expect(migrate({ adminUrl, folder: broken, ...passwords })).rejects.toThrow('newer release');
});

test('a release that gives a function a setting of an extension comes to a database that had the extension before', async () => {
  const adminUrl = await aDatabase('upgraded');
  const earlier = join(home, 'earlier');
  cpSync(folder, earlier, {
    recursive: true,
    filter: (path) => !path.endsWith('.sql') || basename(path) < '20261122T0210',
  });
  await migrate({ adminUrl, folder: earlier, ...passwords });
  expect((await migrate({ adminUrl, folder, ...passwords }))[0]).toBe('20261122T0210_find.sql');
});

test('a role that may not create roles is told so', async () => {
  const fresh = await EmbeddedServer.start({ folder: join(home, 'second'), durable: false });
  try {
    await ask(fresh.adminUrl, `create role clerk login password 'clerk'`);
    await ask(fresh.adminUrl, 'create database desk owner clerk');
    await expect(migrate({ adminUrl: fresh.url('desk', 'clerk', 'clerk'), folder, ...passwords })).rejects.toThrow(
      'may not create roles',
    );
    await expect(migrate({ adminUrl: fresh.url('nowhere', 'clerk', 'clerk'), folder, ...passwords })).rejects.toThrow(
      'cannot be reached',
    );
  } finally {
    await fresh.stop();
  }
});

test('where an administrator has made the roles, the owner migrates and needs no right to make any', async () => {
  const careful = await EmbeddedServer.start({ folder: join(home, 'third'), durable: false });
  try {
    await ask(careful.adminUrl, readFileSync('scripts/operations/roles.sql', 'utf8'));
    await ask(careful.adminUrl, `alter role roundtable_owner login password 'owner'`);
    await ask(careful.adminUrl, 'create database roundtable owner roundtable_owner');
    const adminUrl = careful.url('roundtable', 'roundtable_owner', 'owner');
    expect(await migrate({ adminUrl, folder })).not.toEqual([]);
    expect(await migrate({ adminUrl, folder })).toEqual([]);
    await expect(migrate({ adminUrl, folder, ...passwords })).rejects.toThrow(
      'may not set the password of roundtable_api',
    );
  } finally {
    await careful.stop();
  }
});
