import { Aggregate, newId, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import { slugOf } from '../../library/index.js';
import { CallForExamplesChanged, CallForExamplesWithdrawn, ExamplesCalledFor } from '../call.events.js';

/** What is asked for, and from when to when. */
export interface CallWords {
  readonly title: string;
  readonly wanted: string;
  readonly opensOn: string;
  readonly closesOn: string;
}

/** Longer than this nobody reads what came first. */
const MOST_YEARS = 1;

/** That anybody is asked for examples of what the library lacks, under an address that stays. */
export class CallForExamples extends Aggregate {
  readonly id: string;
  readonly slug: string;
  readonly gapId: string;
  readonly title: string;
  readonly wanted: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly calledAt: Date;
  readonly calledById: string;
  readonly withdrawnAt: Date | null;
  readonly because: string;
  version: number;

  static opened(words: CallWords, by: { gapId: string; calledById: string }, today: string, now: Date) {
    const id = newId();
    const said = checked(words, today);
    const call = Object.assign(new CallForExamples(), {
      id,
      slug: slugOf(said.title, id),
      ...said,
      ...by,
      calledAt: now,
      withdrawnAt: null,
      because: '',
      version: 1,
    });
    call.record(new ExamplesCalledFor(id));
    return call;
  }

  /** It may be over already: whoever gives it a later day opens it again. */
  change(words: CallWords, today: string): void {
    this.refuseIfWithdrawn();
    Object.assign(this, checked(words, today, this.opensOn));
    this.record(new CallForExamplesChanged(this.id));
  }

  withdraw(because: string, now: Date): void {
    this.refuseIfWithdrawn();
    refuse([wordsProblem(because, { label: 'why it is withdrawn', max: 1000, required: true }, 'because')]);
    Object.assign(this, { withdrawnAt: now, because: tidy(because) });
    this.record(new CallForExamplesWithdrawn(this.id));
  }

  private refuseIfWithdrawn(): void {
    if (this.withdrawnAt !== null)
      throw new ProblemError(problem('WITHDRAWN', 'This call has been withdrawn meanwhile.'));
  }
}

/** `begun`: a first day that was said before may be past. */
function checked({ title, wanted, opensOn, closesOn }: CallWords, today: string, begun?: string) {
  refuse([
    wordsProblem(title, { label: 'a title', max: 200, required: true }, 'title'),
    wordsProblem(wanted, { label: 'what is wanted', max: 4000, required: true }, 'wanted'),
    opensOn < today && opensOn !== begun && problem('IN_THE_PAST', 'Choose today or a later day.', 'opensOn'),
    closesOn < opensOn && problem('ENDS_BEFORE_IT_BEGINS', 'It cannot close before it opens.', 'closesOn'),
    closesOn >= opensOn && closesOn < today && problem('IN_THE_PAST', 'Choose today or a later day.', 'closesOn'),
    closesOn > yearsAfter(opensOn) && problem('TOO_LONG', 'A call is open for a year at most.', 'closesOn'),
  ]);
  return { title: tidy(title), wanted: tidy(wanted), opensOn, closesOn };
}

const yearsAfter = (day: string): string => `${Number(day.slice(0, 4)) + MOST_YEARS}${day.slice(4)}`;
