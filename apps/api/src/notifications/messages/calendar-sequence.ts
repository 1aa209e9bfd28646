import type { MeetingFacts } from '../../meetings/index.js';
import type { Delivery } from '../data/delivery.js';

/**
 * The number of a calendar entry for one person: calendars keep the highest and ignore the rest. Whoever is taken off a
 * meeting gets a number above all they had, and whoever is asked again one above that, whichever letter is sent first.
 */
export function sequenceFor(
  { kind, timesTakenBack }: Delivery,
  { calendarSequence }: Pick<MeetingFacts, 'calendarSequence'>,
): number {
  const takesBack = kind === 'MEETING_LEFT' || kind === 'MEETING_RELEASED' || kind === 'SERIES_LEFT';
  return calendarSequence + 2 * timesTakenBack - (takesBack ? 1 : 0);
}
