import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareTexts } from './compareTexts';

describe('comparing two texts', () => {
  test('tells which words were put in and which taken out', () => {
    const { parts, added, removed } = compareTexts('The board meets quarterly.', 'The board meets every month.');
    expect([added, removed]).toEqual([2, 1]);
    expect(parts.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text])).toEqual([
      ['removed', 'quarterly'],
      ['added', 'every month'],
    ]);
  });

  test('holds both texts whole, whatever they are', () => {
    const texts = fc
      .array(fc.constantFrom('police', 'health', ' ', '\n', 'ŵ', '. ', '<b>'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { parts } = compareTexts(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  test('does not take for ever over two long texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 9000 }, (_, i) => `${word}${i}`).join(' ');
    const began = performance.now();
    compareTexts(long('a'), long('b'));
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
