import type { Limits } from '../outcome.js';
import { Unreadable } from './unreadable.js';

const LETTERS_AT_ONCE = 100_000;
/** About as much as stands on three printed pages: a place that a reader finds. */
const PART = 6000;

/** Gathers the words of a file page by page, and hands them on as it goes. */
export class Pages {
  private text = '';
  private readonly ready: string[] = [];
  private readyLetters = 0;
  private letters = 0;
  private count = 0;
  private isCut = false;
  private hasWords = false;
  private readonly limits: Limits;
  private readonly tell: (pages: readonly string[]) => void;

  constructor(limits: Limits, tell: (pages: readonly string[]) => void) {
    this.limits = limits;
    this.tell = tell;
  }

  /** Whether words stand on the page that is being read. */
  get isBegun(): boolean {
    return this.text.trim() !== '';
  }

  get outcome(): 'TAKEN' | 'NO_TEXT' | 'TOO_LONG' {
    return this.isCut ? 'TOO_LONG' : this.hasWords ? 'TAKEN' : 'NO_TEXT';
  }

  add(text: string): void {
    const room = this.limits.pageLetters - this.text.length;
    if (text.length > room) this.isCut = true;
    this.text += text.slice(0, Math.max(0, room));
  }

  /** The page ends, whatever stands on it: those that follow keep their numbers. */
  turn(): void {
    if (this.count >= this.limits.pages) throw new Unreadable('TOO_LONG');
    const page = tidy(this.text);
    this.text = '';
    this.letters += page.length;
    if (this.letters > this.limits.letters) throw new Unreadable('TOO_LONG');
    this.count += 1;
    this.hasWords ||= /[\p{L}\p{N}]/u.test(page);
    this.ready.push(page);
    this.readyLetters += page.length + 1;
    if (this.readyLetters > LETTERS_AT_ONCE) this.flush();
  }

  /** A paragraph of a text that may know no pages ends: a long one is parted here. */
  endParagraph(): void {
    this.add('\n');
    if (this.text.length > PART) this.turn();
  }

  end(): void {
    if (this.isBegun) this.turn();
    this.flush();
  }

  flush(): void {
    if (this.ready.length > 0) this.tell(this.ready.splice(0));
    this.readyLetters = 0;
  }
}

/** Without what no database keeps or nobody sees, and without the gaps by which files set their words. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replaceAll(/\u00AD\n?/g, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\p{C}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replaceAll(/[\t\p{Zs}]+/gu, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
}
