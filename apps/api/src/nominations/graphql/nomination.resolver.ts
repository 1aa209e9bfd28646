import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { NominateInput, SetLastDayInput, WithdrawNominationInput } from '../../schema.types.js';
import { Nominate } from '../use-cases/nominate.js';
import { WithdrawNomination } from '../use-cases/withdraw-nomination.js';
import { SetLastDay } from '../use-cases/set-last-day.js';

@Resolver()
export class NominationResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly make: Nominate,
    private readonly withdraw: WithdrawNomination,
    private readonly lastDay: SetLastDay,
  ) {}

  @Query('nomination')
  nomination(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('nominate')
  nominate(@CurrentCaller() caller: Caller, @Args('input') input: NominateInput) {
    return payload('nomination', this.make.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('withdrawNomination')
  withdrawNomination(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawNominationInput) {
    return payload('nomination', this.withdraw.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('setLastDay')
  setLastDay(@CurrentCaller() caller: Caller, @Args('input') input: SetLastDayInput) {
    return payload('seat', this.lastDay.execute(caller, input), ({ seatId }) => this.reads.later(caller, seatId));
  }
}
