export type PeriodType = 'DAY' | 'WEEK' | 'MONTH' | 'CAMPAIGN';

const asDay = (date: Date): string => date.toISOString().slice(0, 10);
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The first day of the period that a day lies in; weeks begin on Mondays. Null of what is counted once for the whole campaign. */
export function periodOf(type: PeriodType, day: string): string | null {
  const date = at(day);
  switch (type) {
    case 'DAY':
      return day;
    case 'WEEK':
      date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
      return asDay(date);
    case 'MONTH':
      return `${day.slice(0, 8)}01`;
    case 'CAMPAIGN':
      return null;
  }
}

/** The last day of the period that begins on a day. */
export function endOfPeriod(type: PeriodType, periodOn: string): string {
  const date = at(periodOn);
  if (type === 'WEEK') date.setUTCDate(date.getUTCDate() + 6);
  if (type === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return asDay(date);
}

/** How many days, the first and the last among them. */
export const daysFrom = (first: string, last: string): number =>
  Math.round((at(last).getTime() - at(first).getTime()) / 86_400_000) + 1;

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export function periodInWords(type: PeriodType, periodOn: string | null): string {
  if (periodOn === null) return 'the whole campaign';
  if (type === 'MONTH') return month.format(at(periodOn));
  return type === 'WEEK' ? `the week of ${day.format(at(periodOn))}` : day.format(at(periodOn));
}
