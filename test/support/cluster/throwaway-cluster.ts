import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedServer, stopOrphan } from '../../../libs/database/src/embedded/index.js';
import { ensureDatabase, migrate } from '../../../libs/database/src/migrate/index.js';
import { TEST_PASSWORD } from './test-password.js';

const PREFIX = 'roundtable-test-';
const TEMPLATE = 'template_roundtable';
const passwords = { apiPassword: TEST_PASSWORD, workerPassword: TEST_PASSWORD, ownerPassword: TEST_PASSWORD };

/** A PostgreSQL for one run of the tests, with a migrated database to clone. */
export async function startThrowawayCluster(
  migrations: string,
): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const place = fastPlace();
  await removeAbandoned(place);
  const folder = join(place, `${PREFIX}${process.pid}`);
  mkdirSync(folder, { mode: 0o711 });
  const server = await EmbeddedServer.start({
    folder: join(folder, 'pg'),
    durable: false,
    settings: { max_connections: '200' },
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server.adminUrl, migrations);
    return { adminUrl: server.adminUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeTemplate(adminUrl: string, migrations: string) {
  await ensureDatabase(adminUrl, TEMPLATE, passwords);
  const address = new URL(adminUrl);
  address.pathname = `/${TEMPLATE}`;
  await migrate({ adminUrl: address.href, folder: migrations, ...passwords });
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  await admin.query(`alter database ${TEMPLATE} is_template true allow_connections false`);
  await admin.end();
}

/** Memory when there is enough of it: cloning a database is then a matter of milliseconds. */
function fastPlace(): string {
  if (!existsSync('/dev/shm')) return tmpdir();
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > 1024 ** 3 ? '/dev/shm' : tmpdir();
}

/** What runs that were killed have left behind. */
async function removeAbandoned(place: string) {
  for (const name of readdirSync(place).filter((name) => name.startsWith(PREFIX))) {
    if (isRunning(Number(name.slice(PREFIX.length)))) continue;
    await stopOrphan(join(place, name, 'pg', 'data'));
    rmSync(join(place, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
