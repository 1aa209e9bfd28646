import { expect, test } from '@jest/globals';
import { blankItem } from './agenda';
import { linesOf, moved, without } from './agendaOrder';

const items = (...lines: string[]) =>
  lines.map((line) => {
    const [heading, title] = line.includes('/') ? line.split('/') : [null, line];
    return { ...blankItem(), key: title!, title: title!, heading: heading ?? null };
  });
const shown = (found: ReturnType<typeof moved>) =>
  found && linesOf(found).map(({ kind, item }) => (kind === 'HEADING' ? `# ${item.heading}` : item.title));

test('an item moves within its section', () => {
  expect(shown(moved(items('Opening/A', 'B'), 1, 2))).toEqual(['# Opening', 'B', 'A']);
});

test('an item moves into the next section', () => {
  expect(shown(moved(items('A', 'B', 'Close/C'), 1, 2))).toEqual(['A', '# Close', 'B', 'C']);
});

test('a heading moves over other items, and they with it stay in their order', () => {
  expect(shown(moved(items('A', 'Close/B', 'C'), 1, 0))).toEqual(['# Close', 'A', 'B', 'C']);
});

test.each([
  ['an item leaves the section of which it is the only one', items('Opening/A', 'Close/B'), 1, 2],
  ['a heading goes to the end', items('A', 'Close/B'), 1, 2],
  ['there is nowhere to go', items('A'), 0, 1],
])('nothing moves where %s', (_what, list, from, to) => {
  expect(moved(list, from, to)).toBeUndefined();
});

test('the heading over an item that is removed stays over the next', () => {
  expect(shown(without(items('Opening/A', 'B', 'Close/C'), 0))).toEqual(['# Opening', 'B', '# Close', 'C']);
  expect(shown(without(items('Opening/A', 'Close/B'), 0))).toEqual(['# Close', 'B']);
});
