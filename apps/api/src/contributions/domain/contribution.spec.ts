import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '@lib/kernel';
import { contributionSaid } from './contribution.js';

describe('what a partner gives', () => {
  const faults = (said: object) => {
    try {
      contributionSaid(said);
      return [];
    } catch (error) {
      return (error as ProblemError).problems.map(({ code, path }) => [code, ...path]);
    }
  };

  test('is money in whole pence, or something in kind, or both', () => {
    expect(contributionSaid({ money: 19.99 })).toEqual({ money: 19.99, inKind: '', hours: null, worth: null });
    expect(contributionSaid({ inKind: ' A room ', hours: 7.5, worth: 120 })).toEqual({
      money: null,
      inKind: 'A room',
      hours: 7.5,
      worth: 120,
    });
    expect(contributionSaid({ money: 0 })).toMatchObject({ money: 0 });
  });

  test('is nothing when nothing is said', () => {
    expect(contributionSaid({ money: null, inKind: '  ' })).toBeNull();
  });

  test('is refused with every fault at once', () => {
    expect(faults({ money: -1, inKind: 'x'.repeat(1001), hours: 0.05, worth: 1.001 })).toEqual([
      ['NOT_A_FIGURE', 'money'],
      ['TOO_LONG', 'inKind'],
      ['NOT_A_FIGURE', 'hours'],
      ['NOT_A_FIGURE', 'worth'],
    ]);
    expect(faults({ hours: 4 })).toEqual([['REQUIRED', 'inKind']]);
    expect(faults({ money: 10_000_001 })).toEqual([['NOT_A_FIGURE', 'money']]);
  });
});
