import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { freePort } from '../support/free-port.js';

jest.setTimeout(120_000);

let dataDir: string;
let port: number;
const started: ChildProcess[] = [];
beforeAll(async () => {
  dataDir = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'start-'));
  port = await freePort();
});
afterEach(async () => {
  for (const child of started.splice(0)) await end(child);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Start {
  readonly child: ChildProcess;
  /** All it has said so far. */
  said(): string;
  /** Resolves when it is ready, or has ended. */
  settled: Promise<unknown>;
}

function start(settings: Record<string, string> = {}, ...words: string[]): Start {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...words], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: dataDir, PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let text = '';
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (text.includes('Roundtable is ready')) resolve();
      });
    }
  });
  return { child, said: () => text, settled: Promise.race([ready, once(child, 'close')]) };
}

/** Ends it as Ctrl-C does; answers its exit code. */
async function end(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill('SIGINT');
  await exit;
  return child.exitCode;
}

const answers = () =>
  fetch(`http://localhost:${port}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );

test('one command starts everything and names the demo accounts; Ctrl-C ends it cleanly', async () => {
  const first = start();
  await first.settled;
  expect(first.said()).toContain(`Roundtable is ready: http://localhost:${port}`);
  expect(first.said()).toContain('@example.org');
  expect(await answers()).toBe(true);
  expect(await end(first.child)).toBe(0);
  expect(await answers()).toBe(false);
});

test('after kill -9 nothing goes on serving, and the next start works with the same data', async () => {
  const first = start();
  await first.settled;
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  for (let tries = 0; tries < 100 && (await answers()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await answers()).toBe(false);
  const second = start();
  await second.settled;
  expect(second.said()).toContain('Roundtable is ready');
  expect(await end(second.child)).toBe(0);
});

test('a port that is taken is named, with the words that choose another', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const taken = (other.address() as AddressInfo).port;
  const refused = start({}, '--port', String(taken));
  await refused.settled;
  other.close();
  expect(refused.child.exitCode).toBe(1);
  expect(refused.said()).toBe(
    `Port ${taken} is taken by another program. Stop that one, or choose another port: npm start -- --port ${taken + 1}\n`,
  );
});

test('a port at which no browser opens a page is named too', async () => {
  const refused = start({}, '--port', '4190');
  await refused.settled;
  expect(refused.child.exitCode).toBe(1);
  expect(refused.said()).toContain('Browsers open no pages at port 4190');
});

test('every fault of the settings is told at once, before anything is started', async () => {
  const refused = start({ PORT: 'web', DATABASE_URL: 'localhost' });
  await refused.settled;
  expect(refused.said()).toMatch(
    /^Cannot start. Please correct:\n {2}PORT .*\n {2}DATABASE_URL .*\n {2}SECRET .*\n {2}SMTP_URL .*\n$/,
  );
  expect(refused.child.exitCode).toBe(1);
});
