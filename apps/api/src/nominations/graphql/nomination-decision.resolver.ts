import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ApproveNominationInput, DeclineNominationInput } from '../../schema.types.js';
import { ApproveNomination } from '../use-cases/approve-nomination.js';
import { DeclineNomination } from '../use-cases/decline-nomination.js';

@Resolver()
export class NominationDecisionResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly approve: ApproveNomination,
    private readonly decline: DeclineNomination,
  ) {}

  @Mutation('approveNomination')
  approveNomination(@CurrentCaller() caller: Caller, @Args('input') input: ApproveNominationInput) {
    return payload('nomination', this.approve.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('declineNomination')
  declineNomination(@CurrentCaller() caller: Caller, @Args('input') input: DeclineNominationInput) {
    return payload('nomination', this.decline.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
