import { expect, test } from '@jest/globals';
import { fileSize } from './fileSize';

test.each([
  [12, '12 bytes'],
  [340_400, '340 KB'],
  [1_000_000, '1 MB'],
  [1_249_000, '1.2 MB'],
  [10_049_000, '10 MB'],
])('%i bytes are called %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
