import { stemmer } from 'stemmer';
import type { Listing } from './listing.js';

/** What a word is worth by where it stands: names more than places, and those more than the rest. */
const WORTH = { name: 8, where: 4, summary: 2, does: 1 } as const;
/** A word that only begins as the one that was asked for, of what it would be worth. */
const BEGINS = 0.5;
/** A word that is not finished yet finds what begins with it, from this length on. */
const SHORTEST = 3;
/** Words that say nothing of what is looked for. */
const EMPTY = new Set(
  'a an and are as at be by for from how in is it of on or our that the their this to we what where which who with'.split(
    ' ',
  ),
);

type Worths = ReadonlyMap<string, number>;

/** The words of listings. All words that are asked for have to be there, in one form or another. */
export class ListingWords {
  /** By word, what it is worth in which listing. */
  private readonly worths = new Map<string, Map<string, number>>();
  private readonly wordsOf = new Map<string, readonly string[]>();
  /** All words, sorted, once somebody asks for those that begin with something. */
  private sorted: readonly string[] | undefined;

  /** How well each listing fits, by id; none where nothing is said that could be looked for. */
  fitting(said: string): Worths {
    const found = wordsIn(said).map((word) => this.worthOf(word));
    const [rarest, ...others] = found.toSorted((one, other) => one.size - other.size);
    if (!rarest || others.length === 0) return rarest ?? new Map();
    const fitting = new Map<string, number>();
    for (const [id, worth] of rarest) {
      let sum = worth;
      for (const other of others) sum += other.get(id) ?? Number.NaN;
      if (sum > 0) fitting.set(id, sum);
    }
    return fitting;
  }

  put(listing: Listing): void {
    this.remove(listing.id);
    const worths = new Map<string, number>();
    for (const [field, worth] of Object.entries(WORTH))
      for (const word of wordsIn(listing[field as keyof typeof WORTH]))
        worths.set(word, Math.max(worth, worths.get(word) ?? 0));
    for (const [word, worth] of worths) {
      const all = this.worths.get(word) ?? new Map<string, number>();
      this.worths.set(word, all.set(listing.id, worth));
    }
    this.wordsOf.set(listing.id, [...worths.keys()]);
    this.sorted = undefined;
  }

  remove(id: string): void {
    for (const word of this.wordsOf.get(id) ?? []) {
      const all = this.worths.get(word)!;
      all.delete(id);
      if (all.size === 0) this.worths.delete(word);
    }
    this.wordsOf.delete(id);
    this.sorted = undefined;
  }

  private worthOf(word: string): Worths {
    const exactly = this.worths.get(word) ?? new Map<string, number>();
    const begun = this.beginningWith(word);
    if (begun.length === 0) return exactly;
    const all = new Map(exactly);
    for (const each of begun)
      for (const [id, worth] of this.worths.get(each)!) all.set(id, Math.max(worth * BEGINS, all.get(id) ?? 0));
    return all;
  }

  /** Longer words that begin so. */
  private beginningWith(word: string): readonly string[] {
    if (word.length < SHORTEST) return [];
    const sorted = (this.sorted ??= [...this.worths.keys()].toSorted());
    let [first, end] = [0, sorted.length];
    while (first < end) {
      const middle = (first + end) >> 1;
      if (sorted[middle]! <= word) first = middle + 1;
      else end = middle;
    }
    while (sorted[end]?.startsWith(word)) end += 1;
    return sorted.slice(first, end);
  }
}

/** Words without accents and endings, each once. */
const wordsIn = (text: string): readonly string[] => [
  ...new Set(
    (
      text
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    )
      .filter((word) => !EMPTY.has(word))
      .map(stemmer),
  ),
];
