import { expect, test } from '@jest/globals';
import { monthsSince } from './months';

test('months that are over, the last first, back to the one in which it was published', () => {
  expect(monthsSince('2025-11-30T12:00:00Z', '2026-02-01')).toEqual(['2026-01-01', '2025-12-01', '2025-11-01']);
});

test('none in the month in which it was published, and never more than asked for', () => {
  expect(monthsSince('2026-02-03T12:00:00Z', '2026-02-28')).toEqual([]);
  expect(monthsSince('2000-01-01T12:00:00Z', '2026-02-28')).toHaveLength(24);
});
