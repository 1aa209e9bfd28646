import { problem, type Problem } from '@lib/kernel';
import { faultOf, outlineOf, type Outline } from './outline.js';

export interface Boundary {
  readonly code: string;
  readonly geometry: Outline;
}

/** What a request may bring, with some room. The portal leaves out what is not kept before it sends it. */
const MOST_CHARACTERS = 230_000;
const MOST_AREAS = 1000;
/** More faults than these are counted, not listed. */
const MOST_TOLD = 5;
const CODE = /^[EWSN]\d{8}$/;

interface Said {
  readonly type?: unknown;
  readonly properties?: unknown;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

/** What a file of GeoJSON says of areas, each known by an official code among its properties; and all that is wrong with it. */
export function readBoundaries(text: string): { boundaries: Boundary[]; problems: Problem[] } {
  const refused = (code: string, message: string) => ({
    boundaries: [],
    problems: [problem(code, message, 'geoJson')],
  });
  if (!text.trim()) return refused('REQUIRED', 'Choose a file of GeoJSON.');
  if (text.length > MOST_CHARACTERS)
    return refused(
      'TOO_LARGE',
      'There is more in this file than can be sent at once. Export it more generalised, or in several files.',
    );
  const said = parsed(text);
  const features = said && said.type === 'FeatureCollection' && Array.isArray(said.features) ? said.features : null;
  if (!features) return refused('NOT_GEOJSON', 'This is not GeoJSON: export the areas as a FeatureCollection.');
  if (!features.length) return refused('REQUIRED', 'There is no area in this file.');
  if (features.length > MOST_AREAS) return refused('TOO_MANY', `Import at most ${MOST_AREAS} areas at once.`);

  const boundaries = new Map<string, Boundary>();
  const faults: string[] = [];
  for (const [at, feature] of features.entries()) {
    const { properties, geometry } = (feature ?? {}) as Said;
    const code = codeIn(properties);
    const name = code ?? `Feature ${at + 1}`;
    const fault = geometry ? faultOf(geometry.type, geometry.coordinates) : 'has no outline';
    if (!code) faults.push(`${name} has no official code, such as E10000017, among its properties.`);
    else if (boundaries.has(code)) faults.push(`${name} is in the file twice.`);
    else if (fault) faults.push(`${name} ${fault}.`);
    else boundaries.set(code, { code, geometry: outlineOf(geometry!.type as Outline['type'], geometry!.coordinates) });
  }
  return { boundaries: [...boundaries.values()], problems: told(faults) };
}

function told(faults: readonly string[]): Problem[] {
  const more = faults.length - MOST_TOLD;
  const shown = faults.slice(0, MOST_TOLD).map((words) => problem('NOT_AN_AREA', words, 'geoJson'));
  if (more > 0) shown.push(problem('NOT_AN_AREA', `And ${more} more are like that.`, 'geoJson'));
  return shown;
}

function parsed(text: string): { type?: unknown; features?: unknown } | null {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' ? said : null;
  } catch {
    return null;
  }
}

/** As the statistics office writes it (LAD25CD, PFA23CD), or any other: the first property that is a code. */
const codeIn = (properties: unknown): string | undefined =>
  Object.values((properties ?? {}) as object).find(
    (value): value is string => typeof value === 'string' && CODE.test(value),
  );
