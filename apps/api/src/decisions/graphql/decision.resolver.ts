import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  CorrectDecisionInput,
  RatifyDecisionInput,
  RecordDecisionInput,
  ReviewDecisionInput,
} from '../../schema.types.js';
import type { Decision } from '../domain/decision.js';
import { FollowDecision } from '../use-cases/follow-decision.js';
import { RecordDecision } from '../use-cases/record-decision.js';

@Resolver()
export class DecisionResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly recording: RecordDecision,
    private readonly follow: FollowDecision,
  ) {}

  @Query('decision')
  decision(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('recordDecision')
  recordDecision(@CurrentCaller() caller: Caller, @Args('input') input: RecordDecisionInput) {
    return this.done(caller, this.recording.execute(caller, input));
  }

  @Mutation('correctDecision')
  correctDecision(@CurrentCaller() caller: Caller, @Args('input') input: CorrectDecisionInput) {
    return this.done(caller, this.follow.correct(caller, input));
  }

  @Mutation('ratifyDecision')
  ratifyDecision(@CurrentCaller() caller: Caller, @Args('input') input: RatifyDecisionInput) {
    return this.done(caller, this.follow.ratify(caller, input));
  }

  @Mutation('reviewDecision')
  reviewDecision(@CurrentCaller() caller: Caller, @Args('input') input: ReviewDecisionInput) {
    return this.done(caller, this.follow.review(caller, input));
  }

  private done(caller: Caller, work: Promise<Decision>) {
    return payload('decision', work, ({ id }) => this.reads.later(caller, id));
  }
}
