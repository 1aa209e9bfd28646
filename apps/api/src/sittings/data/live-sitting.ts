import { Injectable } from '@nestjs/common';
import { Pulse, type Beat } from '@lib/database';
import { NotFound } from '@lib/kernel';
import { RIGHTS_CHANGED } from '../../meetings/index.js';

/** Facts after which a meeting that is held may look different. */
const OF_A_SITTING = new Set([
  'AgendaChanged',
  'AttendanceChanged',
  'InterestChanged',
  'SittingClosed',
  'SittingOpened',
  'SittingTurned',
]);

/** What a reader sees of a sitting. */
type Look = () => Promise<unknown>;

/**
 * Brings each reader what is different for them, and nothing else: each looks as themself, once for all that happened while they
 * last looked, and hears nothing when it looks as it did. So a hidden item betrays itself by no message either.
 */
@Injectable()
export class LiveSitting {
  constructor(private readonly pulse: Pulse) {}

  /** Begins with how it looks now. Refuses when there is nothing to see, and ends with null when there is no more. */
  watch(partnershipId: string, look: Look): AsyncIterableIterator<unknown> {
    const enough = new AbortController();
    const looks = this.looks(partnershipId, look, enough);
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next: () => looks.next(),
      // A generator that waits cannot be ended from outside: what it waits for is.
      return: () => {
        enough.abort();
        return looks.return(undefined);
      },
    };
  }

  private async *looks(partnershipId: string, look: Look, enough: AbortController): AsyncGenerator<unknown> {
    const news = new News(this.pulse, (beat) => concerns(beat, partnershipId), enough.signal);
    let before: string | undefined;
    try {
      do {
        const seen = await look();
        if (seen === null && before === undefined) throw new NotFound();
        const now = JSON.stringify(seen);
        if (now !== before) yield seen;
        before = now;
        if (seen === null) return;
      } while (await news.next());
    } finally {
      enough.abort();
    }
  }
}

const concerns = ({ name, partnershipId }: Beat, ofPartnership: string): boolean =>
  partnershipId === ofPartnership && (OF_A_SITTING.has(name) || RIGHTS_CHANGED.has(name));

/** That something happened since it was last asked; however much it was, once. */
class News {
  private isNew = false;
  private isOver = false;
  private wake: (() => void) | undefined;

  constructor(pulse: Pulse, concerns: (beat: Beat) => boolean, signal: AbortSignal) {
    void this.hear(pulse, concerns, signal);
  }

  /** Waits for the next; false when there is no more to come. */
  async next(): Promise<boolean> {
    if (!this.isNew && !this.isOver) await new Promise<void>((wake) => (this.wake = wake));
    const found = this.isNew;
    this.isNew = false;
    return found && !this.isOver;
  }

  private async hear(pulse: Pulse, concerns: (beat: Beat) => boolean, signal: AbortSignal): Promise<void> {
    for await (const beat of pulse.listen(signal)) {
      if (!concerns(beat)) continue;
      this.isNew = true;
      this.wake?.();
    }
    this.isOver = true;
    this.wake?.();
  }
}
