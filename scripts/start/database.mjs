import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { roleAddress, rolePassword } from '../../dist/libs/config/src/index.js';
import { EmbeddedServer } from '../../dist/libs/database/src/embedded/index.js';
import { ensureDatabase, migrate } from '../../dist/libs/database/src/migrate/index.js';

const NAME = 'roundtable';
const folder = join(import.meta.dirname, '../../dist/apps/api/migrations');

/** The database, migrated: the one that the settings name, or else the embedded one. */
export async function openDatabase(config, secret) {
  return config.databaseUrl ? openOwn(config, secret) : openEmbedded(config, secret);
}

async function openOwn(config, secret) {
  const { databaseUrl: adminUrl, apiDatabaseUrl, workerDatabaseUrl } = config;
  // Where an address is given, so is its password, and an administrator sees to it.
  await migrate({
    adminUrl,
    folder,
    apiPassword: apiDatabaseUrl ? undefined : rolePassword(secret, 'api'),
    workerPassword: workerDatabaseUrl ? undefined : rolePassword(secret, 'worker'),
  });
  return {
    adminUrl,
    apiUrl: apiDatabaseUrl ?? roleAddress(adminUrl, 'api', secret),
    workerUrl: workerDatabaseUrl ?? roleAddress(adminUrl, 'worker', secret),
    stop: async () => undefined,
  };
}

async function openEmbedded(config, secret) {
  const server = await EmbeddedServer.start({ folder: join(config.dataDir, 'postgres') });
  try {
    const passwords = { apiPassword: rolePassword(secret, 'api'), workerPassword: rolePassword(secret, 'worker') };
    const address = new URL(server.adminUrl);
    address.pathname = `/${NAME}`;
    const adminUrl = address.href;
    await ensureDatabase(server.adminUrl, NAME, passwords);
    await migrate({ adminUrl, folder, ...passwords });
    keepRunning(server).catch((error) => {
      console.error(error.message);
      process.kill(process.pid, 'SIGTERM');
    });
    return {
      adminUrl,
      apiUrl: roleAddress(adminUrl, 'api', secret),
      workerUrl: roleAddress(adminUrl, 'worker', secret),
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Starts the server again whenever it ends by itself; its clients find it where it was. */
async function keepRunning(server) {
  for (let tries = 0; ;) {
    await server.ended();
    console.error('The embedded database ended unexpectedly; starting it again.');
    try {
      await server.launch();
      tries = 0;
    } catch (error) {
      if (++tries === 10) throw error;
      await sleep(300 * tries);
    }
  }
}
