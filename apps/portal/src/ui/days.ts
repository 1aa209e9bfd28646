/** A calendar day in words, where only text can stand: "26 November 2026" */
export const dayInWords = (on: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00Z`));

/** Today in the United Kingdom, as `2026-11-26`. */
export const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

/** The day after this one, both as `2026-11-26`. */
export const dayAfter = (day: string) => daysFrom(day, 1);

export const dayBefore = (day: string) => daysFrom(day, -1);

function daysFrom(day: string, days: number) {
  const other = new Date(`${day}T00:00Z`);
  other.setUTCDate(other.getUTCDate() + days);
  return other.toISOString().slice(0, 10);
}
