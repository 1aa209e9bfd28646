import * as Y from 'yjs';

/** Of a text that several people write: where what one has written stands. */
export type Standing =
  | { is: 'READING' | 'SAVED' | 'SAVING' | 'OFFLINE' }
  /** The words are kept here, and sent again with the next ones. */
  | { is: 'REFUSED'; why: string }
  /** Nothing is taken until the chair sends the minutes back; then the words go in. */
  | { is: 'CLOSED'; why: string }
  /** Nothing more is taken from here; the words can be copied. */
  | { is: 'ENDED'; why: string };

export type Answer =
  | { is: 'KEPT'; update: string; writers: readonly string[] }
  | { is: 'UNREACHED' }
  | { is: 'MISSING' }
  | { is: 'REFUSED' | 'CLOSED' | 'ENDED'; why: string };

/** Sends what was written, or nothing, and what one has; answered once it is kept. */
export type Exchange = (sent: { update: string | null; stateVector: string }) => Promise<Answer>;

/** As in the server's `minutes/domain/shared-text.ts`. */
const FIELD = 'text';
const REST_MS = 400;
const LATE_MS = 15_000;
const PATIENCE_MS = [1000, 2000, 4000, 8000];
/** What is sent at once must stay below the limit of a request. */
const MOST_BYTES = 120_000;

/** A text that others write too. Whatever is written stays here until the server has said that it is kept. */
export class SharedText {
  readonly doc = new Y.Doc();
  readonly fragment = this.doc.getXmlFragment(FIELD);
  private unsent: Uint8Array[] = [];
  private standing: Standing = { is: 'READING' };
  private writers: readonly string[] = [];
  private snapshot = { standing: this.standing, writers: this.writers };
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Which exchange is under way; an answer to one that was given up says nothing. */
  private underWay = 0;
  private isBusy = false;
  private mustAsk = true;
  private failures = 0;
  /** As it read when all of it was kept. */
  private kept = '';

  constructor(
    readonly title: string,
    private readonly exchange: Exchange,
  ) {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this) return;
      this.unsent.push(update);
      if (this.standing.is !== 'ENDED' && this.standing.is !== 'OFFLINE') this.stand({ is: 'SAVING' });
      this.soon();
    });
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly read = () => this.snapshot;

  get hasUnsaved(): boolean {
    return this.unsent.length > 0;
  }

  /** What it says here, and what it said before the words that are not kept. */
  get words(): { readonly kept: string; readonly now: string } {
    return { kept: this.kept, now: wordsIn(this.fragment) };
  }

  /** Others wrote, or the line is back: asks for what is missing here, and sends what waits. */
  readonly ask = (): void => {
    this.mustAsk = true;
    this.failures = 0;
    clearTimeout(this.timer);
    void this.work();
  };

  /** The line is gone, or hangs: what was under way is sent again. What arrived after all is there once. */
  readonly lose = (): void => {
    this.underWay += 1;
    this.isBusy = false;
    if (this.standing.is !== 'ENDED') this.take({ is: 'UNREACHED' }, 0);
  };

  private soon(ms = REST_MS): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.work(), ms);
  }

  /** One exchange at a time: what is written meanwhile waits for the next, merged. */
  private async work(): Promise<void> {
    if (this.isBusy || this.standing.is === 'ENDED' || !(this.mustAsk || this.hasUnsaved)) return;
    this.isBusy = true;
    this.mustAsk = false;
    const batch = this.batch();
    const number = ++this.underWay;
    const late = setTimeout(() => this.lose(), LATE_MS);
    const answer = await this.exchange({
      update: batch.length > 0 ? base64(Y.mergeUpdates(batch)) : null,
      stateVector: base64(Y.encodeStateVector(this.doc)),
    }).catch((): Answer => ({ is: 'UNREACHED' }));
    clearTimeout(late);
    if (number !== this.underWay) return;
    this.isBusy = false;
    this.take(answer, batch.length);
  }

  private take(answer: Answer, sent: number): void {
    if (answer.is === 'KEPT') {
      this.failures = 0;
      this.unsent.splice(0, sent);
      this.writers = answer.writers;
      Y.applyUpdate(this.doc, bytes(answer.update), this);
      if (!this.hasUnsaved) this.kept = wordsIn(this.fragment);
      this.stand({ is: this.hasUnsaved ? 'SAVING' : 'SAVED' });
      if (this.hasUnsaved || this.mustAsk) this.soon();
    } else if (answer.is === 'MISSING') {
      this.unsent = [Y.encodeStateAsUpdate(this.doc)];
      this.soon();
    } else if (answer.is === 'UNREACHED') {
      this.mustAsk = true;
      this.stand({ is: 'OFFLINE' });
      this.soon(PATIENCE_MS[Math.min(this.failures++, PATIENCE_MS.length - 1)]);
    } else {
      // What was too much may be right with the next words, such as when some are deleted: all goes together then.
      if (answer.is === 'REFUSED' && this.unsent.length > 1) this.unsent = [Y.mergeUpdates(this.unsent)];
      this.stand(answer);
    }
  }

  private batch(): Uint8Array[] {
    let size = 0;
    const end = this.unsent.findIndex((update) => (size += update.length) > MOST_BYTES);
    return this.unsent.slice(0, end < 0 ? undefined : Math.max(end, 1));
  }

  private stand(standing: Standing): void {
    this.standing = standing;
    this.snapshot = { standing, writers: this.writers };
    for (const listener of this.listeners) listener();
  }
}

/** A line for each paragraph, item of a list, and heading. */
function wordsIn(of: Y.XmlFragment): string {
  const parts = of.toArray();
  const isOfWords = parts.some((part) => part instanceof Y.XmlText);
  return parts
    .map((part) => (part instanceof Y.XmlText ? plain(part) : part instanceof Y.XmlElement ? wordsIn(part) : ''))
    .join(isOfWords ? '' : '\n');
}

const plain = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');

function base64(from: Uint8Array): string {
  let letters = '';
  for (let start = 0; start < from.length; start += 8192)
    letters += String.fromCharCode(...from.subarray(start, start + 8192));
  return btoa(letters);
}

const bytes = (from: string): Uint8Array => Uint8Array.from(atob(from), (letter) => letter.charCodeAt(0));
