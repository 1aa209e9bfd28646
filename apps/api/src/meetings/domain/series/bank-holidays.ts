export type Nation = 'ENGLAND_AND_WALES' | 'SCOTLAND' | 'NORTHERN_IRELAND';

export interface BankHoliday {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly name: string;
  readonly nations: readonly Nation[];
}

const ALL: readonly Nation[] = ['ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND'];
const SCOTLAND: readonly Nation[] = ['SCOTLAND'];
const NORTHERN_IRELAND: readonly Nation[] = ['NORTHERN_IRELAND'];
const NOT_SCOTLAND: readonly Nation[] = ['ENGLAND_AND_WALES', 'NORTHERN_IRELAND'];

/**
 * Proclaimed for one year alone. Everything else follows from the Banking and Financial Dealings Act 1971 and custom,
 * and so is known for any year; a day proclaimed later is known when it is added here.
 */
const PROCLAIMED: readonly BankHoliday[] = [{ on: '2026-06-15', name: 'World Cup bank holiday', nations: SCOTLAND }];

/** The bank holidays of a year, in order. */
export function bankHolidaysOf(year: number): BankHoliday[] {
  const easter = easterOf(year);
  const newYear = substituted(year, 1, 1);
  const christmas = substituted(year, 12, 25);
  const days: BankHoliday[] = [
    { on: newYear, name: 'New Year’s Day', nations: ALL },
    { on: substituted(year, 1, 2, newYear), name: '2 January', nations: SCOTLAND },
    { on: substituted(year, 3, 17), name: 'St Patrick’s Day', nations: NORTHERN_IRELAND },
    { on: shifted(easter, -2), name: 'Good Friday', nations: ALL },
    { on: shifted(easter, 1), name: 'Easter Monday', nations: NOT_SCOTLAND },
    { on: mondayFrom(year, 5, 1), name: 'Early May bank holiday', nations: ALL },
    { on: mondayFrom(year, 5, 25), name: 'Spring bank holiday', nations: ALL },
    { on: substituted(year, 7, 12), name: 'The Twelfth', nations: NORTHERN_IRELAND },
    { on: mondayFrom(year, 8, 1), name: 'Summer bank holiday', nations: SCOTLAND },
    { on: mondayFrom(year, 8, 25), name: 'Summer bank holiday', nations: NOT_SCOTLAND },
    { on: substituted(year, 11, 30), name: 'St Andrew’s Day', nations: SCOTLAND },
    { on: christmas, name: 'Christmas Day', nations: ALL },
    { on: substituted(year, 12, 26, christmas), name: 'Boxing Day', nations: ALL },
    ...PROCLAIMED.filter(({ on }) => on.startsWith(`${year}-`)),
  ];
  return days.sort((a, b) => a.on.localeCompare(b.on));
}

/** The bank holiday that a nation keeps on a day. */
export const bankHolidayIn = (nation: Nation, day: string): BankHoliday | undefined =>
  bankHolidaysOf(Number(day.slice(0, 4))).find(({ on, nations }) => on === day && nations.includes(nation));

/** A holiday that falls on a weekend is kept on the next working day that is not a holiday already. */
function substituted(year: number, month: number, day: number, taken?: string): string {
  let on = dayOf(year, month, day);
  while (isWeekend(on) || on === taken) on = shifted(on, 1);
  return on;
}

function mondayFrom(year: number, month: number, day: number): string {
  const on = dayOf(year, month, day);
  return shifted(on, (8 - weekdayOf(on)) % 7);
}

/** Western Easter Sunday, by the anonymous Gregorian method. */
function easterOf(year: number): string {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

const dayOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
const shifted = (on: string, days: number): string =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);
const weekdayOf = (on: string): number => new Date(on).getUTCDay();
const isWeekend = (on: string): boolean => weekdayOf(on) % 6 === 0;
