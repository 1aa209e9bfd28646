import type { KitPart, KitValue, KitWords } from './kit-words.js';

/** What codes are called where people read them. */
export interface Names {
  readonly languageOf: (code: string) => { readonly name: string };
  readonly topics: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<string, string>> = {
  OUTPUT: 'What was done',
  REACH: 'Whom it reached',
  ENGAGEMENT: 'What people did with it',
  RESPONSE: 'What people did about it',
  OUTCOME: 'What came of it',
  DAY: 'Each day',
  WEEK: 'Each week',
  MONTH: 'Each month',
  CAMPAIGN: 'Once, for the whole campaign',
  UP: 'More is better',
  DOWN: 'Less is better',
  SOCIAL_POST: 'Social media',
  PRESS: 'Press',
  POSTERS: 'Posters',
  BUS_BACKS: 'Adverts on buses',
  STAFF_BRIEFING: 'Staff briefing',
  BUSINESS_VISITS: 'Visits to businesses',
  SCHOOL_SESSIONS: 'Sessions in schools',
  EVENT: 'Event',
  OTHER: 'Something else',
  SOCIAL: 'Social media',
  PRINT: 'Print',
  SCREEN: 'Screens',
  EMAIL: 'Email',
};

/** Fields whose values are codes. */
const CODED = ['KIND', 'METRIC_KIND', 'PERIOD_TYPE', 'DIRECTION', 'CHANNEL'];

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** One field as people read it; empty when nothing is said. */
export function valueInWords(field: string, value: KitValue | null | undefined, names: Names): string {
  if (value == null || value === '') return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (field === 'EXPIRES_ON') return day.format(new Date(`${String(value)}T00:00Z`));
  if (field === 'LANGUAGE') return names.languageOf(String(value)).name;
  if (typeof value === 'string') return CODED.includes(field) ? (WORDS[value] ?? value) : value;
  return value
    .map((code) => (field === 'LANGUAGES' ? names.languageOf(code).name : (names.topics[code] ?? code)))
    .join(', ');
}

/** A whole item as people read it: a line for each field that says something. */
export const itemInWords = (words: KitWords | null | undefined, names: Names): string =>
  Object.entries(words ?? {})
    .filter(([, value]) => typeof value === 'string')
    .toSorted(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other))
    .map(([field, value]) => [field, valueInWords(field, value, names)] as const)
    .filter(([, line]) => line !== '')
    .map(([field, line]) => (field === 'EXPIRES_ON' ? `Last day of use: ${line}` : line))
    .join('\n');

const ORDER = [
  'NAME',
  'TITLE',
  'KIND',
  'WHAT',
  'FOR_WHOM',
  'METRIC_KIND',
  'DEFINITION',
  'UNIT',
  'PERIOD_TYPE',
  'DIRECTION',
  'SOURCE',
  'CHANNEL',
  'LANGUAGE',
  'GUIDANCE',
  'EXPIRES_ON',
];

const NAMED_BY = {
  CAMPAIGN: 'TITLE',
  OBJECTIVE: 'WHAT',
  METRIC: 'NAME',
  ACTIVITY: 'TITLE',
  ASSET: 'TITLE',
} as const;

/** What an item is called. */
export const nameOf = (part: KitPart, words: KitWords): string => String(words[NAMED_BY[part]]);
