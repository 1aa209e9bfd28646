import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AdvertiseVacancyInput, WithdrawVacancyInput } from '../../schema.types.js';
import { AdvertiseVacancy } from '../use-cases/advertise-vacancy.js';
import { WithdrawVacancy } from '../use-cases/withdraw-vacancy.js';

@Resolver()
export class VacancyResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly advertise: AdvertiseVacancy,
    private readonly withdraw: WithdrawVacancy,
  ) {}

  @Query('vacancies')
  vacancies(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('vacancy')
  vacancy(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('advertiseVacancy')
  advertiseVacancy(@CurrentCaller() caller: Caller, @Args('input') input: AdvertiseVacancyInput) {
    return payload('vacancy', this.advertise.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('withdrawVacancy')
  withdrawVacancy(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawVacancyInput) {
    return payload('vacancy', this.withdraw.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
