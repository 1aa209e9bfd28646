import { FacetCount, FacetNumbers, type Numbered } from './facets.js';
import { ListingWords } from './listing-words.js';
import { FACET_NAMES, FACETS, type Facet, type Listing, type NamedArea } from './listing.js';

export type Sort = 'BEST' | 'NAME' | 'CONFIRMED';

/** What is looked for; a list that is empty or left out takes any. */
export type Wanted = Partial<Readonly<Record<(typeof FACETS)[Facet], readonly string[] | null>>> & {
  readonly words?: string | null;
};

/** Where it is looked for: nowhere in particular when undefined; null where nothing is called so. */
export type At = string | null | undefined;

const TIERS = ['LOCAL', 'SUB_REGIONAL', 'REGIONAL', 'NATIONAL'];
const LONGEST = 300;

/** With what it is counted under. */
type Kept = Listing & { readonly numbered: Numbered };

const byName = (one: Listing, other: Listing) =>
  one.sortsAs < other.sortsAs ? -1 : one.sortsAs > other.sortsAs ? 1 : one.id < other.id ? -1 : 1;

/** All listings that go on, as the public reads them, and the ways in which they are found and counted. */
export class DirectoryIndex {
  private readonly listings = new Map<string, Kept>();
  private readonly numbers = new FacetNumbers();
  private readonly words = new ListingWords();
  private areas: ReadonlyMap<string, NamedArea> = new Map();
  private inOrder: readonly Kept[] = [];

  /** Brings it up to date: what was written since, and all that there are. */
  renew(written: readonly Listing[], all: readonly string[], areas: ReadonlyMap<string, NamedArea>): void {
    const staying = new Set(all);
    for (const id of this.listings.keys()) {
      if (staying.has(id)) continue;
      this.listings.delete(id);
      this.words.remove(id);
    }
    for (const listing of written) {
      this.listings.set(listing.id, { ...listing, numbered: this.numbers.of(listing) });
      this.words.put(listing);
    }
    this.areas = areas;
    this.inOrder = [...this.listings.values()].toSorted(byName);
  }

  /** Ids of what was found, in their order, and what can be chosen from. */
  find(wanted: Wanted, at: At, sort: Sort) {
    const said = (wanted.words ?? '').slice(0, LONGEST).trim();
    const fitting = said ? this.words.fitting(said) : undefined;
    const chosen = FACET_NAMES.map((facet) => wanted[FACETS[facet]] ?? []);
    const counts = new FacetCount(this.numbers, chosen, this.areas);
    const found: Listing[] = [];
    for (const listing of this.inOrder) {
      if (fitting && !fitting.has(listing.id)) continue;
      if (at !== undefined && (at === null || !listing.reached.has(at))) continue;
      if (counts.take(listing.numbered)) found.push(listing);
    }
    return { ids: inOrderOf(found, keyFor(sort, at, fitting)).map(({ id }) => id), facets: counts.facets() };
  }
}

type Key = (listing: Listing) => number;

/** What they stand in order by, the least first; undefined for the order of names. */
function keyFor(sort: Sort, at: At, fitting: ReadonlyMap<string, number> | undefined): Key | undefined {
  if (sort === 'NAME') return undefined;
  if (sort === 'CONFIRMED') return ({ confirmedOn }) => -Date.parse(confirmedOn);
  if (at) return (listing) => stepTo(at, listing);
  return fitting && (({ id }) => -fitting.get(id)!);
}

/** From the local tier on; at each, what covers the place before what covers a part of it. */
const stepTo = (at: string, { under, covered }: Listing) =>
  TIERS.indexOf(under.TIER[0]!) * 2 + (covered.has(at) ? 0 : 1);

/** They come in the order of names, and what is alike stays in it: few keys for many listings, so that the keys alone are sorted. */
function inOrderOf(found: readonly Listing[], keyOf: Key | undefined): readonly Listing[] {
  if (!keyOf) return found;
  const alike = Map.groupBy(found, keyOf);
  return [...alike.keys()].toSorted((one, other) => one - other).flatMap((key) => alike.get(key)!);
}
