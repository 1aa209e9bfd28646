import { expect, test } from '@jest/globals';
import { pageAddress } from './pageAddress';

const pdf = (address: string) => ({ file: { mediaType: 'application/pdf', address } });
const nothing = { files: [], links: [] };

test('a part leads to its page of the one PDF', () => {
  expect(pageAddress('page 14', { ...nothing, files: [pdf('/files/1')] })).toBe('/files/1#page=14');
  expect(pageAddress('pp. 3 to 5', { ...nothing, links: [{ url: 'https://example.org/a.pdf' }] })).toBe(
    'https://example.org/a.pdf#page=3',
  );
});

test('it leads nowhere where its page could be in several, or is no page', () => {
  expect(pageAddress('page 14', { ...nothing, files: [pdf('/files/1'), pdf('/files/2')] })).toBeUndefined();
  expect(pageAddress('section 3', { ...nothing, files: [pdf('/files/1')] })).toBeUndefined();
  expect(pageAddress('page 14', { ...nothing, links: [{ url: 'https://example.org/guide' }] })).toBeUndefined();
  expect(pageAddress('page 14', { files: [{ file: null }], links: [] })).toBeUndefined();
});
