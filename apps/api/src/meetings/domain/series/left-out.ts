import { DateTime } from 'luxon';
import { datesOf, type SeriesRule } from './series-rule.js';
import { dayOffOn } from './series-dates.js';

/** "Friday 25 December 2026 (Christmas Day)": the dates of a rule on which nothing is held. */
export function leftOutOf(rule: SeriesRule): string[] {
  if (rule.onHoliday !== 'SKIP') return [];
  return datesOf(rule).flatMap((on) => {
    const dayOff = dayOffOn(rule, on);
    return dayOff ? [`${DateTime.fromISO(on, { locale: 'en-GB' }).toFormat('cccc d LLLL yyyy')} (${dayOff})`] : [];
  });
}
