import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AgencyProfileInput, ChangeAgencyProfileInput } from '../../schema.types.js';
import { SettleProfile } from '../use-cases/settle-profile.js';

@Resolver()
export class ProfileResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly settle: SettleProfile,
  ) {}

  @Public()
  @Query('agencyProfile')
  agencyProfile(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('changeAgencyProfile')
  changeAgencyProfile(@CurrentCaller() caller: Caller, @Args('input') input: ChangeAgencyProfileInput) {
    return this.done(caller, this.settle.change(caller, input));
  }

  @Mutation('confirmAgencyProfile')
  confirmAgencyProfile(@CurrentCaller() caller: Caller, @Args('input') input: AgencyProfileInput) {
    return this.done(caller, this.settle.confirm(caller, input));
  }

  @Mutation('withdrawAgencyProfile')
  withdrawAgencyProfile(@CurrentCaller() caller: Caller, @Args('input') input: AgencyProfileInput) {
    return this.done(caller, this.settle.withdraw(caller, input));
  }

  private done(caller: Caller, work: Promise<string>) {
    return payload('agency', work, (id) => this.reads.later(caller, id));
  }
}
