import { expect, test } from '@jest/globals';
import { lengthInMinutes, minutesOf, runningTimes, spelledMinutes } from './agenda';

test('times run on from the start of the meeting, item by item', () => {
  expect(runningTimes([{ minutes: 5 }, { minutes: 70 }], '10:00')).toEqual(['10:00 to 10:05', '10:05 to 11:15']);
});

test('after an item without minutes nobody knows when the next begins', () => {
  expect(runningTimes([{ minutes: 5 }, {}, { minutes: 10 }], '10:00')).toEqual([
    '10:00 to 10:05',
    'from 10:05',
    undefined,
  ]);
});

test('without a start there are no times', () => {
  expect(runningTimes([{ minutes: 5 }], '')).toEqual([undefined]);
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
