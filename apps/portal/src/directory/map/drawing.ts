import { geoMercator, geoPath, geoTransverseMercator, type GeoProjection } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Shape } from './outlines';

/** Of the drawing, in its own units. */
export const WIDTH = 420;
export const HEIGHT = 720;

export interface Drawn extends Shape {
  readonly path: string;
  readonly middle: readonly [x: number, y: number];
}

/** St Kilda, Fermanagh, Scilly, Shetland, Lowestoft: all that people live on. Rockall would push them to one side. */
const CORNERS = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-8.65, 57.8],
    [-8.2, 54.4],
    [-6.4, 49.85],
    [-0.75, 60.87],
    [1.78, 52.5],
  ],
};

/** Where the world of web maps lies on the drawing: its left and upper edge, and how wide it is. */
export interface World {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

type Positions = Polygon['coordinates'];

/**
 * How places come onto the drawing: around the meridian 2° west, as Britain is used to being seen, or as web maps have it, so that their
 * tiles fit. Lines are short enough to stay straight.
 */
export const onPaper = (isForTiles: boolean): GeoProjection =>
  (isForTiles ? geoMercator() : geoTransverseMercator().rotate([2, 0])).fitExtent(
    [
      [6, 6],
      [WIDTH - 6, HEIGHT - 6],
    ],
    CORNERS,
  );

/** Where the world of web maps lies on the drawing, which is drawn for its tiles. */
export function worldOf(projection: GeoProjection): World {
  const half = Math.PI * projection.scale();
  const [x, y] = projection.translate();
  return { x: x - half, y: y - half, width: half * 2 };
}

export function drawn(shapes: readonly Shape[], projection: GeoProjection): Drawn[] {
  // Each point once, and by itself: nothing here lies on the far side of the world, which d3 would cut away.
  const flat = (rings: Positions): Positions =>
    rings.map((ring) => ring.map((point) => projection(point as [number, number])!));
  const path = geoPath().digits(1);
  return shapes.map((shape) => {
    const { geometry } = shape;
    const area: Polygon | MultiPolygon =
      geometry.type === 'Polygon'
        ? { type: 'Polygon', coordinates: flat(geometry.coordinates) }
        : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(flat) };
    return { ...shape, path: path(area) ?? '', middle: path.centroid(area) };
  });
}

const directions = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const;
export type Direction = keyof typeof directions;
export const isDirection = (key: string): key is Direction => key in directions;

/** The nearest area in a direction, what lies straight ahead before what lies aside. Undefined at the edge. */
export function nextTowards(areas: readonly Drawn[], from: Drawn, direction: Direction): Drawn | undefined {
  const [dx, dy] = directions[direction];
  let best: Drawn | undefined;
  let least = Infinity;
  for (const each of areas) {
    const [x, y] = [each.middle[0] - from.middle[0], each.middle[1] - from.middle[1]];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    if (each === from || ahead <= 0 || aside > ahead * 2) continue;
    const far = ahead + 2 * aside;
    if (far < least) [best, least] = [each, far];
  }
  return best;
}
