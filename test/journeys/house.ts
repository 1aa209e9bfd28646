import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { World } from '../factories/world.js';
import { FOLDERS_OF_TESTS, TEST_SECRET } from '../support/app.js';
import { launchBrowser } from '../support/browser/index.js';
import { ask } from '../support/cluster/index.js';
import { demoOfToday } from './demo-of-today.js';
import { Guest } from './guest.js';
import { freePort } from '../support/free-port.js';

const built = join(process.cwd(), 'dist');

/** Roundtable as people meet it: built, in processes of its own, with the demo data and the demo mailbox. */
export interface House {
  readonly url: string;
  readonly browser: Browser;
  /** Past the program, for what no page does: letting another day come. */
  readonly world: World;
  /** Somebody at a computer of their own. */
  enter(options?: BrowserContextOptions): Promise<Guest>;
  /** Puts into the database what the demo has not. */
  arrange(statement: string): Promise<void>;
  /** Ends the worker and starts another, which looks at once for what has come due meanwhile. */
  renewWorker(): Promise<void>;
  close(): Promise<void>;
}

/** `more`: further settings of the program, by their names. Where no letter is waited for, and nothing else that comes later, there need be no worker. */
export async function openHouse(
  more: Readonly<Record<string, string>> = {},
  { hasWorker = true } = {},
): Promise<House> {
  if (!existsSync(join(built, 'portal/index.html')))
    throw new Error('The program is not built. Run the tests by npm test.');
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const [browser, database] = await Promise.all([launchBrowser(), demoOfToday(url)]);
  const address = new URL(String(process.env['TEST_CLUSTER_URL']));
  address.pathname = `/${database.name}`;
  const settings = {
    PORT: String(port),
    PUBLIC_URL: url,
    SECRET: TEST_SECRET,
    DEMO: 'on',
    DEMO_DATABASE: database.name,
    NODE_ENV: 'production',
    ...FOLDERS_OF_TESTS,
    ...more,
  };
  const startWorker = () => service('worker.js', { ...settings, WORKER_DATABASE_URL: database.workerUrl });
  const api = service('main.js', { ...settings, API_DATABASE_URL: database.apiUrl });
  let worker = hasWorker ? startWorker() : undefined;
  await isReady(url, api);
  const world = await World.of({ database });
  return {
    url,
    browser,
    world,
    enter: async (options) => Guest.at(url, await browser.newContext({ ...ordinary, ...options, baseURL: url })),
    arrange: async (statement) => {
      await ask(address.href, statement);
    },
    renewWorker: async () => {
      await end(worker);
      worker = startWorker();
    },
    close: async () => {
      await browser.close();
      await Promise.all([api, worker].map(end));
      await world.end();
      await database.drop();
    },
  };
}

const ordinary: BrowserContextOptions = {
  viewport: { width: 1280, height: 900 },
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  reducedMotion: 'reduce',
};

/** Ends with us, however we end. */
const service = (script: string, settings: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ['--import', join(process.cwd(), 'scripts/start/leave-with-parent.mjs'), script], {
    cwd: join(built, 'apps/api/src'),
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: join(process.cwd(), '.cache/compiled'), ...settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

async function end(child: ChildProcess | undefined): Promise<void> {
  if (child?.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

async function isReady(url: string, api: ChildProcess): Promise<void> {
  let said = 'nothing';
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(50)) {
    if (api.exitCode !== null || api.signalCode !== null) throw new Error('The API has ended; it says why above.');
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    if (answer) said = await answer.text();
  }
  throw new Error(`The API is not ready after half a minute. It says: ${said}`);
}
