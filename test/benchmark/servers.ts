import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page, Question } from './pages.js';
import type { World } from './world.js';
import { freePort } from '../support/free-port.js';

/** How one server is asked for one page. */
export interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** A server under measurement. */
export interface Server<Asked = Page> {
  readonly name: 'raw' | 'api';
  readonly pid: number;
  readonly idleMemory: () => Promise<number>;
  ask(page: Asked): Request;
  stop(): Promise<void>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export async function startRaw(world: World, measureMemory: (pid: number) => number): Promise<Server> {
  const port = await freePort();
  const loader = here('../../scripts/typescript.mjs');
  const child = fork(here('raw-server.ts'), [world.rawUrl, String(port)], { execArgv: ['--import', loader] });
  await once(child, 'message');
  const paths: Record<Page['name'], string> = {
    home: '/home',
    partnership: `/partnership/${world.slug}`,
    meeting: `/meeting/${world.meetingId}`,
    actions: '/actions',
    training: `/training/${world.agencyId}`,
  };
  return {
    ...controls(child, measureMemory),
    name: 'raw',
    ask: ({ name }) => ({
      method: 'GET',
      url: `http://127.0.0.1:${port}${paths[name]}`,
      headers: { cookie: `roundtable=${world.token}` },
    }),
  };
}

/** The real API, from the build in a folder. */
export async function startApi(
  world: World,
  build: string,
  measureMemory: (pid: number) => number,
  settings: Readonly<Record<string, string>> = {},
): Promise<Server<Question>> {
  const port = await freePort();
  const child = fork(join(build, 'apps/api/src/main.js'), {
    // As npm start runs it, and without what loads the benchmark itself.
    execArgv: ['--max-semi-space-size=8'],
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      PORT: String(port),
      API_DATABASE_URL: world.apiUrl,
      SECRET: 'only for the benchmark, of no use to anybody',
      DEMO: 'off',
      // Nothing is sent: the worker does that, and there is none.
      SMTP_URL: 'smtp://127.0.0.1:9',
      DATA_DIR: world.folder,
      ...settings,
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await ready(`${address}/health/ready`, child);
  return {
    ...controls(child, measureMemory),
    name: 'api',
    ask: ({ query, variables }) => ({
      method: 'POST',
      url: `${address}/graphql`,
      headers: {
        cookie: `roundtable=${world.token}`,
        'content-type': 'application/json',
        origin: `http://localhost:${port}`,
      },
      body: JSON.stringify({
        query,
        variables: variables(world),
      }),
    }),
  };
}

const controls = (child: ChildProcess, measureMemory: (pid: number) => number) => ({
  pid: child.pid!,
  idleMemory: async () => {
    await sleep(3000);
    return measureMemory(child.pid!);
  },
  stop: async () => {
    if (child.exitCode !== null) return;
    const exit = once(child, 'exit');
    child.kill();
    await exit;
  },
});

async function ready(url: string, child: ChildProcess) {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(100)) {
    if (child.exitCode !== null) throw new Error('The API ended before it was ready; it says why above.');
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
  }
  throw new Error('The API was not ready after a minute.');
}
