import { expect, test } from '@jest/globals';
import { clockChangeAt } from './clockChanges';

test.each([
  ['2027-03-28', '00:59', undefined],
  ['2027-03-28', '01:00', 'left-out'],
  ['2027-03-28', '01:30', 'left-out'],
  ['2027-03-28', '02:00', undefined],
  ['2026-10-25', '00:59', undefined],
  ['2026-10-25', '01:00', 'twice'],
  ['2026-10-25', '01:59', 'twice'],
  ['2026-10-25', '02:00', undefined],
  ['2026-12-10', '10:00', undefined],
])('in London on %s the time %s is %s', (day, time, change) => {
  expect(clockChangeAt(day, time, 'Europe/London')).toBe(change);
});

test('what is no time yet says nothing', () => {
  expect(clockChangeAt('2027-03-28', '1', 'Europe/London')).toBeUndefined();
  expect(clockChangeAt('', '01:30', 'Europe/London')).toBeUndefined();
});
