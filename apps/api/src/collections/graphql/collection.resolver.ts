import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ArrangeCollectionInput,
  ChangeCollectionInput,
  CreateCollectionInput,
  PublishCollectionInput,
  WithdrawCollectionInput,
} from '../../schema.types.js';
import type { Collection } from '../domain/collection.js';
import { KeepCollections } from '../use-cases/keep-collections.js';

@Resolver()
export class CollectionResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly keep: KeepCollections,
  ) {}

  @Public()
  @Query('collection')
  collection(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('collections')
  collections(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('createCollection')
  createCollection(@CurrentCaller() caller: Caller, @Args('input') input: CreateCollectionInput) {
    return this.done(caller, this.keep.create(caller, input));
  }

  @Mutation('changeCollection')
  changeCollection(@CurrentCaller() caller: Caller, @Args('input') input: ChangeCollectionInput) {
    return this.done(caller, this.keep.change(caller, input));
  }

  @Mutation('arrangeCollection')
  arrangeCollection(@CurrentCaller() caller: Caller, @Args('input') input: ArrangeCollectionInput) {
    return this.done(caller, this.keep.arrange(caller, input));
  }

  @Mutation('publishCollection')
  publishCollection(@CurrentCaller() caller: Caller, @Args('input') input: PublishCollectionInput) {
    return this.done(caller, this.keep.publish(caller, input));
  }

  @Mutation('withdrawCollection')
  withdrawCollection(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawCollectionInput) {
    return this.done(caller, this.keep.withdraw(caller, input));
  }

  private done(caller: Caller, work: Promise<Collection>) {
    return payload('collection', work, ({ id }) => this.reads.later(caller, id));
  }
}
