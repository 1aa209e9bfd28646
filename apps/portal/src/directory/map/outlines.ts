import { startTransition, useEffect, useState } from 'react';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What a map can be drawn of. */
export const layers = ['councils', 'policeForces', 'regions'] as const;
export type Layer = (typeof layers)[number];
export const layerWords: Record<Layer, string> = {
  councils: 'Counties and single councils',
  policeForces: 'Police force areas',
  regions: 'Regions and nations',
};

interface DrawnAs {
  /** Most often one: where the old county is all there is, the councils that it became. */
  readonly codes: readonly string[];
  readonly name: string;
}

/** What /areas/outlines.json says. */
export interface Outlines {
  readonly indicative: Topology<Record<Layer, GeometryCollection<DrawnAs>>>;
  readonly areas: Readonly<Record<string, { readonly name: string; readonly within: readonly string[] }>>;
  readonly exact: readonly {
    readonly code: string;
    readonly source: string;
    readonly geometry: Polygon | MultiPolygon;
  }[];
}

/** An area as it is drawn. */
export interface Shape extends DrawnAs {
  readonly geometry: Polygon | MultiPolygon;
  /** Where an exact outline is from; null of an indicative one. */
  readonly source: string | null;
}

/** By name. What was imported is drawn instead of the indicative outline once all that this stands for is there. */
export function shapesOf({ indicative, areas, exact }: Outlines, layer: Layer): Shape[] {
  const imported = new Map(exact.map((each) => [each.code, each]));
  return feature(indicative, indicative.objects[layer]).features.flatMap(({ geometry, properties }): Shape[] => {
    const found = properties.codes.flatMap((code) => imported.get(code) ?? []);
    if (found.length < properties.codes.length)
      return [{ ...properties, geometry: geometry as Polygon | MultiPolygon, source: null }];
    return found.map(({ code, source, geometry: its }) => ({
      codes: [code],
      name: areas[code]?.name ?? code,
      geometry: its,
      source,
    }));
  });
}

let asked: Promise<Outlines> | undefined;

/** Asked for once, by the first map that is opened. */
const ask = (): Promise<Outlines> =>
  (asked ??= fetch('/areas/outlines.json')
    .then((answer) => (answer.ok ? (answer.json() as Promise<Outlines>) : Promise.reject(new Error(answer.statusText))))
    .catch((error: unknown) => {
      asked = undefined;
      throw error;
    }));

/** Undefined until they are there, null when they cannot be had. The server, which draws no map, has none. */
export function useOutlines(): Outlines | null | undefined {
  const [outlines, set] = useState<Outlines | null>();
  useEffect(() => {
    // Drawn piece by piece, so that what is pressed meanwhile is answered.
    ask().then(
      (outlines) => startTransition(() => set(outlines)),
      () => set(null),
    );
  }, []);
  return outlines;
}
