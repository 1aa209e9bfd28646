import { DateTime } from 'luxon';
import { problem, type Problem } from '@lib/kernel';

const MOST_DAYS = 60;

/** The problem with a day until which nobody is to be reminded, if there is one. */
export function snoozeProblem(until: string, today: string): Problem | false {
  if (until <= today) return problem('IN_THE_PAST', 'Choose a day that is still to come.', 'until');
  const last = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: MOST_DAYS }).toISODate()!;
  return until > last && problem('TOO_LATE', `Choose a day within ${MOST_DAYS} days.`, 'until');
}
