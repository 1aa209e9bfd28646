import { Aggregate, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import { ExampleDecided } from '../example.events.js';

export type ExampleState = 'RECEIVED' | 'BEING_READ' | 'ACCEPTED' | 'NOT_TAKEN';

/** Yet to be decided. */
export const isUndecided = (state: ExampleState): boolean => state === 'RECEIVED' || state === 'BEING_READ';

/** What somebody sent in answer to a call, from the side of whoever decides on it. It is decided once. */
export class Example extends Aggregate {
  readonly id: string;
  readonly callId: string;
  readonly isNamed: boolean;
  readonly name: string | null;
  readonly organisation: string;
  readonly title: string;
  readonly words: string;
  readonly link: string;
  readonly licence: string;
  readonly fileId: string | null;
  state: ExampleState;
  readerId: string | null;
  decidedAt: Date | null;
  decidedById: string | null;
  outcome: string;
  resourceId: string | null;
  version: number;

  /** From now on whoever sent it sees that somebody is at it. */
  takeToRead(byId: string): void {
    this.refuseUnlessUndecided();
    this.state = 'BEING_READ';
    this.readerId = byId;
  }

  /** Begun anew when what was made of it was thrown away: of that nobody is told a second time. */
  accept(resourceId: string, outcome: string | null | undefined, byId: string, now: Date): void {
    if (this.state === 'ACCEPTED' && this.resourceId === null) {
      this.resourceId = resourceId;
      return;
    }
    this.refuseUnlessUndecided();
    refuse([wordsProblem(outcome, { label: 'what you write to them', max: 2000 }, 'outcome')]);
    this.resourceId = resourceId;
    this.decide('ACCEPTED', outcome, byId, now);
  }

  decline(outcome: string, byId: string, now: Date): void {
    this.refuseUnlessUndecided();
    refuse([wordsProblem(outcome, { label: 'why it is not taken', max: 2000, required: true }, 'outcome')]);
    this.decide('NOT_TAKEN', outcome, byId, now);
  }

  private decide(state: ExampleState, outcome: string | null | undefined, byId: string, now: Date): void {
    this.state = state;
    this.outcome = tidy(outcome);
    this.decidedAt = now;
    this.decidedById = byId;
    this.record(new ExampleDecided(this.id));
  }

  private refuseUnlessUndecided(): void {
    if (!isUndecided(this.state))
      throw new ProblemError(
        problem('DECIDED', 'Somebody decided on this while you were looking at it. Open it again to see the outcome.'),
      );
  }
}
