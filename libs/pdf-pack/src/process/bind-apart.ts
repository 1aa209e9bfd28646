import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Pack, Progress } from '../outcome.js';
import type { Job, Said } from './job.js';

/** The process was stopped, for its time or its memory was over, while it read this part. */
export class Stopped extends Error {
  readonly part: number | null;

  constructor(part: number | null) {
    super(part === null ? 'Making the pack took too long, or too much room' : `Part ${part + 1} of the pack is too demanding`);
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

/** Binds in a process that is ended when it takes more than it may. */
export function bindApart(job: Job, { until, signal, onProgress }: Watch): Promise<Omit<Pack, 'bytes'>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const child = fork(SCRIPT, [], {
      serialization: 'advanced',
      // Nothing of ours is its: no settings, no secret, no way of starting.
      env: process.env['SystemRoot'] ? { SystemRoot: process.env['SystemRoot'] } : {},
      execArgv: [
        `--max-old-space-size=${Math.round(job.limits.memoryMb * 0.75)}`,
        '--no-warnings',
        ...(isBuilt ? [] : ['--import', `data:text/javascript,${encodeURIComponent(UNBUILT)}`]),
      ],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
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
    child.once('error', (error) => end(() => reject(error)));
    child.once('exit', () =>
      end(() => {
        if (signal?.aborted) reject(signal.reason as Error);
        else if (settled) settled();
        else reject(new Stopped(part));
      }),
    );
    child.send(job);
  });
}
