import type { Nation, OnHoliday } from '../../gql/enums';
import type { SeriesStepKind } from '../../gql/enums';

export const nationWords: Record<Nation, string> = {
  ENGLAND_AND_WALES: 'England and Wales',
  SCOTLAND: 'Scotland',
  NORTHERN_IRELAND: 'Northern Ireland',
};

export const onHolidayWords: Record<OnHoliday, string> = {
  SKIP: 'Leave that date out',
  NEXT_WORKING_DAY: 'Hold it on the next working day',
  HOLD: 'Hold it all the same',
};

export const stepWords: Record<SeriesStepKind, string> = {
  STAYS: 'Same day and time',
  MOVES: 'Moves',
  KEPT_AS_CHANGED: 'Stays where it was moved by hand',
  STAYS_CANCELLED: 'Stays cancelled',
  CANCELLED: 'Is cancelled',
  ADDED: 'Is added',
};

/** "Thursday 8 October 2026" */
export const dateInWords = (on: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
    .format(new Date(`${on}T00:00Z`))
    .replace(',', '');
