/** Name of the bank holiday on a day, with where it is kept when that is not the whole United Kingdom. */
export function bankHolidayOn(day: string): string | undefined {
  const year = Number(day.slice(0, 4));
  if (!year) return undefined;
  return holidaysOf(year).find(({ on }) => on === day)?.name;
}

function holidaysOf(year: number) {
  const easter = easterOf(year);
  const newYear = substituted(year, 1, 1);
  const christmas = substituted(year, 12, 25);
  const boxingDay = substituted(year, 12, 26, christmas);
  return [
    { on: newYear, name: 'New Year’s Day' },
    { on: substituted(year, 1, 2, newYear), name: '2 January, a holiday in Scotland' },
    { on: substituted(year, 3, 17), name: 'St Patrick’s Day, a holiday in Northern Ireland' },
    { on: shifted(easter, -2), name: 'Good Friday' },
    { on: shifted(easter, 1), name: 'Easter Monday, a holiday except in Scotland' },
    { on: mondayFrom(year, 5, 1), name: 'the early May bank holiday' },
    { on: mondayFrom(year, 5, 25), name: 'the spring bank holiday' },
    { on: substituted(year, 7, 12), name: 'the Twelfth of July, a holiday in Northern Ireland' },
    { on: mondayFrom(year, 8, 1), name: 'the summer bank holiday in Scotland' },
    { on: mondayFrom(year, 8, 25), name: 'the summer bank holiday except in Scotland' },
    { on: substituted(year, 11, 30), name: 'St Andrew’s Day, a holiday in Scotland' },
    { on: christmas, name: 'Christmas Day' },
    { on: boxingDay, name: 'Boxing Day' },
  ];
}

/** A holiday that falls on a weekend is kept on the next working day that is not a holiday already. */
function substituted(year: number, month: number, day: number, taken?: string) {
  let on = dayOf(year, month, day);
  while (weekday(on) === 0 || weekday(on) === 6 || on === taken) on = shifted(on, 1);
  return on;
}

function mondayFrom(year: number, month: number, day: number) {
  const on = dayOf(year, month, day);
  return shifted(on, (8 - weekday(on)) % 7);
}

/** Western Easter Sunday, by the anonymous Gregorian method. */
function easterOf(year: number) {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

const dayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
const shifted = (on: string, days: number) => new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);
export const weekday = (on: string) => new Date(on).getUTCDay();
