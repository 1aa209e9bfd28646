import { expect, test } from '@jest/globals';
import { safeReturn } from './safeReturn';

test.each(['/meetings/1', '/partnerships/tyne-valley?sort=agency'])('%s is where they were going', (path) => {
  expect(safeReturn(path)).toBe(path);
});

test.each([
  null,
  '',
  'https://elsewhere.example',
  '//elsewhere.example/x',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'javascript:alert(1)',
])('%j leads home', (path) => {
  expect(safeReturn(path)).toBe('/');
});
