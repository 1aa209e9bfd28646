import type { Outcome } from '../outcome.js';

/** Nothing more is read of this file, for a reason that has a name. */
export class Unreadable extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super(outcome);
    this.outcome = outcome;
  }
}
