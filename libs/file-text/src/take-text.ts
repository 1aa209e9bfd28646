import { runConfined } from './confined.js';
import { LIMITS, type Kind, type Limits, type Taken } from './outcome.js';
import type { Job, Said } from './process/job.js';

export interface TakeOptions {
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
}

/** Takes the words out of a file, in a process that is ended when it takes more than it may; what it had by then is kept. */
export async function takeText(path: string, kind: Kind, { limits, signal }: TakeOptions = {}): Promise<Taken> {
  const job: Job = { path, kind, limits: { ...LIMITS, ...limits } };
  const pages: string[] = [];
  let done: Taken = { outcome: 'TOO_SLOW', pages, peakMb: job.limits.memoryMb };
  const hear = (heard: unknown) => {
    const said = heard as Said;
    if (said.kind === 'pages') pages.push(...said.pages);
    else done = { outcome: said.outcome, pages, peakMb: said.peakMb };
  };
  await runConfined('take', job, hear, signal);
  return done;
}
