import { Aggregate, newId, problem, ProblemError, type Problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { MeetingPeriod } from '../../meetings/index.js';
import { TrainingSessionCancelled, TrainingSessionMoved } from '../training.events.js';

export const ZONE = 'Europe/London';

/** What its keepers say of it. */
export interface SessionWords {
  readonly heldOn: string;
  readonly startsTime: string;
  readonly endsTime: string;
  readonly place?: string | null;
  readonly howToJoin?: string | null;
  readonly capacity: number;
}

/** When and where a course is held, and for how many. The clock on the wall counts; instants follow from it. */
export class TrainingSession extends Aggregate {
  readonly id: string;
  readonly courseId: string;
  state: 'PLANNED' | 'HELD' | 'CANCELLED';
  readonly heldOn: string;
  readonly startsTime: string;
  readonly endsTime: string;
  readonly timeZone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  /** Kept apart: whoever has a place reads it, and whoever holds the course. */
  readonly howToJoin: string = '';
  readonly capacity: number;
  readonly booked: number;
  because: string;
  /** Of its entry in calendars: grows with what they must be told. */
  sequence: number;
  version: number;

  static planned(said: SessionWords, courseId: string, now: Date): TrainingSession {
    const fixed = { id: newId(), courseId, state: 'PLANNED', because: '', sequence: 0, version: 1 };
    return Object.assign(new TrainingSession(), { ...fixed, ...checked(said, 0, now) });
  }

  change(said: SessionWords, now: Date): void {
    this.refuseUnlessPlanned();
    const before = this.shown;
    Object.assign(this, checked(said, this.booked, now));
    if (this.shown === before) return;
    this.sequence += 1;
    this.record(new TrainingSessionMoved(this.id));
  }

  cancel(because: string, now: Date): void {
    this.refuseUnlessPlanned();
    if (this.startsAt <= now) throw new ProblemError(problem('HAS_BEGUN', 'This session has begun.'));
    refuse([wordsProblem(because, { label: 'why it is cancelled', max: 1000, required: true }, 'because')]);
    Object.assign(this, { state: 'CANCELLED', because: tidy(because), sequence: this.sequence + 1 });
    this.record(new TrainingSessionCancelled(this.id));
  }

  /** Who was there is noted once it has begun. */
  hold(now: Date): void {
    if (this.state === 'CANCELLED') throw new ProblemError(problem('NOT_PLANNED', 'This session is cancelled.'));
    if (this.startsAt > now) throw new ProblemError(problem('TOO_EARLY', 'This session has not begun.'));
    this.state = 'HELD';
  }

  private refuseUnlessPlanned(): void {
    if (this.state !== 'PLANNED')
      throw new ProblemError(problem('NOT_PLANNED', 'This session was held or cancelled meanwhile.'));
  }

  /** What calendars show of it. */
  private get shown(): string {
    return [this.heldOn, this.startsTime, this.endsTime, this.place, this.howToJoin].join('\n');
  }
}

/** How many have a place is known, unless it grew while this was written. */
export const fewerThanBooked = (booked?: number): Problem =>
  problem(
    'FEWER_THAN_BOOKED',
    `${booked ?? 'More'} people have a place already. Make it at least as many.`,
    'capacity',
  );

function checked({ capacity, place, howToJoin, ...when }: SessionWords, booked: number, now: Date) {
  const period = MeetingPeriod.from({ ...when, timeZone: ZONE });
  const { heldOn, startsTime, endsTime, timeZone, startsAt, endsAt } = period;
  refuse([
    period.hasStarted(now) && problem('IN_THE_PAST', 'Choose a time to come.', 'heldOn'),
    wordsProblem(place, { label: 'the place', max: 300 }, 'place'),
    wordsProblem(howToJoin, { label: 'how to join', max: 1000 }, 'howToJoin'),
    (capacity < 1 || capacity > 5000) && problem('OUT_OF_RANGE', 'Say for how many, 1 to 5,000.', 'capacity'),
    capacity >= 1 && capacity < booked && fewerThanBooked(booked),
  ]);
  const words = { place: tidy(place), howToJoin: tidy(howToJoin) };
  return { heldOn, startsTime, endsTime, timeZone, startsAt, endsAt, ...words, capacity };
}
