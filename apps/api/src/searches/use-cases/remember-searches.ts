import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { NoteSearchInput } from '../../schema.types.js';
import { RecentSearches } from '../data/recent-searches.js';
import { searchOf } from '../domain/search.js';

/** What somebody looked for last, to look for it again. The search itself does not wait for it. */
@Injectable()
export class RememberSearches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly searches: RecentSearches,
    private readonly clock: Clock,
  ) {}

  async note(caller: Caller, { words, filter }: NoteSearchInput): Promise<void> {
    const search = searchOf(words, filter);
    await this.work.as(caller, () => this.searches.note(search, this.clock.now()));
  }

  async forget(caller: Caller, searchId: string): Promise<void> {
    await this.work.as(caller, () => this.searches.forget(searchId));
  }

  async forgetAll(caller: Caller): Promise<void> {
    await this.work.as(caller, () => this.searches.forgetAll());
  }
}
