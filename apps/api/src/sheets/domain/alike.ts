/** Words that names of agencies have or have not, as people please. */
const LOOSE = new Set([
  'the',
  'of',
  'and',
  'for',
  'force',
  'service',
  'services',
  'ltd',
  'limited',
  'plc',
  'cic',
  'cio',
  'uk',
]);

/** A name without what people leave out or turn round: its words in lower case and in order of the alphabet. */
export const alikeKey = (name: string): string => {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter(Boolean);
  const kept = words.filter((word) => !LOOSE.has(word));
  return (kept.length > 0 ? kept : words).sort().join(' ');
};

const SHORTEST = 6;

/** A key and what is left of it without any one letter: two keys that share one of these differ by a slip at most. */
const slips = (key: string): string[] =>
  key.length < SHORTEST ? [key] : [key, ...Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1))];

/** Finds among many names, given one by one, those that some few names are like. */
export class Alike {
  private readonly wanted = new Map<string, string[]>();
  /** By the name that was looked for: the known one that it is like. */
  readonly found = new Map<string, string>();

  constructor(names: Iterable<string>) {
    for (const name of names)
      for (const slip of slips(alikeKey(name).slice(0, 100)))
        this.wanted.set(slip, [...(this.wanted.get(slip) ?? []), name]);
  }

  compare(known: string): void {
    for (const slip of slips(alikeKey(known).slice(0, 100)))
      for (const name of this.wanted.get(slip) ?? []) if (!this.found.has(name)) this.found.set(name, known);
  }
}
