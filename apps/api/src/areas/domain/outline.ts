type Position = readonly [longitude: number, latitude: number];
type Ring = readonly Position[];

/** As GeoJSON has it, but for the direction of its rings: see below. */
export type Outline =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };

/** What is wrong with the geometry of an area in the United Kingdom, as the rest of a sentence; null when nothing is. */
export function faultOf(type: unknown, coordinates: unknown): string | null {
  if (type !== 'Polygon' && type !== 'MultiPolygon') return 'is not a Polygon or MultiPolygon';
  const polygons: unknown[] = type === 'Polygon' ? [coordinates] : Array.isArray(coordinates) ? coordinates : [];
  if (!polygons.length) return 'has no outline';
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || !polygon.length) return 'has no outline';
    for (const ring of polygon as unknown[]) {
      const fault = faultOfRing(ring);
      if (fault) return fault;
    }
  }
  return null;
}

function faultOfRing(ring: unknown): string | null {
  if (!Array.isArray(ring) || ring.length < 4) return 'has a ring of fewer than four points';
  if (!ring.every(isPosition)) return 'has a point that is not a longitude and a latitude';
  const [first, last] = [ring[0]!, ring.at(-1)!];
  if (first[0] !== last[0] || first[1] !== last[1]) return 'has a ring that does not end where it begins';
  if (ring.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 180))
    return 'is in metres, as of the British National Grid: export it as longitudes and latitudes (WGS 84, EPSG:4326)';
  if (ring.every(([x, y]) => isLatitude(x) && isLongitude(y)))
    return 'has latitude before longitude: export it the other way round';
  if (!ring.every(([x, y]) => isLongitude(x) && isLatitude(y))) return 'is not in the United Kingdom';
  return null;
}

const isPosition = (point: unknown): point is Position =>
  Array.isArray(point) && point.length >= 2 && Number.isFinite(point[0]) && Number.isFinite(point[1]);
const isLongitude = (value: number) => value > -14.5 && value < 2.5;
const isLatitude = (value: number) => value > 49 && value < 61.5;

/** To some ten metres; outer rings clockwise and holes the other way, as spherical drawing has it. */
export function outlineOf(type: Outline['type'], coordinates: unknown): Outline {
  return type === 'Polygon'
    ? { type, coordinates: turned(coordinates as Ring[]) }
    : { type, coordinates: (coordinates as Ring[][]).map(turned) };
}

const turned = (polygon: readonly Ring[]): Ring[] =>
  polygon.map((ring, at) => {
    const rounded = ring.map(([x, y]): Position => [Number(x.toFixed(4)), Number(y.toFixed(4))]);
    const isClockwise = doubleArea(rounded) < 0;
    return isClockwise === (at === 0) ? rounded : rounded.reverse();
  });

/** Above zero where the ring runs against the clock. */
function doubleArea(ring: Ring): number {
  let sum = 0;
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!;
    sum += x * nextY - nextX * y;
  }
  return sum;
}
