import { problem, type Problem } from '@lib/kernel';

const MOST_YEARS = 5;

/** The problem with a day of review, if there is one: it must lie ahead, and not so far that nobody will remember. */
export function reviewProblem(reviewOn: string, today: string): Problem | null {
  if (reviewOn <= today) return problem('IN_THE_PAST', 'The review date must be in the future.', 'reviewOn');
  if (reviewOn > yearsAfter(today, MOST_YEARS))
    return problem('TOO_LATE', `The review date must be within ${MOST_YEARS} years.`, 'reviewOn');
  return null;
}

/** The same day of another year; compared as text, so that the 29th of February need not exist. */
export const yearsAfter = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
