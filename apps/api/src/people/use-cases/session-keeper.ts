import { hashOf, thePublic } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import type { Accounts } from '../data/accounts.js';

const MOST_REMEMBERED = 10_000;

/** Keeps sessions that are in use from ending by idleness, without a write for every request. */
export class SessionKeeper {
  private readonly touchedAt = new Map<string, number>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly everyMs: number,
  ) {}

  /** Notes that the session was used; writes it down now and then. A failure is made good by the next use. */
  used(token: string): void {
    const now = Date.now();
    if (now - (this.touchedAt.get(token) ?? 0) < this.everyMs) return;
    if (this.touchedAt.size >= MOST_REMEMBERED) this.touchedAt.clear();
    this.touchedAt.set(token, now);
    void this.work
      .asAnybody(thePublic, () => this.accounts.touch(hashOf(token)))
      .catch(() => this.touchedAt.delete(token));
  }
}
