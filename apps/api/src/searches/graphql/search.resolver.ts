import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ChangeSavedSearchInput,
  DeleteSavedSearchInput,
  ForgetSearchInput,
  NoteSearchInput,
  SaveSearchInput,
  StopSearchAlertInput,
} from '../../schema.types.js';
import { KeepSearches } from '../use-cases/keep-searches.js';
import { RememberSearches } from '../use-cases/remember-searches.js';

@Resolver()
export class SearchResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly keep: KeepSearches,
    private readonly remember: RememberSearches,
  ) {}

  @Public()
  @Query('searchAlert')
  searchAlert(@Args('token') token: string) {
    return this.keep.behind(token);
  }

  @Mutation('noteSearch')
  noteSearch(@CurrentCaller() caller: Caller, @Args('input') input: NoteSearchInput) {
    return this.ofViewer(caller, this.remember.note(caller, input));
  }

  @Mutation('forgetSearch')
  forgetSearch(@CurrentCaller() caller: Caller, @Args('input') { searchId }: ForgetSearchInput) {
    return this.ofViewer(caller, this.remember.forget(caller, searchId));
  }

  @Mutation('forgetSearches')
  forgetSearches(@CurrentCaller() caller: Caller) {
    return this.ofViewer(caller, this.remember.forgetAll(caller));
  }

  @Mutation('saveSearch')
  saveSearch(@CurrentCaller() caller: Caller, @Args('input') input: SaveSearchInput) {
    return this.ofViewer(caller, this.keep.save(caller, input));
  }

  @Mutation('changeSavedSearch')
  changeSavedSearch(@CurrentCaller() caller: Caller, @Args('input') input: ChangeSavedSearchInput) {
    return this.ofViewer(caller, this.keep.change(caller, input));
  }

  @Mutation('deleteSavedSearch')
  deleteSavedSearch(@CurrentCaller() caller: Caller, @Args('input') { searchId }: DeleteSavedSearchInput) {
    return this.ofViewer(caller, this.keep.remove(caller, searchId));
  }

  @Public()
  @Mutation('stopSearchAlert')
  stopSearchAlert(@Args('input') input: StopSearchAlertInput) {
    return payload('searchAlert', this.keep.stop(input));
  }

  private ofViewer(caller: Caller, work: Promise<void>) {
    return payload('viewer', work, () => this.reads.later(caller));
  }
}
