const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "3 May 2026" */
export const dayInWords = (day: string): string => words.format(new Date(day));
