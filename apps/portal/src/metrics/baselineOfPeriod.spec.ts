import { expect, test } from '@jest/globals';
import { baselineOfPeriod } from './baselineOfPeriod';

const compared = {
  periodType: 'WEEK' as const,
  addsAcrossPeriods: true,
  baseline: 120,
  baselineFrom: '2026-10-05',
  baselineTo: '2026-11-01',
};

test('a week has its share of a baseline of four weeks', () => {
  expect(baselineOfPeriod(compared)).toBe(30);
});

test('where periods are not added, each is held against the whole baseline', () => {
  expect(baselineOfPeriod({ ...compared, addsAcrossPeriods: false })).toBe(120);
});

test('without a baseline, or without its days, there is no line', () => {
  expect(baselineOfPeriod({ ...compared, baseline: null })).toBeNull();
  expect(baselineOfPeriod({ ...compared, baselineTo: null })).toBeNull();
});
