import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack, Progress } from '../outcome.js';
import type { Job, Said } from './job.js';

/** The process was stopped, for its time or its memory was over, while it read this part. */
export class Stopped extends Error {
  readonly part: number | null;

  constructor(part: number | null) {
    super(
      part === null
        ? 'Making the pack took too long, or too much room'
        : `Part ${part + 1} of the pack is too demanding`,
    );
    this.part = part;
  }
}

export interface Watch {
  /** When all must be over. */
  readonly until: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

// Built, all is JavaScript. Unbuilt, in tests, Node takes the types away and is told that .js means .ts.
const isBuilt = !import.meta.url.endsWith('.ts');
const SCRIPT = fileURLToPath(new URL(`./bind.process.${isBuilt ? 'js' : 'ts'}`, import.meta.url));
const UNBUILT = `import { registerHooks } from 'node:module';
registerHooks({ resolve: (name, from, next) =>
  next(name.startsWith('.') && from.parentURL?.endsWith('.ts') ? name.replace(/[.]js$/, '.ts') : name, from) });`;

const { resolve } = createRequire(import.meta.url);
const PDFKIT = resolve('pdfkit');
const PACKAGES = join(PDFKIT.slice(0, PDFKIT.lastIndexOf('node_modules')), 'node_modules');
const OURS = dirname(dirname(SCRIPT));

/** It reads its own code and the parts, writes the pack, and starts nothing. */
const permissions = ({ parts, to }: Job): string[] => [
  '--permission',
  '--allow-worker',
  ...[PACKAGES, join(PACKAGES, '..', 'package.json'), OURS, ...parts.map(({ path }) => path)].map(
    (path) => `--allow-fs-read=${path}`,
  ),
  `--allow-fs-write=${to}`,
];

/** Binds in a process that is ended when it takes more than it may. */
export function bindApart(job: Job, { until, signal, onProgress }: Watch): Promise<Omit<Pack, 'bytes'>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const child = fork(SCRIPT, [], {
      serialization: 'advanced',
      // Nothing of ours is its: no settings, no secret, no way of starting.
      env: {},
      execArgv: [
        ...permissions(job),
        `--max-old-space-size=${Math.round(job.limits.memoryMb * 0.75)}`,
        '--no-warnings',
        ...(isBuilt ? [] : ['--import', `data:text/javascript,${encodeURIComponent(UNBUILT)}`]),
      ],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let part: number | null = null;
    let timer: NodeJS.Timeout;
    const stop = () => child.kill('SIGKILL');
    const wait = () => {
      clearTimeout(timer);
      const left = until - Date.now();
      // When time is over for all, it is no fault of the part that happened to be read.
      timer = setTimeout(
        () => {
          if (left <= job.limits.partSeconds * 1000) part = null;
          stop();
        },
        Math.max(0, Math.min(left, part === null ? left : job.limits.partSeconds * 1000)),
      );
    };
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      settle();
    };
    signal?.addEventListener('abort', stop, { once: true });
    wait();
    let settled: (() => void) | undefined;
    child.on('message', (said: Said) => {
      if (said.kind === 'begins') {
        part = said.part;
        wait();
      } else if (said.kind === 'progress') onProgress?.(said.progress);
      else if (said.kind === 'done') settled = () => resolve(said.pack);
      else settled = () => reject(new Error(said.message));
    });
    let lastWords = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      lastWords = `${lastWords}${chunk.toString()}`.slice(-2000);
    });
    child.once('error', (error) => end(() => reject(error)));
    child.once('close', (code) =>
      end(() => {
        if (signal?.aborted) reject(signal.reason as Error);
        else if (settled) settled();
        // It never got as far as a part: the fault is ours.
        else if (code === 1 && part === null) reject(new Error(`Packs cannot be made: ${lastWords}`));
        else reject(new Stopped(part));
      }),
    );
    child.send(job);
  });
}
