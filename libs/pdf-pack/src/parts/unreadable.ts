import type { Trouble } from '../outcome.js';

/** A part that cannot be put in, for a reason that a reader is told. */
export class Unreadable extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
