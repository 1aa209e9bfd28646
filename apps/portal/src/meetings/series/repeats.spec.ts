import { describe, expect, test } from '@jest/globals';
import { heldOnce, patternChoices, repeatsInput } from './repeats';

const labels = (day: string) => patternChoices(day).map(({ label }) => label);

describe('how a meeting comes again', () => {
  test('what the first date can be the first of', () => {
    expect(labels('2026-10-08')).toEqual([
      'By weeks, on a Thursday',
      'By months, on the second Thursday',
      'By months, on day 8',
    ]);
    expect(labels('2027-01-31')).toEqual([
      'By weeks, on a Sunday',
      'By months, on the last Sunday',
      'By months, on the last day',
    ]);
    expect(labels('2027-02-23')).toContain('By months, on the last Tuesday');
    expect(labels('2027-02-30')).toEqual([]);
  });

  test('is nothing that is sent until a rule is chosen', () => {
    expect(repeatsInput(heldOnce('East Midlands'))).toBeNull();
    expect(repeatsInput({ ...heldOnce('Scotland'), pattern: 'WEEKS', every: '6', lastOn: '2027-01-01' })).toEqual({
      pattern: 'WEEKS',
      every: 6,
      lastOn: '2027-01-01',
      nation: 'SCOTLAND',
      onHoliday: 'NEXT_WORKING_DAY',
    });
  });
});
