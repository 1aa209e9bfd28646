import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { DeclineInterestInput, TakeUpInterestInput } from '../../schema.types.js';
import { TakeUpInterest } from '../use-cases/take-up-interest.js';
import { DeclineInterest } from '../use-cases/decline-interest.js';

@Resolver()
export class InterestDecisionResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly takeUp: TakeUpInterest,
    private readonly decline: DeclineInterest,
  ) {}

  @Mutation('takeUpInterest')
  takeUpInterest(@CurrentCaller() caller: Caller, @Args('input') input: TakeUpInterestInput) {
    return payload('interest', this.takeUp.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('declineInterest')
  declineInterest(@CurrentCaller() caller: Caller, @Args('input') input: DeclineInterestInput) {
    return payload('interest', this.decline.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
