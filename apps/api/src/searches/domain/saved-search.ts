import { Aggregate, newId, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { SearchAlert } from '../../schema.types.js';
import type { Search, SearchFilter } from './search.js';

/** A search that somebody keeps under a name, and how often they are told of what is new in it. */
export class SavedSearch extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly personId: string;
  readonly name: string;
  readonly words: string;
  readonly filter: SearchFilter;
  readonly alert: SearchAlert;
  readonly savedAt: Date;
  /** What was published before is not told. */
  readonly tellFrom: Date;
  readonly lookedAt: Date;
  version: number;

  static saved(
    search: Search,
    { name, alert }: { readonly name: string; readonly alert: SearchAlert },
    whose: { readonly personId: string; readonly audienceId: number },
    now: Date,
  ): SavedSearch {
    return Object.assign(new SavedSearch(), {
      id: newId(),
      ...whose,
      ...search,
      name: checked(name),
      alert,
      savedAt: now,
      tellFrom: now,
      lookedAt: now,
      version: 1,
    });
  }

  /** Whoever begins to be told is told of what is new from then on. */
  change(name: string, alert: SearchAlert, now: Date): void {
    const begins = this.alert === 'NEVER' && alert !== 'NEVER';
    Object.assign(this, { name: checked(name), alert, ...(begins ? { tellFrom: now, lookedAt: now } : {}) });
  }
}

function checked(name: string): string {
  refuse([wordsProblem(name, { label: 'a name', max: 100, required: true }, 'name')]);
  return tidy(name);
}
