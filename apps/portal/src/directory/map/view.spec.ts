import { expect, test } from '@jest/globals';
import { HEIGHT, WIDTH } from './drawing';
import { textOf, viewFrom, whole, within, zoomed } from './view';

test.each([null, '', 'x', '1', '1,2', '2,NaN,3', '2,3,4,5', 'Infinity,1,1', '2,1e999,3'])(
  'an address that says no view shows the whole: %j',
  (text) => expect(viewFrom(text)).toEqual(whole),
);

test('a view is never outside of the map, nor further out or nearer than makes sense', () => {
  expect(within({ times: 2, x: -500, y: 9999 })).toEqual({ times: 2, x: WIDTH / 4, y: HEIGHT * 0.75 });
  expect(within({ times: 0.1, x: 0, y: 0 })).toEqual(whole);
  expect(viewFrom('9999,100,100').times).toBe(16);
});

test('what is under the pointer stays there when it is zoomed, and the address leads back to the same', () => {
  const view = zoomed(whole, 2, [100, 300]);
  const at = (seen: typeof view) => [(100 - seen.x) * seen.times, (300 - seen.y) * seen.times];
  expect(at(view)).toEqual(at(whole));
  expect(textOf(viewFrom(textOf(view)))).toBe(textOf(view));
  expect(textOf(whole)).toBeNull();
});
