import type { Kind, Limits, Outcome } from '../outcome.js';

/** What the process that reads is told. */
export interface Job {
  readonly path: string;
  readonly kind: Kind;
  readonly limits: Limits;
}

/** What it says: pages as they are read, and how it ended. */
export type Said =
  | { readonly kind: 'pages'; readonly pages: readonly string[] }
  | { readonly kind: 'done'; readonly outcome: Outcome; readonly peakMb: number };
