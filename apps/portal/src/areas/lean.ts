/** A file of outlines without what is not kept: properties but for the codes, and figures beyond some ten metres. As it is, when it is not GeoJSON. */
export function lean(text: string): string {
  try {
    const { type, features } = JSON.parse(text) as { type: unknown; features: readonly Said[] };
    return JSON.stringify({
      type,
      features: features.map(({ properties, geometry }) => ({
        type: 'Feature',
        properties: codesOf(properties),
        geometry: geometry && { type: geometry.type, coordinates: rounded(geometry.coordinates) },
      })),
    });
  } catch {
    return text;
  }
}

interface Said {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type: unknown; readonly coordinates: unknown } | null;
}

const codesOf = (properties: Said['properties']) =>
  Object.fromEntries(
    Object.entries(properties ?? {})
      .filter(([, value]) => typeof value === 'string' && /^[A-Z]\d{8}$/.test(value))
      .slice(0, 1),
  );

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 10_000) / 10_000;
  if (!Array.isArray(value)) return value;
  if (typeof value[0] === 'number') return value.slice(0, 2).map(rounded);
  const points = value.map(rounded);
  // What has come to lie on the point before says nothing more; the last closes the ring.
  return points.filter((point, at) => at === 0 || at === points.length - 1 || String(point) !== String(points[at - 1]));
}
