import { expect, test } from '@jest/globals';
import { HEIGHT, onPaper, WIDTH, worldOf } from './drawing';
import { tilesUnder } from './tiles';
import { whole } from './view';

const template = 'https://tiles.example.org/{z}/{x}/{y}.png';
const world = worldOf(onPaper(true));

test('tiles lie under all of the map, and each where its part of the world is drawn', () => {
  const tiles = tilesUnder(whole, world, template);
  expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(0);
  expect(Math.max(...tiles.map(({ x, width }) => x + width))).toBeGreaterThanOrEqual(WIDTH);
  expect(Math.min(...tiles.map(({ y }) => y))).toBeLessThanOrEqual(0);
  expect(Math.max(...tiles.map(({ y, width }) => y + width))).toBeGreaterThanOrEqual(HEIGHT);
  expect(tiles.length).toBeLessThan(40);
  // Greenwich lies on the edge between two columns of every level but the first.
  const [greenwich] = onPaper(true)([0, 51.5])!;
  expect(tiles.some(({ x }) => Math.abs(x - greenwich) < 0.01)).toBe(true);
});

test('closer, they are finer, and no more of them', () => {
  const [x, y] = onPaper(true)([-1.6, 54.97])!;
  const tiles = tilesUnder({ times: 8, x, y }, world, template);
  expect(tiles.length).toBeLessThan(40);
  // Newcastle upon Tyne, where every web map has it.
  expect(tiles.map(({ address }) => address)).toContain('https://tiles.example.org/9/253/162.png');
});
