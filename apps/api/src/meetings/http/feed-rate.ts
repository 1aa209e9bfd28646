import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';

const SPAN_MS = 10 * 60_000;
/** A calendar program asks a few times an hour, and several devices of one person may read one address. */
const MOST = 60;
const MOST_ADDRESSES = 20_000;

/** How often one calendar address is read. Counted in this process alone: it spares the database, and guards nothing. */
@Injectable()
export class FeedRate {
  private reads = new Map<string, number>();
  private since = 0;

  constructor(private readonly clock: Clock) {}

  /** Counts one reading; answers 0, or the seconds to wait when there were too many. */
  count(address: string): number {
    const now = this.clock.now().getTime();
    if (now - this.since >= SPAN_MS || this.reads.size >= MOST_ADDRESSES) {
      this.reads = new Map();
      this.since = now;
    }
    const count = (this.reads.get(address) ?? 0) + 1;
    this.reads.set(address, count);
    return count <= MOST ? 0 : Math.max(1, Math.ceil((this.since + SPAN_MS - now) / 1000));
  }
}
