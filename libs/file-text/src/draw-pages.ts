import { runConfined } from './confined.js';
import { DRAW_LIMITS, type DrawLimits, type Drawn, type Picture } from './drawn.js';
import type { DrawJob, DrawSaid } from './process/job.js';

export interface DrawOptions {
  readonly limits?: Partial<DrawLimits>;
  readonly signal?: AbortSignal;
}

/** Draws the first pages of a PDF, in a process that is ended when it takes more than it may; what it had by then is kept. */
export async function drawPages(path: string, { limits, signal }: DrawOptions = {}): Promise<Drawn> {
  const job: DrawJob = { path, limits: { ...DRAW_LIMITS, ...limits } };
  const pictures: Picture[] = [];
  let done: Drawn = { outcome: 'TOO_SLOW', pictures, peakMb: job.limits.memoryMb };
  const hear = (heard: unknown) => {
    const said = heard as DrawSaid;
    if (said.kind === 'picture') pictures.push(said.picture);
    else done = { outcome: said.outcome, pictures, peakMb: said.peakMb };
  };
  await runConfined('draw', job, hear, signal);
  return done;
}
