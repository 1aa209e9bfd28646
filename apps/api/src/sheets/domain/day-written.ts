const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

type DayRead = { readonly day: string } | { readonly fault: string };

const HOW = 'Write it as 21/11/2026 or 2026-11-21.';

/** The calendar day that somebody wrote, as YYYY-MM-DD, or why it is none. The day comes before the month, as in the United Kingdom. */
export function dayWritten(text: string): DayRead {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return day(text, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(text);
  if (figures) return day(text, year(figures[3]!), Number(figures[2]), Number(figures[1]));
  const words = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{2,4})$/.exec(text.toLowerCase());
  const month =
    words && (MONTHS.indexOf(words[2]!) + 1 || MONTH_NAMES.indexOf(words[2]!) + 1 || (words[2] === 'sept' ? 9 : 0));
  if (words && month) return day(text, year(words[3]!), month, Number(words[1]));
  return { fault: `“${text.slice(0, 40)}” is not a date that we can read. ${HOW}` };
}

/** Of two figures one cannot know the century. */
const year = (figures: string): number => (figures.length === 4 ? Number(figures) : 0);

function day(text: string, y: number, m: number, d: number): DayRead {
  if (y === 0) return { fault: `“${text}” leaves the century open. Write the year with four figures, as 21/11/2026.` };
  if (m > 12 && d <= 12) return { fault: `“${text}” has no such month. Write the day first, as 21/11/2026.` };
  const made = new Date(Date.UTC(y, m - 1, d));
  if (made.getUTCFullYear() !== y || made.getUTCMonth() !== m - 1 || made.getUTCDate() !== d)
    return { fault: `“${text}” is not a day in the calendar. ${HOW}` };
  if (y < 1990 || y > 2199) return { fault: `“${text}” is too far away. Enter a year from 1990 to 2199.` };
  return { day: made.toISOString().slice(0, 10) };
}
