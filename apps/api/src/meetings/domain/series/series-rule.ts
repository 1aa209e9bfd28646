import { DateTime } from 'luxon';
import { problem, refuse } from '@lib/kernel';
import type { Nation } from './bank-holidays.js';

/** By what a date of the series is found from the one before. */
export type SeriesPattern =
  | 'WEEKS'
  | 'MONTHS_BY_WEEKDAY'
  | 'MONTHS_BY_LAST_WEEKDAY'
  | 'MONTHS_BY_DAY'
  | 'MONTHS_BY_LAST_DAY';
/** What becomes of a date that falls on a bank holiday. */
export type OnHoliday = 'SKIP' | 'NEXT_WORKING_DAY' | 'HOLD';

export interface SeriesRule {
  readonly pattern: SeriesPattern;
  /** Every so many weeks or months. */
  readonly every: number;
  /** The first date; which weekday or day of the month is meant follows from it. */
  readonly firstOn: string;
  /** No date lies after it. */
  readonly lastOn: string;
  readonly nation: Nation;
  readonly onHoliday: OnHoliday;
}

export const MOST_MEETINGS = 60;
export const MOST_YEARS = 5;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The dates that the rule gives before anybody looks whether they are holidays. Days, not instants: no zone is asked. */
export function recurrencesOf(rule: SeriesRule): string[] {
  refuseUnlessSound(rule);
  const found = datesOf(rule);
  refuse([
    found.length > MOST_MEETINGS &&
      problem('TOO_MANY', `A series has at most ${MOST_MEETINGS} meetings. Choose an earlier last day.`, 'lastOn'),
    found.length < 2 &&
      problem('NOT_REPEATED', 'There is only one date up to the last day. Choose a later one.', 'lastOn'),
  ]);
  return found;
}

/** The same of a rule that was accepted before; one that was cut short since may have a single date left. */
export function datesOf(rule: SeriesRule): string[] {
  const found: string[] = [];
  for (let turn = 0; found.length <= MOST_MEETINGS; turn += 1) {
    const on = turnOf(rule, turn);
    if (on > rule.lastOn) break;
    found.push(on);
  }
  return found;
}

/** "On the second Thursday of every third month" */
export function ruleInWords({ pattern, every, firstOn }: SeriesRule): string {
  const first = day(firstOn);
  const weekday = WEEKDAYS[first.weekday - 1] ?? '';
  const months =
    every === 1 ? 'every month' : every === 12 ? `${first.toFormat('LLLL')} each year` : `every ${every} months`;
  switch (pattern) {
    case 'WEEKS':
      return every === 1
        ? `Every ${weekday}`
        : every === 2
          ? `Every other ${weekday}`
          : `Every ${every} weeks on a ${weekday}`;
    case 'MONTHS_BY_WEEKDAY':
      return `The ${ORDINALS[placeInMonth(first) - 1]} ${weekday} of the month, ${months}`;
    case 'MONTHS_BY_LAST_WEEKDAY':
      return `The last ${weekday} of the month, ${months}`;
    case 'MONTHS_BY_DAY':
      return `Day ${first.day} of the month, ${months}`;
    case 'MONTHS_BY_LAST_DAY':
      return `The last day of the month, ${months}`;
  }
}

/** The second Thursday of its month: 2. */
export const placeInMonth = (date: DateTime): number => Math.ceil(date.day / 7);

const day = (on: string): DateTime => DateTime.fromISO(on, { zone: 'utc' });
const iso = (date: DateTime): string => date.toFormat('yyyy-MM-dd');

/** Every month has such a day: what some months lack is refused before. */
function turnOf({ pattern, every, firstOn }: SeriesRule, turn: number): string {
  const first = day(firstOn);
  if (pattern === 'WEEKS') return iso(first.plus({ weeks: turn * every }));
  const month = first.startOf('month').plus({ months: turn * every });
  if (pattern === 'MONTHS_BY_LAST_DAY') return iso(month.endOf('month'));
  if (pattern === 'MONTHS_BY_DAY') return iso(month.set({ day: first.day }));
  if (pattern === 'MONTHS_BY_LAST_WEEKDAY') {
    const last = month.endOf('month');
    return iso(last.minus({ days: (last.weekday - first.weekday + 7) % 7 }));
  }
  return iso(month.plus({ days: ((first.weekday - month.weekday + 7) % 7) + 7 * (placeInMonth(first) - 1) }));
}

function refuseUnlessSound({ pattern, every, firstOn, lastOn }: SeriesRule): void {
  const first = day(firstOn);
  const most = pattern === 'WEEKS' ? 52 : 12;
  refuse([
    (!Number.isInteger(every) || every < 1 || every > most) &&
      problem('OUT_OF_RANGE', `Enter a whole number from 1 to ${most}.`, 'every'),
    lastOn <= firstOn && problem('ENDS_BEFORE_IT_STARTS', 'The last day must be after the first meeting.', 'lastOn'),
    day(lastOn) > first.plus({ years: MOST_YEARS }) &&
      problem('TOO_FAR', `A series lasts at most ${MOST_YEARS} years. Choose an earlier last day.`, 'lastOn'),
    pattern === 'MONTHS_BY_DAY' &&
      first.day > 28 &&
      problem(
        'NOT_IN_EVERY_MONTH',
        `Not every month has a day ${first.day}. Choose the last day of the month, or a weekday.`,
        'pattern',
      ),
    pattern === 'MONTHS_BY_WEEKDAY' &&
      placeInMonth(first) === 5 &&
      problem('NOT_IN_EVERY_MONTH', 'Not every month has a fifth one. Choose the last of the month.', 'pattern'),
    pattern === 'MONTHS_BY_LAST_WEEKDAY' &&
      first.plus({ weeks: 1 }).month === first.month &&
      problem('NOT_THE_LAST', 'The first meeting must be on the last such weekday of its month.', 'pattern'),
    pattern === 'MONTHS_BY_LAST_DAY' &&
      first.plus({ days: 1 }).month === first.month &&
      problem('NOT_THE_LAST', 'The first meeting must be on the last day of its month.', 'pattern'),
  ]);
}
