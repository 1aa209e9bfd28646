import { fork } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request, type IncomingMessage } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.js';
import { sizesAt } from './generated-data.js';
import { cpuOf, peakMemory, residentMemory } from './processes.js';
import { startApi } from './servers.js';
import { makeWorld } from './world.js';

const { values: given } = parseArgs({
  options: {
    files: { type: 'boolean' },
    rounds: { type: 'string', default: '5' },
    megabytes: { type: 'string', default: '200' },
    build: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
});
interface Taken {
  readonly ms: number;
  readonly cpu: number;
}

const MB = 1024 * 1024;
/** As the portal sends them. */
const PART = 8 * MB;
const size = Number(given.megabytes) * MB;
const agent = new Agent({ keepAlive: true });
const part = randomBytes(PART);
let kept = '';

const folder = mkdtempSync(join(tmpdir(), 'benchmark-files-'));
const world = await makeWorld(sizesAt(0.25), false);
const settings = { FILES_DIR: join(folder, 'files'), UPLOAD_DIR: join(folder, 'uploads') };
const api = await startApi(world, given.build, residentMemory, settings);
const { origin } = new URL(api.ask({ name: '', query: '', variables: () => ({}) }).url);
const rawPort = await freePort();
const loader = fileURLToPath(new URL('../../scripts/typescript.mjs', import.meta.url));
const raw = fork(fileURLToPath(new URL('raw-files.ts', import.meta.url)), [join(folder, 'raw'), String(rawPort)], {
  execArgv: ['--import', loader],
});
await once(raw, 'message');
const plain = `http://127.0.0.1:${rawPort}`;
const ours = {
  cookie: `roundtable=${world.token}`,
  origin: origin.replace('127.0.0.1', 'localhost'),
  'tus-resumable': '1.0.0',
};

try {
  const idle = residentMemory(api.pid);
  const times: Record<string, Taken[]> = { 'raw up': [], 'api up': [], 'raw down': [], 'api down': [] };
  let alone = 0;
  let together = 0;
  // The first round warms up, and is not counted.
  for (let round = 0; round <= Number(given.rounds); round += 1) {
    part.writeUInt32BE(round, 100);
    const took = {
      'raw up': await timed(raw.pid!, sendPlain),
      'api up': await timed(api.pid, send),
      'raw down': await timed(raw.pid!, () => fetchAll(plain)),
      'api down': await timed(api.pid, () => fetchKept(1)),
    };
    if (round > 0) for (const [what, each] of Object.entries(took)) times[what]!.push(each);
    if (round === Number(given.rounds)) {
      alone = peakMemory(api.pid);
      await Promise.all([fetchKept(8), send()]);
      together = peakMemory(api.pid);
    }
    await world.admin.query('delete from stored_file where claimed_at is null');
    await world.admin.query('delete from throttle');
  }
  const speed = (what: string) => size / MB / (median(times[what]!.map(({ ms }) => ms)) / 1000);
  const cpu = (what: string) => median(times[what]!.map((each) => each.cpu));
  console.log(
    `${given.megabytes} MB, in parts of ${PART / MB} MB, ${given.rounds} rounds in turns, medians. Load of the machine: ${loadavg()[0]!.toFixed(1)}.\n`,
  );
  console.log('| | bare MB/s | ours MB/s | ours of bare | bare processor ms | ours processor ms |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const way of ['up', 'down']) {
    const [bare, own] = [speed(`raw ${way}`), speed(`api ${way}`)];
    console.log(
      `| ${way} | ${bare.toFixed(0)} | ${own.toFixed(0)} | ${((own / bare) * 100).toFixed(0)} % | ${cpu(`raw ${way}`)} | ${cpu(`api ${way}`)} |`,
    );
  }
  console.log(
    `\nMemory of the API: ${idle} MiB idle, at most ${alone} MiB one after the other, at most ${together} MiB with eight downloads and an upload at once.`,
  );
} finally {
  raw.kill();
  await api.stop();
  await world.stop();
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}

/** By the protocol, to the answer that names the file. */
async function send(): Promise<void> {
  const metadata = `filename ${Buffer.from('large.pdf').toString('base64')}`;
  const begun = await ask('POST', `${origin}/files/uploads`, {
    ...ours,
    'upload-length': String(size),
    'upload-metadata': metadata,
  });
  const address = `${origin}${begun.headers.location}`;
  for (let at = 0; at < size; at += PART) {
    if (at === 0) part.write('%PDF-1.7\n');
    const headers = { ...ours, 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' };
    await ask('PATCH', address, headers, part.subarray(0, Math.min(PART, size - at)));
  }
  const answer = await ask('POST', `${address}/kept`, ours);
  kept = (JSON.parse(answer.text) as { file: { id: string } }).file.id;
}

async function sendPlain(): Promise<void> {
  for (let at = 0; at < size; at += PART)
    await ask('PUT', `${plain}/${at}`, {}, part.subarray(0, Math.min(PART, size - at)));
}

async function fetchKept(times: number): Promise<void> {
  const id = kept;
  await Promise.all(Array.from({ length: times }, () => fetchAll(`${origin}/files/${id}`, ours)));
}

async function ask(method: string, url: string, headers: Record<string, string>, body?: Buffer) {
  const answer = await answered(method, url, headers, body);
  let text = '';
  for await (const piece of answer) text += String(piece);
  if (answer.statusCode! >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${text}`);
  return { headers: answer.headers, text };
}

async function fetchAll(url: string, headers: Record<string, string> = {}): Promise<void> {
  let bytes = 0;
  for await (const piece of await answered('GET', url, headers)) bytes += (piece as Buffer).length;
  if (bytes !== size) throw new Error(`${url} sent ${bytes} bytes.`);
}

function answered(
  method: string,
  url: string,
  headers: Record<string, string>,
  body?: Buffer,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': String(body?.length ?? 0) };
    request(url, { method, agent, headers: { ...headers, ...length } }, resolve)
      .on('error', reject)
      .end(body);
  });
}

async function timed(pid: number, work: () => Promise<void>): Promise<Taken> {
  const [before, cpu] = [performance.now(), cpuOf(pid)];
  await work();
  return { ms: performance.now() - before, cpu: cpuOf(pid) - cpu };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
