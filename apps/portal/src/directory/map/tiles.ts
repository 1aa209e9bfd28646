import { HEIGHT, WIDTH, type World } from './drawing';
import type { View } from './view';

/** A picture of a part of the world, as it lies on the drawing. */
export interface Tile {
  readonly address: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Of a tile on the screen, at its best; the drawing is about one and a half times as large there as in its own units. */
const BEST = 256 / 1.5;
const DEEPEST = 18;

/** The tiles that lie under what is seen, in the order of rows. `template`: an address with {z}, {x} and {y}. */
export function tilesUnder({ times, x, y }: View, world: World, template: string): Tile[] {
  const level = Math.min(Math.max(Math.round(Math.log2((world.width * times) / BEST)), 0), DEEPEST);
  const many = 2 ** level;
  const width = world.width / many;
  const [halfWidth, halfHeight] = [WIDTH / 2 / times, HEIGHT / 2 / times];
  const between = (from: number, to: number) => {
    const first = Math.max(Math.floor(from / width), 0);
    return Array.from({ length: Math.min(Math.floor(to / width), many - 1) - first + 1 }, (_, at) => first + at);
  };
  const columns = between(x - halfWidth - world.x, x + halfWidth - world.x);
  return between(y - halfHeight - world.y, y + halfHeight - world.y).flatMap((row) =>
    columns.map((column) => ({
      address: template.replace('{z}', String(level)).replace('{x}', String(column)).replace('{y}', String(row)),
      x: world.x + column * width,
      y: world.y + row * width,
      width,
    })),
  );
}
