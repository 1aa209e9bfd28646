import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ChangeDirectoryEntryInput, DirectoryEntryInput, PublishDirectoryEntryInput } from '../../schema.types.js';
import type { DirectoryEntry } from '../domain/directory-entry.js';
import { KeepDirectoryEntry } from '../use-cases/keep-directory-entry.js';

@Resolver()
export class DirectoryRecordResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly keep: KeepDirectoryEntry,
  ) {}

  @Query('directoryRecords')
  directoryRecords(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('changeDirectoryEntry')
  changeDirectoryEntry(@CurrentCaller() caller: Caller, @Args('input') input: ChangeDirectoryEntryInput) {
    return this.done(caller, this.keep.change(caller, input));
  }

  @Mutation('publishDirectoryEntry')
  publishDirectoryEntry(@CurrentCaller() caller: Caller, @Args('input') input: PublishDirectoryEntryInput) {
    return this.done(caller, this.keep.publish(caller, input));
  }

  @Mutation('withdrawDirectoryEntry')
  withdrawDirectoryEntry(@CurrentCaller() caller: Caller, @Args('input') input: DirectoryEntryInput) {
    return this.done(caller, this.keep.withdraw(caller, input));
  }

  @Mutation('confirmDirectoryEntry')
  confirmDirectoryEntry(@CurrentCaller() caller: Caller, @Args('input') input: DirectoryEntryInput) {
    return this.done(caller, this.keep.confirm(caller, input));
  }

  private done(caller: Caller, work: Promise<DirectoryEntry>) {
    return payload('directoryEntry', work, ({ id }) => this.reads.later(caller, id));
  }
}
