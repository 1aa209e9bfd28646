import { expect, test } from '@jest/globals';
import { clockChangeAt, clockTimeIn, instantFrom } from './clockChanges';

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

test.each([
  ['2027-01-18', '09:00', '2027-01-18T09:00:00.000Z'],
  ['2027-10-18', '09:00', '2027-10-18T08:00:00.000Z'],
  ['2027-03-28', '01:30', '2027-03-28T01:30:00.000Z'],
  ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
])('in London %s at %s is the instant %s', (day, time, instant) => {
  expect(instantFrom('Europe/London', day, time)).toBe(instant);
});

test('an instant is read back as the clock showed it', () => {
  expect(clockTimeIn('Europe/London', '2027-10-18T08:00:00.000Z')).toEqual(['2027-10-18', '09:00']);
  expect(clockTimeIn('Europe/London', '2027-01-18T09:00:00.000Z')).toEqual(['2027-01-18', '09:00']);
});
