import { expect, test } from '@jest/globals';
import { addressOf, choicesOf, searchOf } from './search.js';

test('one search is the same however it was put', () => {
  const asked = searchOf('  county   lines ', { kinds: ['GUIDANCE', 'BRIEFING', 'GUIDANCE'], topics: [] });
  expect(asked).toEqual({ words: 'county lines', filter: { kinds: ['BRIEFING', 'GUIDANCE'] } });
});

test('a search for nothing is none', () => {
  expect(() => searchOf(' ', { topics: [] })).toThrow('Enter words');
  expect(() => searchOf('x'.repeat(301), null)).toThrow('300');
  expect(() => searchOf('', { languages: ['x'.repeat(61)] })).toThrow('fewer');
});

test('its address leads to its results', () => {
  expect(addressOf(searchOf('fish & chips', { topics: ['HEALTH'], partnershipIds: ['1'] }))).toBe(
    '/library/results?words=fish+%26+chips&topic=HEALTH&partnership=1',
  );
});

test('what it is narrowed down by has the names that people know', () => {
  const choices = choicesOf(searchOf('', { topics: ['HEALTH'], kinds: ['VIDEO'] }), (_field, value) =>
    value === 'HEALTH' ? 'Health' : null,
  );
  expect(choices).toEqual([
    { field: 'TOPIC', value: 'HEALTH', label: 'Health' },
    { field: 'KIND', value: 'VIDEO', label: null },
  ]);
});
