import type { GeographicTier } from '../../gql/enums';

/** What lies over an area for each tier. National ones lie over everything, and are said in words. */
export const markedTiers = ['LOCAL', 'SUB_REGIONAL', 'REGIONAL'] as const satisfies readonly GeographicTier[];
type MarkedTier = (typeof markedTiers)[number];

const marks: Record<MarkedTier, React.ReactNode> = {
  LOCAL: <circle cx="4" cy="4" r="1.3" className="rt-map__dot" />,
  SUB_REGIONAL: <path d="M0 8 L8 0" className="rt-map__line" />,
  REGIONAL: <path d="M0 1 H8" className="rt-map__line" />,
};

/** Which pattern several tiers make together: `local-regional`; none, where there is none of them. */
export function patternOf(tiers: ReadonlySet<GeographicTier>, where = 'map'): string | undefined {
  const chosen = markedTiers.filter((tier) => tiers.has(tier));
  return chosen.length ? `${where}-${chosen.join('-').toLowerCase()}` : undefined;
}

const sets = Array.from({ length: 7 }, (_, bits) => markedTiers.filter((_tier, at) => ((bits + 1) >> at) & 1));

/** As many to the eye, however near the map is looked at. `where`: the map, or its key. */
export const MapPatterns = ({ times = 1, where = 'map' }: { times?: number; where?: string }) => (
  <defs>
    {sets.map((set) => (
      <pattern
        key={set.join()}
        id={patternOf(new Set(set), where)}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${(1 / times).toFixed(4)})`}
      >
        {set.map((tier) => (
          <g key={tier}>{marks[tier]}</g>
        ))}
      </pattern>
    ))}
  </defs>
);
