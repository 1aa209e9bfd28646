import { createHmac, randomBytes } from 'node:crypto';

export interface Reading {
  readonly kind: 'PAGE' | 'FILE';
  /** Of the version, or of the file that was handed out. */
  readonly subjectId: string;
  /** Whatever tells this reader from others; kept by nobody. */
  readonly reader: string;
  /** Of whoever is signed in, for as long as it takes to leave out what is their own. */
  readonly personId: string | null;
}

export interface Counted {
  readonly pages: string[];
  readonly files: string[];
  /** Of the files, in the same order. */
  readonly readers: (string | null)[];
}

/** Beyond so many on one day, readers are told apart anew. */
const MOST_TOLD_APART = 100_000;
/** Beyond so many in a few seconds nobody reads; the rest are not counted. */
const MOST_WAITING = 5_000;
const PROGRAMS = /bot\b|crawl|spider|slurp|preview|curl|wget|python/i;

/** What was opened since it was last written down. Knows of today's readers by a hash alone, whose key is forgotten with the day. */
export class Readings {
  private day = '';
  private key = randomBytes(32);
  private seen = new Set<string>();
  private waiting: Reading[] = [];

  /** One reader is counted once a day for each thing. */
  note(reading: Reading, today: string): void {
    if (today !== this.day || this.seen.size >= MOST_TOLD_APART) {
      this.day = today;
      this.key = randomBytes(32);
      this.seen = new Set();
    }
    if (this.waiting.length >= MOST_WAITING) return;
    const once = createHmac('sha256', this.key)
      .update(`${reading.kind} ${reading.subjectId} ${reading.reader}`)
      .digest('base64url')
      .slice(0, 16);
    if (this.seen.has(once)) return;
    this.seen.add(once);
    this.waiting.push({ ...reading, reader: '' });
  }

  /** All that waits; each is handed out once. Null when there is nothing. */
  take(): Counted | null {
    if (this.waiting.length === 0) return null;
    const taken = this.waiting.splice(0);
    const files = taken.filter(({ kind }) => kind === 'FILE');
    return {
      pages: taken.filter(({ kind }) => kind === 'PAGE').map(({ subjectId }) => subjectId),
      files: files.map(({ subjectId }) => subjectId),
      readers: files.map(({ personId }) => personId),
    };
  }
}

/** What says of itself that nobody reads it. */
export const isProgram = (device: string): boolean => device === '' || PROGRAMS.test(device);
