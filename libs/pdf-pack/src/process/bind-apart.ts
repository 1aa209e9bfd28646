import { fileURLToPath } from 'node:url';
import { startConfined } from '@lib/confined';
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

const SCRIPT = fileURLToPath(new URL('./bind.process', import.meta.url));

/** Binds in a process that is ended when it takes more than it may. */
export function bindApart(job: Job, { until, signal, onProgress }: Watch): Promise<Omit<Pack, 'bytes'>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const child = startConfined(SCRIPT, {
      reads: job.parts.map(({ path }) => path),
      writes: [job.to],
      memoryMb: job.limits.memoryMb,
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
