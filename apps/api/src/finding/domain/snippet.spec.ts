import { expect, test } from '@jest/globals';
import { snippetOf } from './snippet.js';

const said = (marked: string) => snippetOf(marked).map(({ text, isMatch }) => (isMatch ? `[${text}]` : text));

test('what was found is told apart from the words around it', () => {
  expect(said('the \u0001duty\u0002 to\n  \u0001notify\u0002')).toEqual(['the ', '[duty]', ' to ', '[notify]']);
});

test('words without a match are one part, and none are none', () => {
  expect(said('a summary')).toEqual(['a summary']);
  expect(said('')).toEqual([]);
});

test('markup in a document stays the text that it is', () => {
  expect(said('<b>\u0001bold\u0002</b>')).toEqual(['<b>', '[bold]', '</b>']);
});
