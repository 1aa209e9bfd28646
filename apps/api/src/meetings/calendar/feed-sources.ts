import { Injectable } from '@nestjs/common';
import type { Actor } from '@lib/access';
import type { CalendarEntry } from '@lib/icalendar';

/** Reads, as whoever has entered, what of a feature belongs in their calendar. */
export type FeedSource = (actor: Actor) => Promise<CalendarEntry[]>;

/** What other features add to the calendar that a person's program reads, within the process. */
@Injectable()
export class FeedSources {
  private readonly sources: FeedSource[] = [];

  add(source: FeedSource): void {
    this.sources.push(source);
  }

  /** One after another: all of it is read in one transaction. */
  async entries(actor: Actor): Promise<CalendarEntry[]> {
    const entries: CalendarEntry[] = [];
    for (const source of this.sources) entries.push(...(await source(actor)));
    return entries;
  }
}
