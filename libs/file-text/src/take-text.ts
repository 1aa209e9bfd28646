import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS, type Kind, type Limits, type Taken } from './outcome.js';
import type { Job, Said } from './process/job.js';

export interface TakeOptions {
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
}

// Built, all is JavaScript. Unbuilt, in tests, Node takes the types away and is told that .js means .ts.
const isBuilt = !import.meta.url.endsWith('.ts');
const SCRIPT = fileURLToPath(new URL(`./process/take.process.${isBuilt ? 'js' : 'ts'}`, import.meta.url));
const UNBUILT = `import { registerHooks } from 'node:module';
registerHooks({ resolve: (name, from, next) =>
  next(name.startsWith('.') && from.parentURL?.endsWith('.ts') ? name.replace(/[.]js$/, '.ts') : name, from) });`;

const SAXES = createRequire(import.meta.url).resolve('saxes');
const PACKAGES = SAXES.slice(0, SAXES.lastIndexOf('node_modules') + 'node_modules'.length);
const OURS = dirname(dirname(SCRIPT));

/** It reads its own code and the file, writes nothing, and starts nothing. */
const permissions = (path: string): string[] => [
  '--permission',
  '--allow-worker',
  ...[PACKAGES, join(PACKAGES, '..', 'package.json'), OURS, path].map((each) => `--allow-fs-read=${each}`),
];

/** Takes the words out of a file, in a process that is ended when it takes more than it may; what it had by then is kept. */
export function takeText(path: string, kind: Kind, { limits, signal }: TakeOptions = {}): Promise<Taken> {
  const job: Job = { path, kind, limits: { ...LIMITS, ...limits } };
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const child = fork(SCRIPT, [], {
      serialization: 'advanced',
      // Nothing of ours is its: no settings, no secret, no way of starting.
      env: {},
      execArgv: [
        ...permissions(path),
        `--max-old-space-size=${Math.round(job.limits.memoryMb * 0.75)}`,
        '--no-warnings',
        ...(isBuilt ? [] : ['--import', `data:text/javascript,${encodeURIComponent(UNBUILT)}`]),
      ],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const pages: string[] = [];
    let done: Taken | undefined;
    let lastWords = '';
    const stop = () => child.kill('SIGKILL');
    const timer = setTimeout(stop, job.limits.seconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });
    child.on('message', (said: Said) => {
      if (said.kind === 'pages') pages.push(...said.pages);
      else done = { outcome: said.outcome, pages, peakMb: said.peakMb };
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      lastWords = `${lastWords}${chunk.toString()}`.slice(-2000);
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      settle();
    };
    child.once('error', (error) => end(() => reject(error)));
    child.once('close', (code) =>
      end(() => {
        if (signal?.aborted) reject(signal.reason as Error);
        else if (done) resolve(done);
        // It ended of itself, and not for want of memory: the fault is ours.
        else if (code === 1) reject(new Error(`Words cannot be taken out of files: ${lastWords}`));
        else resolve({ outcome: 'TOO_SLOW', pages, peakMb: job.limits.memoryMb });
      }),
    );
    child.send(job);
  });
}
