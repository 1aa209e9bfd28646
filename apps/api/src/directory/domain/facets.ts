/** How many entries there are of something that can be filtered by. */
export interface Counted {
  readonly field: string;
  readonly value: string;
  readonly n: number;
  /** The name of an area. */
  readonly label: string | null;
}

/** In the order in which they are offered: where, then what kind, then what it does. */
const FIELDS = {
  NATION: 'nation',
  REGION: 'region',
  POLICE_FORCE_AREA: 'policeForceArea',
  COUNCIL: 'council',
  TIER: 'tier',
  ACTIVITY: 'activity',
  SECTOR: 'sector',
  STATUS: 'status',
} as const;
const ORDER: Readonly<Record<string, readonly string[]>> = {
  TIER: ['LOCAL', 'SUB_REGIONAL', 'REGIONAL', 'NATIONAL'],
  STATUS: ['FORMING', 'ACTIVE', 'DORMANT'],
};

type Filter = Readonly<Record<string, readonly string[] | null>>;

/** What can be chosen, with what is chosen among it even where there is none of it. */
export function facetsOf(counted: readonly Counted[], filter: Filter) {
  return Object.entries(FIELDS).map(([field, name]) => {
    const chosen = filter[name] ?? [];
    const those = counted.filter((each) => each.field === field);
    const labels = new Map(those.map(({ value, label }) => [value, label]));
    const countOf = (value: string) => Math.max(0, ...those.filter((each) => each.value === value).map(({ n }) => n));
    const values = [...new Set([...labels.keys(), ...chosen])];
    const place = (value: string): string =>
      String((ORDER[field] ?? []).indexOf(value) + 1).padStart(2, '0') + (labels.get(value) ?? value);
    return {
      field,
      options: values
        .toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
        .map((value) => ({
          value,
          label: labels.get(value) ?? null,
          count: countOf(value),
          isChosen: chosen.includes(value),
        })),
    };
  });
}
