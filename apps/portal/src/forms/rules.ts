import type { Problem } from './problems';
import { valueAt } from './values';

/** A client rule: says what is wrong with the values, or nothing. The server has its own, and the last word. */
export type Rule<Values> = (values: Values) => Problem | undefined;

const rule =
  <Values>(name: string, code: string, message: string, isFine: (value: string) => boolean): Rule<Values> =>
  (values) =>
    isFine(words(valueAt(values, name))) ? undefined : { code, message, path: name.split('.') };

/** A list, such as ticked boxes, counts as its words. */
const words = (value: unknown): string =>
  Array.isArray(value) ? value.map(words).join(' ') : typeof value === 'string' ? value.trim() : '';

export const required = <Values>(name: string, message: string) =>
  rule<Values>(name, 'REQUIRED', message, (value) => value !== '');

export const atMost = <Values>(name: string, length: number, message: string) =>
  rule<Values>(name, 'TOO_LONG', message, (value) => value.length <= length);

export const atLeast = <Values>(name: string, length: number, message: string) =>
  rule<Values>(name, 'TOO_SHORT', message, (value) => value.length >= length);

export const email = <Values>(name: string) =>
  rule<Values>(name, 'EMAIL', 'Enter an email address in the correct format, like name@example.org', (value) =>
    /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value),
  );

/** An empty date passes: use `required` as well when it must be given. */
export const realDate = <Values>(name: string, message = 'Enter a real date, like 27 3 2027') =>
  rule<Values>(name, 'DATE', message, (value) => value === '' || isLocalDate(value));

export const realTime = <Values>(name: string, message = 'Enter a time, like 9:30am or 14:00') =>
  rule<Values>(name, 'TIME', message, (value) => value === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(value));

export function isLocalDate(text: string) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
