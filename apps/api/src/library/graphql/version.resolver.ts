import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ChangeResourceVersionInput,
  DiscardResourceVersionInput,
  DraftNextVersionInput,
  DraftResourceInput,
  PublishResourceInput,
  ReturnResourceInput,
  SubmitResourceInput,
  TakeBackResourceInput,
} from '../../schema.types.js';
import { NextVersion } from '../use-cases/next-version.js';
import { ReviewVersion } from '../use-cases/review-version.js';
import { WriteVersion } from '../use-cases/write-version.js';

@Resolver()
export class VersionResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly write: WriteVersion,
    private readonly next: NextVersion,
    private readonly review: ReviewVersion,
  ) {}

  @Query('resourceVersion')
  resourceVersion(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('mySubmissions')
  mySubmissions(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('reviewDesk')
  reviewDesk(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('draftResource')
  draftResource(@CurrentCaller() caller: Caller, @Args('input') input: DraftResourceInput) {
    return payload('resourceVersion', this.write.draft(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('draftNextVersion')
  draftNextVersion(@CurrentCaller() caller: Caller, @Args('input') input: DraftNextVersionInput) {
    return payload('resourceVersion', this.next.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeResourceVersion')
  changeResourceVersion(@CurrentCaller() caller: Caller, @Args('input') input: ChangeResourceVersionInput) {
    return payload('resourceVersion', this.write.change(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('submitResource')
  submitResource(@CurrentCaller() caller: Caller, @Args('input') input: SubmitResourceInput) {
    return payload('resourceVersion', this.review.submit(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('takeBackResource')
  takeBackResource(@CurrentCaller() caller: Caller, @Args('input') input: TakeBackResourceInput) {
    return payload('resourceVersion', this.review.takeBack(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('publishResource')
  publishResource(@CurrentCaller() caller: Caller, @Args('input') input: PublishResourceInput) {
    return payload('resourceVersion', this.review.publish(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('returnResource')
  returnResource(@CurrentCaller() caller: Caller, @Args('input') input: ReturnResourceInput) {
    return payload('resourceVersion', this.review.return(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('discardResourceVersion')
  discardResourceVersion(@CurrentCaller() caller: Caller, @Args('input') input: DiscardResourceVersionInput) {
    return payload('versionId', this.write.discard(caller, input), ({ id }) => id);
  }
}
