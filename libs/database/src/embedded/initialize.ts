import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRoot, NOBODY } from './binaries.js';
import { explain } from './embedded-server-error.js';

/** Makes the cluster beside its place and moves it there whole, so that a half-finished one is never used. */
export async function initialize(folder: string, binaries: string, durable: boolean): Promise<void> {
  removeDrafts(folder);
  if (existsSync(join(folder, 'data'))) return;
  if (existsSync(folder)) {
    if (readdirSync(folder).length) throw explain(folder, 'it is missing its data');
    rmdirSync(folder);
  }
  const draft = `${folder}.draft-${process.pid}`;
  const data = join(draft, 'data');
  const password = join(draft, 'password');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (isRoot) for (const path of [draft, data, password]) chownSync(path, NOBODY, NOBODY);
  const { code, said } = await initdb(binaries, data, password, durable);
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw explain(folder, said);
  }
  renameSync(draft, folder);
}

function removeDrafts(folder: string) {
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}.draft-`))
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function initdb(
  binaries: string,
  data: string,
  password: string,
  durable: boolean,
): Promise<{ code: number | null; said: string }> {
  const places = reachable([data, password]);
  const [dataPlace, passwordPlace] = places.paths as [string, string];
  const child = spawn(
    join(binaries, 'bin', 'initdb'),
    [
      `--pgdata=${dataPlace}`,
      `--pwfile=${passwordPlace}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Built into PostgreSQL: needs no locale of the system, and knows upper and lower case of every alphabet.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ],
    { stdio: ['ignore', 'pipe', 'pipe', ...places.descriptors], cwd: '/', env: {}, ...asServer },
  );
  return new Promise((resolve) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
    child.on('error', (error) => (said += error.message));
    child.on('close', (code) => {
      places.close();
      resolve({ code, said });
    });
  });
}

/** Under which user PostgreSQL runs. */
export const asServer = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/**
 * Paths that the server can use though it runs as "nobody" and the folders above them are private to root:
 * it inherits them opened, as descriptors 3, 4, …
 */
export function reachable(paths: string[]): { paths: string[]; descriptors: number[]; close: () => void } {
  if (!isRoot) return { paths, descriptors: [], close: () => undefined };
  const descriptors = paths.map((path) => openSync(path, 'r'));
  return {
    paths: paths.map((_, index) => `/proc/self/fd/${index + 3}`),
    descriptors,
    close: () => descriptors.forEach((descriptor) => closeSync(descriptor)),
  };
}
