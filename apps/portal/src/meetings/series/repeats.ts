import { isLocalDate, realDate, type Rule } from '../../forms/rules';
import type { SeriesRuleInput } from '../../gql/graphql';
import type { Nation, OnHoliday, SeriesPattern } from '../../gql/enums';

/** How a meeting comes again, as the form holds it. */
export interface RepeatsDraft {
  /** Empty: it is held once. */
  pattern: SeriesPattern | '';
  every: string;
  lastOn: string;
  nation: Nation;
  onHoliday: OnHoliday;
}

export const heldOnce = (region: string): RepeatsDraft => ({
  pattern: '',
  every: '1',
  lastOn: '',
  nation: nationOf(region),
  onHoliday: 'NEXT_WORKING_DAY',
});

export const repeatsInput = ({ pattern, every, lastOn, nation, onHoliday }: RepeatsDraft): SeriesRuleInput | null =>
  pattern ? { pattern, every: Number(every), lastOn, nation, onHoliday } : null;

interface Repeating {
  repeats: RepeatsDraft;
}

export const repeatsRules: Rule<Repeating>[] = [
  ({ repeats }) =>
    repeats.pattern && !/^\d{1,2}$/.test(repeats.every.trim())
      ? { code: 'REQUIRED', message: 'Enter a whole number, such as 3', path: ['repeats', 'every'] }
      : undefined,
  ({ repeats }) =>
    repeats.pattern && repeats.lastOn === ''
      ? { code: 'REQUIRED', message: 'Enter the last day of the series', path: ['repeats', 'lastOn'] }
      : undefined,
  (values) => (values.repeats.pattern ? realDate<Repeating>('repeats.lastOn')(values) : undefined),
];

/** What the first date can be the first of. */
export function patternChoices(heldOn: string): { value: SeriesPattern; label: string }[] {
  if (!isLocalDate(heldOn)) return [];
  const date = new Date(`${heldOn}T00:00Z`);
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(date);
  const day = date.getUTCDate();
  const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const place = ['first', 'second', 'third', 'fourth'][Math.ceil(day / 7) - 1];
  const choices: [SeriesPattern, string | false][] = [
    ['WEEKS', `By weeks, on a ${weekday}`],
    ['MONTHS_BY_WEEKDAY', place !== undefined && `By months, on the ${place} ${weekday}`],
    ['MONTHS_BY_LAST_WEEKDAY', day + 7 > daysInMonth && `By months, on the last ${weekday}`],
    ['MONTHS_BY_DAY', day <= 28 && `By months, on day ${day}`],
    ['MONTHS_BY_LAST_DAY', day === daysInMonth && 'By months, on the last day'],
  ];
  return choices.flatMap(([value, label]) => (label ? [{ value, label }] : []));
}

function nationOf(region: string): Nation {
  if (/northern ireland/i.test(region)) return 'NORTHERN_IRELAND';
  return /scotland|scottish/i.test(region) ? 'SCOTLAND' : 'ENGLAND_AND_WALES';
}
