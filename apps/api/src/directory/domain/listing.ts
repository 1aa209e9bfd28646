/** What the directory can be filtered by, and the filter's name for it; in the order in which they are offered: where, what kind, what it does. */
export const FACETS = {
  NATION: 'nation',
  REGION: 'region',
  POLICE_FORCE_AREA: 'policeForceArea',
  COUNCIL: 'council',
  TIER: 'tier',
  ACTIVITY: 'activity',
  SECTOR: 'sector',
  STATUS: 'status',
} as const;

export type Facet = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as readonly Facet[];

/** A partnership of the directory as it is looked for: of what the public reads of it. */
export interface Listing {
  readonly id: string;
  /** Its name as names stand in order. */
  readonly sortsAs: string;
  readonly confirmedOn: string;
  readonly name: string;
  /** Its area, region, and official areas, in words. */
  readonly where: string;
  readonly summary: string;
  /** Its activities and sectors, in words. */
  readonly does: string;
  /** Codes of areas that it covers whole. */
  readonly covered: ReadonlySet<string>;
  /** Codes of those and of areas that it covers a part of. */
  readonly reached: ReadonlySet<string>;
  /** What it is counted under. */
  readonly under: Readonly<Record<Facet, readonly string[]>>;
}

/** An official area as filters name it. */
export interface NamedArea {
  readonly name: string;
  /** Codes of councils in it. */
  readonly councils: readonly string[];
}
