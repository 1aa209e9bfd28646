import { expect, test } from '@jest/globals';
import { mentionedIn } from './mentions';

const people = [
  { id: 'ann', name: 'Ann Lee' },
  { id: 'longer', name: 'Ann Leeson' },
  { id: 'bo', name: 'Bo O’Neill' },
];

test('whoever stands behind an @ is named, and nobody whose name only begins alike', () => {
  expect(mentionedIn('Thanks @ann leeson, and @Bo O’Neill!', people)).toEqual(['longer', 'bo']);
  expect(mentionedIn('@Ann Lee and @Ann Leeson', people)).toEqual(['longer', 'ann']);
  expect(mentionedIn('Ann Lee said so; write to a@b.example.org', people)).toEqual([]);
});
