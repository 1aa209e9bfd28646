import { Aggregate, Conflict, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { UndertakingAccepted, UndertakingChanged } from '../agreement.events.js';

export const WORDS_CHANGED = problem(
  'UNDERTAKING_CHANGED',
  'The words were changed while you read them. Please read them again as they are now.',
);

/** What everybody with a place at a table undertakes, in one of its versions. */
export class Undertaking extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly number: number;
  readonly words: string;
  readonly writtenById: string | null;
  readonly writtenAt: Date;

  /** The next version; this one is kept. */
  next(words: string, after: number, byPersonId: string, now: Date): Undertaking {
    if (after !== this.number) throw new Conflict('undertaking');
    const said = tidy(words);
    refuse([
      wordsProblem(words, { label: 'the undertaking', max: 8000, required: true }, 'words'),
      said !== '' && said.length < 20 && problem('TOO_SHORT', 'Enter 20 characters or more.', 'words'),
      said === this.words && problem('NOTHING_CHANGED', 'These are the words that stand already.', 'words'),
    ]);
    const { audienceId, partnershipId } = this;
    const next = Object.assign(new Undertaking(), {
      id: newId(),
      audienceId,
      partnershipId,
      number: this.number + 1,
      words: said,
      writtenById: byPersonId,
      writtenAt: now,
    });
    next.record(new UndertakingChanged(next.id, partnershipId));
    return next;
  }

  accept(number: number, accepts: boolean): void {
    refuse([
      !accepts && problem('REQUIRED', 'Tick the box to accept what you undertake.', 'accepts'),
      number !== this.number && WORDS_CHANGED,
    ]);
    this.record(new UndertakingAccepted(this.id, this.partnershipId));
  }
}
