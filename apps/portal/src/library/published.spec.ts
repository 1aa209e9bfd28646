import { expect, test } from '@jest/globals';
import { isPublished, partsOf, publishedFrom, publishedInWords } from './published';

test.each([
  ['2021', '2021'],
  ['2021-03', 'March 2021'],
  ['2021-03-14', '14 March 2021'],
  ['', ''],
])('%j is read as %j', (on, words) => expect(publishedInWords(on)).toBe(words));

test.each(['2021', '2021-03', '2021-03-14'])('%s comes back from its parts', (on) =>
  expect(publishedFrom(partsOf(on))).toBe(on),
);

test.each(['', '2021', '2021-12', '2024-02-29'])('%j may be entered', (on) => expect(isPublished(on)).toBe(true));

test.each([
  { day: '14', month: '', year: '2021' },
  { day: '', month: '3', year: '' },
  { day: '30', month: '2', year: '2021' },
  { day: '', month: '13', year: '2021' },
  { day: '', month: '', year: '21' },
])('%j is no date', (parts) => expect(isPublished(publishedFrom(parts))).toBe(false));
