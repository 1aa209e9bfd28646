import { expect, test } from '@jest/globals';
import { lengthInMinutes, minutesOf, runningTimes, spelledMinutes } from './agenda';

test('times run on from the start of the meeting, item by item', () => {
  expect(runningTimes([{ minutes: 5 }, { minutes: 70 }], '2030-06-12T09:00:00Z', 'Europe/London')).toEqual([
    '10:00 to 10:05',
    '10:05 to 11:15',
  ]);
});

test('after an item without minutes nobody knows when the next begins', () => {
  expect(runningTimes([{ minutes: 5 }, {}, { minutes: 10 }], '2030-12-12T10:00:00Z', 'Europe/London')).toEqual([
    '10:00 to 10:05',
    'from 10:05',
    undefined,
  ]);
});

test.each([
  ['forward', '2030-03-31T00:30:00Z', ['00:30 to 02:15', '02:15 to 02:25']],
  ['back', '2030-10-26T23:30:00Z', ['00:30 to 01:15', '01:15 to 01:25']],
])('times are those of the wall when the clocks go %s', (_way, startsAt, times) => {
  expect(runningTimes([{ minutes: 45 }, { minutes: 10 }], startsAt, 'Europe/London')).toEqual(times);
});

test('a hidden item has no time, and takes none', () => {
  const items = [{ minutes: 5 }, { minutes: 30, isHidden: true }, { minutes: 10 }];
  expect(runningTimes(items, '2030-12-12T10:00:00Z', 'UTC')).toEqual(['10:00 to 10:05', undefined, '10:05 to 10:15']);
});

test('without a start there are no times', () => {
  expect(runningTimes([{ minutes: 5 }], '', 'Europe/London')).toEqual([undefined]);
});

test('a meeting that ends before it starts has no length', () => {
  expect(lengthInMinutes('10:00', '11:30')).toBe(90);
  expect(lengthInMinutes('11:30', '10:00')).toBeUndefined();
  expect(lengthInMinutes('11:30', 'noon')).toBeUndefined();
});

test.each([
  [5, '5 minutes'],
  [60, '1 hour'],
  [125, '2 hours 5 minutes'],
])('%i minutes are spelled %s', (minutes, words) => {
  expect(spelledMinutes(minutes)).toBe(words);
});

test.each([
  ['15', 15],
  [' 15 ', 15],
  ['', null],
  ['a quarter', null],
  ['1.5', null],
])('%j is %j minutes', (typed, minutes) => {
  expect(minutesOf(typed)).toBe(minutes);
});
