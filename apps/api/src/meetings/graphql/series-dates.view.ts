import { DateTime } from 'luxon';
import { ProblemError } from '@lib/kernel';
import type { SeriesDatesInput } from '../../schema.types.js';
import { seriesDates, type SeriesDate } from '../domain/series/series-dates.js';
import { ruleInWords } from '../domain/series/series-rule.js';

/** The dates of a rule while it is being chosen; what is wrong with it is said and not thrown. */
export function datesInView({ heldOn, repeats, ...times }: SeriesDatesInput) {
  const rule = { ...repeats, firstOn: heldOn };
  try {
    const dates = seriesDates(rule, times);
    return { inWords: ruleInWords(rule), dates: dates.map((date, i) => inView(date, dates.slice(0, i))), problems: [] };
  } catch (error) {
    if (error instanceof ProblemError) return { inWords: null, dates: [], problems: error.problems };
    throw error;
  }
}

const inView = ({ recursOn, period, dayOff }: SeriesDate, before: readonly SeriesDate[]) => ({
  recursOn,
  heldOn: period?.heldOn ?? null,
  startsAt: period?.startsAt ?? null,
  dayOff,
  clocks: clocksBetween(before.findLast((each) => each.period)?.period, period),
});

function clocksBetween(before: SeriesDate['period'] | undefined, after: SeriesDate['period']) {
  if (!before || !after) return null;
  const offset = ({ startsAt, timeZone }: NonNullable<SeriesDate['period']>) =>
    DateTime.fromJSDate(startsAt, { zone: timeZone }).offset;
  const change = offset(after) - offset(before);
  return change === 0 ? null : change > 0 ? ('FORWARD' as const) : ('BACK' as const);
}
