import { FACET_NAMES, type Facet, type Listing, type NamedArea } from './listing.js';

const ORDER: Readonly<Record<string, readonly string[]>> = {
  TIER: ['LOCAL', 'SUB_REGIONAL', 'REGIONAL', 'NATIONAL'],
  STATUS: ['FORMING', 'ACTIVE', 'DORMANT'],
};
/** Those in which councils are chosen from: all councils of the country are no list to choose from. */
const AROUND = [FACET_NAMES.indexOf('REGION'), FACET_NAMES.indexOf('POLICE_FORCE_AREA')];

/** What a listing is counted under, facet by facet, by numbers: thousands are counted for each question. */
export type Numbered = readonly (readonly number[])[];

/** The numbers of the values that there are, of each facet from 0. */
export class FacetNumbers {
  readonly values: readonly string[][] = FACET_NAMES.map(() => []);
  private readonly numbers = FACET_NAMES.map(() => new Map<string, number>());

  of({ under }: Pick<Listing, 'under'>): Numbered {
    return FACET_NAMES.map((name, facet) =>
      under[name].map((value) => this.known(facet, value) ?? this.add(facet, value)),
    );
  }

  known(facet: number, value: string): number | undefined {
    return this.numbers[facet]!.get(value);
  }

  private add(facet: number, value: string): number {
    this.numbers[facet]!.set(value, this.values[facet]!.length);
    return this.values[facet]!.push(value) - 1;
  }
}

/** Counts what can be chosen, of each kind as if nothing of that kind were chosen. */
export class FacetCount {
  private readonly counts: readonly Int32Array[];
  private readonly wanted: readonly (Uint8Array | undefined)[];

  constructor(
    private readonly numbers: FacetNumbers,
    /** In the order of the facets. */
    private readonly chosen: readonly (readonly string[])[],
    private readonly areas: ReadonlyMap<string, NamedArea>,
  ) {
    this.counts = numbers.values.map(({ length }) => new Int32Array(length));
    this.wanted = chosen.map((values, facet) => {
      const flags = new Uint8Array(numbers.values[facet]!.length);
      for (const value of values) flags[numbers.known(facet, value) ?? flags.length] = 1;
      return values.length > 0 ? flags : undefined;
    });
  }

  /** Counts it where it belongs, and says whether all that was chosen takes it. */
  take(listing: Numbered): boolean {
    let missed = -1;
    for (let facet = 0; facet < listing.length; facet++) {
      const wanted = this.wanted[facet];
      if (!wanted || listing[facet]!.some((value) => wanted[value])) continue;
      if (missed >= 0) return false;
      missed = facet;
    }
    for (let facet = 0; facet < listing.length; facet++)
      if (missed < 0 || facet === missed) for (const value of listing[facet]!) this.counts[facet]![value]! += 1;
    return missed < 0;
  }

  /** What there is of each, with what is chosen among it even where there is none. */
  facets() {
    return FACET_NAMES.map((field, facet) => {
      const chosen = this.chosen[facet]!;
      const there = this.numbers.values[facet]!.filter(
        (value, number) => this.counts[facet]![number]! > 0 && this.isOffered(field, value),
      );
      const options = [...new Set([...there, ...chosen])].map((value) => ({
        value,
        label: this.areas.get(value)?.name ?? null,
        count: this.counts[facet]![this.numbers.known(facet, value) ?? -1] ?? 0,
        isChosen: chosen.includes(value),
      }));
      return {
        field,
        options: options.toSorted((one, other) => (placeOf(field, one) < placeOf(field, other) ? -1 : 1)),
      };
    });
  }

  private isOffered(field: Facet, value: string): boolean {
    return (
      field !== 'COUNCIL' ||
      AROUND.some((facet) => this.chosen[facet]!.some((code) => this.areas.get(code)?.councils.includes(value)))
    );
  }
}

const placeOf = (field: Facet, { value, label }: { value: string; label: string | null }) =>
  String((ORDER[field] ?? []).indexOf(value) + 1).padStart(2, '0') + (label ?? value);
