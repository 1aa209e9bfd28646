import { Injectable } from '@nestjs/common';
import { thePublic, type Caller } from '@lib/access';
import { expectVersion, ownAudience, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { ChangeSavedSearchInput, SaveSearchInput, StopSearchAlertInput } from '../../schema.types.js';
import { SavedSearches } from '../data/saved-searches.js';
import { SavedSearch } from '../domain/saved-search.js';
import { searchOf } from '../domain/search.js';

/** Somebody keeps a search of theirs, is told of what is new in it, or not any more. */
@Injectable()
export class KeepSearches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly searches: SavedSearches,
    private readonly clock: Clock,
  ) {}

  async save(caller: Caller, { words, filter, ...how }: SaveSearchInput): Promise<void> {
    const search = searchOf(words, filter);
    await this.work.as(caller, async (actor) => {
      const whose = { personId: String(actor.personId), audienceId: await ownAudience() };
      await this.searches.add(SavedSearch.saved(search, how, whose, this.clock.now()));
    });
  }

  async change(caller: Caller, { searchId, version, name, alert }: ChangeSavedSearchInput): Promise<void> {
    await this.work.as(caller, async () => {
      const search = await this.searches.get(searchId);
      expectVersion(search, version, 'search');
      search.change(name, alert, this.clock.now());
      await this.searches.save(search);
    });
  }

  async remove(caller: Caller, searchId: string): Promise<void> {
    await this.work.as(caller, () => this.searches.remove(searchId));
  }

  /** By the link of a letter, without being signed in. */
  async stop({ token }: StopSearchAlertInput) {
    return this.work.asAnybody(thePublic, async () => {
      await this.searches.stopByLink(token);
      return this.searches.byLink(token);
    });
  }

  behind(token: string) {
    return this.work.asAnybody(thePublic, () => this.searches.byLink(token));
  }
}
