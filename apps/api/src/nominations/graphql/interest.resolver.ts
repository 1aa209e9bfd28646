import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ExpressInterestInput, WithdrawInterestInput } from '../../schema.types.js';
import { ExpressInterest } from '../use-cases/express-interest.js';
import { WithdrawInterest } from '../use-cases/withdraw-interest.js';

@Resolver()
export class InterestResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly express: ExpressInterest,
    private readonly withdraw: WithdrawInterest,
  ) {}

  @Mutation('expressInterest')
  expressInterest(@CurrentCaller() caller: Caller, @Args('input') input: ExpressInterestInput) {
    return payload('interest', this.express.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('withdrawInterest')
  withdrawInterest(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawInterestInput) {
    return payload('interest', this.withdraw.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
