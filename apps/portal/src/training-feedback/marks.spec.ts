import { expect, test } from '@jest/globals';
import { averageOf } from './marks';

test('the average is of those who answered', () => {
  expect(averageOf([1, 0, 0, 0, 4])).toBe('4.2');
  expect(averageOf([0, 0, 5, 0, 0])).toBe('3.0');
});
