import { ProblemError, problem } from './problem.js';

/** Absent and invisible are the same answer. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
  constructor() {
    super('There is nothing here that is shared with you.');
  }
}

/** The person sees the thing but may not do this to it. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
  constructor(readonly ability: string) {
    super('You may not do this.');
  }
}

export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
  constructor() {
    super('Sign in first.');
  }
}

export class RateLimited extends Error {
  override readonly name = 'RateLimited';
  constructor(readonly retryAfterSeconds: number) {
    super(
      `Too many tries. Try again in ${retryAfterSeconds < 90 ? `${retryAfterSeconds} seconds` : `${Math.ceil(retryAfterSeconds / 60)} minutes`}.`,
    );
  }
}

/** The database cannot be reached or is too busy; the same request may succeed in a moment. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  constructor(options?: ErrorOptions) {
    super('Roundtable cannot reach its data just now. Try again in a moment.', options);
  }
}

/** Somebody else changed the thing since it was read. */
export class Conflict extends ProblemError {
  constructor(what: string) {
    super(
      problem(
        'CONFLICT',
        `Somebody changed this ${what} while you were editing it. Your text is kept: compare it with the ${what} as it is now, then save again.`,
      ),
    );
    this.name = 'Conflict';
  }
}
