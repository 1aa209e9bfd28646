import type { MeetingWords } from '../meeting.js';
import type { SeriesRule } from './series-rule.js';

/** A stretch of a series under one rule: what its meetings say and when they are held, unless changed by hand. */
export interface SeriesPart extends SeriesRule, MeetingWords {
  readonly id: string;
  readonly number: number;
  readonly startsTime: string;
  readonly endsTime: string;
  readonly timeZone: string;
}

/** Meetings called together, at dates that a rule gives. */
export interface MeetingSeries {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly title: string;
  readonly organiserId: string;
  readonly version: number;
  /** In their order; the last is the one that goes on. */
  readonly parts: readonly SeriesPart[];
}

/** One meeting of a series, with where its rule had put it. */
export interface SeriesMeeting extends MeetingWords {
  readonly id: string;
  readonly partId: string;
  readonly recursOn: string;
  readonly plannedOn: string;
  readonly heldOn: string;
  readonly startsTime: string;
  readonly endsTime: string;
  readonly status: 'SCHEDULED' | 'CANCELLED';
  readonly hasStarted: boolean;
}
