/** How many entries there are of something that can be filtered by. */
export interface Counted {
  readonly field: string;
  readonly value: string;
  readonly n: number;
}

/** In the order in which they are offered: where, then what kind, then what it does. */
const FIELDS = { TIER: 'tier', ACTIVITY: 'activity', SECTOR: 'sector', STATUS: 'status' } as const;
const ORDER: Readonly<Record<string, readonly string[]>> = {
  TIER: ['LOCAL', 'SUB_REGIONAL', 'REGIONAL', 'NATIONAL'],
  STATUS: ['FORMING', 'ACTIVE', 'DORMANT'],
};

type Filter = Readonly<Record<string, readonly string[] | null>>;

/** What can be chosen, with what is chosen among it even where there is none of it. */
export function facetsOf(counted: readonly Counted[], filter: Filter) {
  return Object.entries(FIELDS).map(([field, name]) => {
    const chosen = filter[name] ?? [];
    const counts = new Map(counted.filter((each) => each.field === field).map(({ value, n }) => [value, n]));
    const values = [...new Set([...counts.keys(), ...chosen])];
    const place = (value: string): string => String((ORDER[field] ?? []).indexOf(value) + 1).padStart(2, '0') + value;
    return {
      field,
      options: values
        .toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
        .map((value) => ({ value, label: null, count: counts.get(value) ?? 0, isChosen: chosen.includes(value) })),
    };
  });
}
