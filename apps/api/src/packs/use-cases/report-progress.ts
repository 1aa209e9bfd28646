import type { PackProgress } from '../data/pack.repository.js';

const EVERY_MS = 500;

/** Writes progress down now and then, never two at once; what cannot be written is let go, for it stops nothing. */
export class ReportProgress {
  private latest: PackProgress | undefined;
  private writing = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly write: (at: PackProgress) => Promise<void>) {}

  say(at: PackProgress): void {
    this.latest = at;
    this.timer ??= setTimeout(() => this.flush(), EVERY_MS);
  }

  /** Writes what was said last, and waits until it is written. */
  async end(): Promise<void> {
    this.flush();
    await this.writing;
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const at = this.latest;
    this.latest = undefined;
    if (at) this.writing = this.writing.then(() => this.write(at)).catch(() => undefined);
  }
}
