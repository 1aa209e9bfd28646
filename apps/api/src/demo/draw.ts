import { createHash } from 'node:crypto';

/** Draws the same lots every time: the demo is the same demo for everybody who starts it. */
export class Draw {
  private state: number;

  constructor(seed: string) {
    this.state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  }

  /** A number from 0 up to, not including, `below`. */
  number(below: number): number {
    // mulberry32: small, well spread, and enough for a demo; never for a secret.
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  }

  /** Happens in `percent` of a hundred cases. */
  happens(percent: number): boolean {
    return this.number(100) < percent;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.number(most - least + 1);
  }

  pick<T>(from: readonly T[]): T {
    const drawn = from[this.number(from.length)];
    if (drawn === undefined) throw new Error('There is nothing to draw from.');
    return drawn;
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, lot: this.number(2 ** 31) }))
      .toSorted((one, other) => one.lot - other.lot)
      .map(({ item }) => item);
  }
}

/** The same id for the same thing in every demo (UUIDv8 of its names). */
export function demoId(...names: (string | number)[]): string {
  const bytes = createHash('sha256')
    .update(['roundtable demo', ...names].join('\n'))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
