// npm start: builds what has changed, then the database, the API and the worker; ends them all in order.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildPortal, buildServer } from './build.mjs';
import { assertPortIsFree, givenEnvironment, readWords } from './start/arguments.mjs';
import { greet } from './start/greeting.mjs';
import { Service } from './start/service.mjs';

const app = join(import.meta.dirname, '../dist/apps/api/src');
const running = [];
/** @type {Promise<void> | undefined} */
let stopping;

const stop = (code) => (stopping ??= stopInOrder(code));
async function stopInOrder(code) {
  // What is cut off while still starting has nothing more to say.
  process.on('uncaughtException', () => undefined);
  for (const part of running.reverse()) await part.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
process.once('disconnect', () => void stop(0));

try {
  await start();
} catch (error) {
  if (stopping) await stopping;
  // Known refusals are sentences for people; anything else is ours to look into.
  const isSentence = error.code
    ? String(error.code).startsWith('ERR_PARSE_ARGS')
    : !(error instanceof TypeError || error instanceof ReferenceError);
  console.error(isSentence ? error.message : error);
  await stop(1);
}

async function start() {
  const words = readWords(process.argv.slice(2));
  if (!words.built) await buildServer();
  const { keptSecret, readConfig, serviceEnvironment } = await import('../dist/libs/config/src/index.js');
  const config = readConfig(givenEnvironment(words), 'start');
  await assertPortIsFree(config.port);
  if (!words.built) await buildPortal();

  const secret = config.secret || keptSecret(config.dataDir);
  const { openDatabase } = await import('./start/database.mjs');
  const database = await openDatabase(config, secret);
  running.push(database);
  if (stopping) return;

  const demo = config.isDemo ? await loadDemo(database) : undefined;
  const api = new Service(
    'API',
    join(app, 'main.js'),
    serviceEnvironment(config, 'api', { databaseUrl: database.apiUrl, secret }),
  );
  const worker = new Service(
    'worker',
    join(app, 'worker.js'),
    serviceEnvironment(config, 'worker', { databaseUrl: database.workerUrl, secret }),
  );
  if (stopping) return;
  running.push({ stop: () => Promise.all([api.stop(), worker.stop()]) });
  api.start();
  worker.start();
  await ready(config.port, [api, worker]);
  if (!stopping) greet(config, demo);
}

/** Loads the demo data into a database that has none yet. */
async function loadDemo({ adminUrl }) {
  if (!existsSync(join(app, 'demo/load.js'))) return undefined;
  const { loadDemo } = await import('../dist/apps/api/src/demo/load.js');
  await loadDemo({ adminUrl });
  return import('../dist/apps/api/src/demo/accounts.js');
}

async function ready(port, services) {
  for (const end = Date.now() + 60_000; !stopping; await sleep(50)) {
    const answer = await fetch(`http://localhost:${port}/health/ready`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    const broken = services.find(({ crashes }) => crashes >= 3);
    if (broken) throw new Error(`The ${broken.name} does not start; it says why above.`);
    if (Date.now() > end) throw new Error('The API was not ready after a minute.');
  }
}
