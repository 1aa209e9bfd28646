import { Aggregate, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { OfficeTermEnded, SeatTermEnded } from '../partnership.events.js';

const TERM_IS_OVER = problem('TERM_IS_OVER', 'This term has ended already.');

/** A person in a seat or an office, from one day to another. */
abstract class Term extends Aggregate {
  readonly id: string;
  readonly partnershipId: string;
  readonly personId: string;
  readonly startsOn: string;
  endsOn: string | null;
  endedAt: Date | null;
  endReason: string;
  version: number;

  /** Ends it now. What the term let the person see is closed to them from this moment. */
  end(reason: string | null | undefined, now: Date, today: string): void {
    refuse([this.isOver(today) && TERM_IS_OVER, wordsProblem(reason, { label: 'the reason', max: 500 }, 'reason')]);
    this.endedAt = now;
    this.endReason = tidy(reason);
    this.recordEnd();
  }

  /** Brings the last day forward; a term that ends before it stays as it is. */
  endBy(lastDay: string): void {
    if (this.endsOn === null || this.endsOn > lastDay) this.endsOn = lastDay;
  }

  isOver(today: string): boolean {
    return this.endedAt !== null || (this.endsOn !== null && this.endsOn < today);
  }

  protected abstract recordEnd(): void;
}

/** Fills a seat, or is named as its deputy. */
export class SeatTerm extends Term {
  readonly seatId: string;
  readonly capacity: 'REPRESENTATIVE' | 'DEPUTY';

  /** From the day after, somebody else can follow; without a last day it is open-ended again. */
  planEnd(endsOn: string | null, today: string): void {
    refuse([
      (this.endedAt !== null || (this.endsOn !== null && this.endsOn < today)) &&
        problem('TERM_IS_OVER', 'This term has ended already.'),
      endsOn !== null && endsOn < today && problem('IN_THE_PAST', 'The last day must not be in the past.', 'endsOn'),
      endsOn !== null &&
        endsOn < this.startsOn &&
        problem('ENDS_BEFORE_IT_STARTS', 'The last day must not be before the first.', 'endsOn'),
    ]);
    this.endsOn = endsOn;
  }

  protected recordEnd(): void {
    this.record(new SeatTermEnded(this.id, this.partnershipId, this.seatId, this.personId, this.capacity));
  }
}

/** Chairs, deputises for the chair, or coordinates. */
export class OfficeTerm extends Term {
  readonly office: 'CHAIR' | 'VICE_CHAIR' | 'COORDINATOR' | 'NATIONAL_COORDINATOR';

  /** Gives it a last day, which may be today but not a day that has passed. */
  endOn(day: string, today: string): void {
    refuse([this.isOver(today) && TERM_IS_OVER]);
    this.endsOn = day;
  }

  holdsOn(day: string): boolean {
    return this.endedAt === null && this.startsOn <= day && (this.endsOn === null || this.endsOn >= day);
  }

  protected recordEnd(): void {
    this.record(new OfficeTermEnded(this.id, this.partnershipId, this.personId, this.office));
  }
}
