import { DateTime } from 'luxon';
import { asProblems, problem, refuse, type Problem } from '@lib/kernel';
import { MeetingPeriod } from '../meeting-period.js';
import { bankHolidayIn } from './bank-holidays.js';
import { recurrencesOf, type SeriesRule } from './series-rule.js';

export interface WallTimes {
  readonly startsTime: string;
  readonly endsTime: string;
  readonly timeZone: string;
}

/** What the rule makes of one of its dates. */
export interface SeriesDate {
  /** The date by the rule alone; calendars know the meeting by it for ever. */
  readonly recursOn: string;
  /** When it is held; null when the date is left out. */
  readonly period: MeetingPeriod | null;
  /** What the rule's date is, when that is no working day: a holiday, or a weekend where a day of the month is meant. */
  readonly dayOff: string | null;
}

/** The dates of a series, with what becomes of holidays. All that is wrong with them is said at once. */
export function seriesDates(rule: SeriesRule, { startsTime, endsTime, timeZone }: WallTimes): SeriesDate[] {
  const faults: Problem[] = [];
  const dates = recurrencesOf(rule).map((recursOn): SeriesDate => {
    const dayOff = dayOffOn(rule, recursOn);
    const heldOn = heldOnOf(rule, recursOn, dayOff);
    let period: MeetingPeriod | null = null;
    if (heldOn !== null)
      faults.push(
        ...asProblems([], () => {
          period = MeetingPeriod.from({ heldOn, startsTime, endsTime, timeZone });
        }).map(({ code, message, path }) => ({ code, path, message: `${inWords(heldOn)}: ${message}` })),
      );
    return { recursOn, period, dayOff };
  });
  refuse(faults.slice(0, 1));
  refuse([
    dates.every(({ period }) => !period) &&
      problem('NOT_REPEATED', 'Every date is a holiday and left out. Choose what becomes of holidays.', 'onHoliday'),
  ]);
  return dates;
}

function heldOnOf(rule: SeriesRule, recursOn: string, dayOff: string | null): string | null {
  if (dayOff === null || rule.onHoliday === 'HOLD') return recursOn;
  if (rule.onHoliday === 'SKIP') return null;
  let on = DateTime.fromISO(recursOn, { zone: 'utc' });
  do on = on.plus({ days: 1 });
  while (on.weekday > 5 || bankHolidayIn(rule.nation, on.toFormat('yyyy-MM-dd')));
  return on.toFormat('yyyy-MM-dd');
}

/** What a date is when it is no working day; null when it is one. */
export function dayOffOn({ nation, pattern }: SeriesRule, on: string): string | null {
  const holiday = bankHolidayIn(nation, on);
  if (holiday) return holiday.name;
  const { weekday } = DateTime.fromISO(on, { zone: 'utc' });
  // Who says Saturday means Saturday; who says the fifteenth does not.
  const meansWeekday = pattern !== 'MONTHS_BY_DAY' && pattern !== 'MONTHS_BY_LAST_DAY';
  if (meansWeekday || weekday < 6) return null;
  return weekday === 6 ? 'a Saturday' : 'a Sunday';
}

const inWords = (on: string): string => DateTime.fromISO(on, { locale: 'en-GB' }).toFormat('d LLLL yyyy');
