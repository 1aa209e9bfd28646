import type { DrawLimits, DrawOutcome, Picture } from '../drawn.js';
import type { Kind, Limits, Outcome } from '../outcome.js';

/** What the process that takes words out is told. */
export interface Job {
  readonly path: string;
  readonly kind: Kind;
  readonly limits: Limits;
}

/** What it says: pages as they are read, and how it ended. */
export type Said =
  | { readonly kind: 'pages'; readonly pages: readonly string[] }
  | { readonly kind: 'done'; readonly outcome: Outcome; readonly peakMb: number };

/** What the process that draws is told. */
export interface DrawJob {
  readonly path: string;
  readonly limits: DrawLimits;
}

/** What it says: pictures as they are made, and how it ended. */
export type DrawSaid =
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'done'; readonly outcome: DrawOutcome; readonly peakMb: number };
