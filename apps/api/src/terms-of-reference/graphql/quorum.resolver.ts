import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { MoveTermsReviewInput, SetQuorumInput } from '../../schema.types.js';
import { MoveTermsReview } from '../use-cases/move-terms-review.js';
import { SetQuorum } from '../use-cases/set-quorum.js';

@Resolver()
export class QuorumResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly review: MoveTermsReview,
    private readonly quorum: SetQuorum,
  ) {}

  @Mutation('moveTermsReview')
  moveTermsReview(@CurrentCaller() caller: Caller, @Args('input') input: MoveTermsReviewInput) {
    return payload('partnership', this.review.execute(caller, input), (id) => this.reads.later(caller, id));
  }

  @Mutation('setQuorum')
  setQuorum(@CurrentCaller() caller: Caller, @Args('input') input: SetQuorumInput) {
    return payload('partnership', this.quorum.execute(caller, input), (id) => this.reads.later(caller, id));
  }
}
