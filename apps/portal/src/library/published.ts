/** "2021", "March 2021" or "14 March 2021", as exactly as it is known: of `2021`, `2021-03` or `2021-03-14`. */
export function publishedInWords(on: string): string {
  const [year, month, day] = on.split('-');
  if (!year || !month) return on;
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00Z`));
}

/** What stands in a form for it. */
export interface PublishedParts {
  day: string;
  month: string;
  year: string;
}

export function partsOf(on: string): PublishedParts {
  const [year = '', month = '', day = ''] = on.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** A day without its month, or a month without its year, leaves a gap, which `isPublished` refuses. */
export function publishedFrom({ day, month, year }: PublishedParts): string {
  const two = (part: string) => part.padStart(2, '0');
  if (day) return `${year}-${two(month)}-${two(day)}`;
  return month ? `${year}-${two(month)}` : year;
}

/** Whether it is a year, a month or a day that exists; nothing at all is fine too. */
export function isPublished(on: string): boolean {
  if (on === '') return true;
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(on) ?? [];
  if (!year) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
