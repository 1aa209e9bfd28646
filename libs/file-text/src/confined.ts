import { fileURLToPath } from 'node:url';
import { startConfined } from '@lib/confined';

/** What a process that reads one file is told. */
export interface ConfinedJob {
  readonly path: string;
  readonly limits: { readonly seconds: number; readonly memoryMb: number };
}

/**
 * Runs a script of `process/` on one file, in a process that is ended when it takes more than it may. Answers whether it
 * came to its own end; what it said by then has been heard. Throws when the fault is ours.
 */
export function runConfined(
  script: 'take' | 'draw',
  job: ConfinedJob,
  hear: (said: unknown) => void,
  signal?: AbortSignal,
): Promise<'ENDED' | 'STOPPED'> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const child = startConfined(fileURLToPath(new URL(`./process/${script}.process`, import.meta.url)), {
      reads: [job.path],
      memoryMb: job.limits.memoryMb,
    });
    let hasEnded = false;
    let lastWords = '';
    const stop = () => child.kill('SIGKILL');
    const timer = setTimeout(stop, job.limits.seconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });
    child.on('message', (said: { readonly kind: string }) => {
      hasEnded ||= said.kind === 'done';
      hear(said);
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
        else if (hasEnded) resolve('ENDED');
        // It ended of itself, and not for want of memory: the fault is ours.
        else if (code === 1) reject(new Error(`Files cannot be read: ${lastWords}`));
        else resolve('STOPPED');
      }),
    );
    child.send(job);
  });
}
