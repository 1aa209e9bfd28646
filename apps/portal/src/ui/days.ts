/** A calendar day in words, where only text can stand: "26 November 2026" */
export const dayInWords = (on: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00Z`));

/** Today in the United Kingdom, as `2026-11-26`. */
export const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

/** The day after this one, both as `2026-11-26`. */
export function dayAfter(day: string) {
  const next = new Date(`${day}T00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
