import { expect, test } from '@jest/globals';
import { bankHolidayOn } from './bankHolidays';

test.each([
  ['2026-12-25', 'Christmas Day'],
  ['2026-12-28', 'Boxing Day'],
  ['2027-01-01', 'New Year’s Day'],
  ['2027-03-26', 'Good Friday'],
  ['2027-03-29', 'Easter Monday, a holiday except in Scotland'],
  ['2027-05-03', 'the early May bank holiday'],
  ['2027-05-31', 'the spring bank holiday'],
  ['2027-07-12', 'the Twelfth of July, a holiday in Northern Ireland'],
  ['2027-08-30', 'the summer bank holiday except in Scotland'],
  ['2027-11-30', 'St Andrew’s Day, a holiday in Scotland'],
  ['2027-12-27', 'Christmas Day'],
  ['2027-12-28', 'Boxing Day'],
])('%s is %s', (day, name) => {
  expect(bankHolidayOn(day)).toBe(name);
});

test('most days are none', () => {
  expect(bankHolidayOn('2026-12-10')).toBeUndefined();
});
