import { expect, test } from '@jest/globals';
import { rangeIn } from './byte-range.js';

test.each([
  [undefined, null],
  ['bytes=0-99', { from: 0, to: 99 }],
  ['bytes=100-', { from: 100, to: 999 }],
  ['bytes=-100', { from: 900, to: 999 }],
  ['bytes=-5000', { from: 0, to: 999 }],
  ['bytes=990-2000', { from: 990, to: 999 }],
  ['bytes=1000-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-1', null],
  ['bytes=0-1,5-6', null],
  ['pages=1-2', null],
  ['bytes=-', null],
  ['bytes=99999999999999999999-', null],
])('of a thousand bytes, %s is %j', (asked, range) => {
  expect(rangeIn(asked, 1000)).toEqual(range);
});
