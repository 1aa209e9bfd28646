import { describe, expect, test } from '@jest/globals';
import { seenByInWords } from './seenByInWords';

const board = {
  whole: 'PARTNERSHIP' as const,
  partnershipName: 'Black Country Exploitation Board',
  seats: 14,
  seatsInAll: 14,
  people: 0,
  agreementTitle: null,
};

describe('who sees it, in words', () => {
  test('the whole table', () => expect(seenByInWords(board)).toBe('14 seats of Black Country Exploitation Board'));
  test('statutory seats, and officers without one', () =>
    expect(seenByInWords({ ...board, whole: 'STATUTORY', people: 2 })).toBe(
      '14 seats of Black Country Exploitation Board, statutory only, and 2 people without a seat there',
    ));
  test('those whose agency has signed', () =>
    expect(seenByInWords({ ...board, seats: 9, agreementTitle: 'the 2026 agreement' })).toBe(
      '9 of 14 seats of Black Country Exploitation Board, agencies that have signed the 2026 agreement only',
    ));
  test('the officers', () =>
    expect(seenByInWords({ ...board, whole: 'OFFICERS', seats: 0, seatsInAll: 0, people: 1 })).toBe(
      'the officers of Black Country Exploitation Board (1 person)',
    ));
  test('what the national coordinator sees of every partnership, unless it is for signatories', () => {
    expect(seenByInWords({ ...board, whole: 'TABLE', people: 1 })).toBe(
      '14 seats of Black Country Exploitation Board and 1 person without a seat there, and the national coordinator',
    );
    expect(seenByInWords({ ...board, whole: 'TABLE', seats: 9, agreementTitle: 'it' })).toBe(
      '9 of 14 seats of Black Country Exploitation Board, agencies that have signed it only',
    );
  });
  test('a few who are invited', () =>
    expect(seenByInWords({ ...board, whole: 'OFFICERS', seats: 1, seatsInAll: 1, people: 3 })).toBe(
      '1 seat of Black Country Exploitation Board and 3 people without a seat there',
    ));
});
