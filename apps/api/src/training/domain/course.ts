import { Aggregate, newId, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import { slugOf } from '../../library/index.js';

export type CourseState = 'DRAFT' | 'OPEN' | 'CLOSED';
export type CourseOffer = 'NETWORK' | 'PARTNERSHIP';

/** What its keepers say of it. */
export interface CourseWords {
  readonly title: string;
  readonly summary?: string | null;
  readonly hours: number;
  readonly renewalMonths?: number | null;
  readonly offeredTo: CourseOffer;
}

/** Something to learn, held in sessions. A draft is its keepers' alone. */
export class Course extends Aggregate {
  readonly id: string;
  readonly slug: string;
  readonly partnershipId: string | null;
  readonly offeredTo: CourseOffer;
  state: CourseState;
  readonly title: string;
  readonly summary: string;
  readonly hours: number;
  readonly renewalMonths: number | null;
  readonly createdById: string;
  readonly createdAt: Date;
  version: number;

  static created(said: CourseWords, partnershipId: string | null, createdById: string, now: Date): Course {
    const id = newId();
    const words = checked(said, partnershipId);
    const beginning = { id, slug: slugOf(words.title, id), partnershipId, createdById, createdAt: now };
    return Object.assign(new Course(), { ...beginning, ...words, state: 'DRAFT', version: 1 });
  }

  change(said: CourseWords): void {
    Object.assign(this, checked(said, this.partnershipId));
  }

  /** Shows it to those whom it is offered to. One that was closed can be opened again. */
  open(): void {
    if (this.state === 'OPEN') throw new ProblemError(problem('ALREADY_OPEN', 'This course is open already.'));
    this.state = 'OPEN';
  }

  /** No more bookings; what was booked stands. */
  close(): void {
    if (this.state !== 'OPEN') throw new ProblemError(problem('NOT_OPEN', 'This course is not open.'));
    this.state = 'CLOSED';
  }
}

function checked({ title, summary, hours, renewalMonths, offeredTo }: CourseWords, partnershipId: string | null) {
  const months = renewalMonths ?? null;
  refuse([
    wordsProblem(title, { label: 'a title', max: 200, required: true }, 'title'),
    [1, 2].includes(tidy(title).length) && problem('TOO_SHORT', 'Give it a title of at least 3 characters.', 'title'),
    wordsProblem(summary, { label: 'what it is about', max: 5000 }, 'summary'),
    !(hours > 0 && hours <= 200) &&
      problem('OUT_OF_RANGE', 'Say how many hours, more than 0 and 200 at most.', 'hours'),
    months !== null &&
      (months < 1 || months > 120) &&
      problem('OUT_OF_RANGE', 'Say after how many months, 1 to 120, or leave it empty.', 'renewalMonths'),
    offeredTo === 'PARTNERSHIP' &&
      partnershipId === null &&
      problem('NOT_A_CHOICE', 'A course of the network is for the network.', 'offeredTo'),
  ]);
  return {
    title: tidy(title),
    summary: tidy(summary),
    hours: Math.round(hours * 10) / 10,
    renewalMonths: months,
    offeredTo,
  };
}
