import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { CancelAgencyChangeInput, ChangeAgencyInput, RecordLeavingInput } from '../../schema.types.js';
import { CancelAgencyChange } from '../use-cases/cancel-agency-change.js';
import { ChangeAgency } from '../use-cases/change-agency.js';
import { RecordLeaving } from '../use-cases/record-leaving.js';

@Resolver()
export class AgencyResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly leaving: RecordLeaving,
    private readonly change: ChangeAgency,
    private readonly cancel: CancelAgencyChange,
  ) {}

  @Query('agency')
  agency(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('person')
  person(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('recordLeaving')
  recordLeaving(@CurrentCaller() caller: Caller, @Args('input') input: RecordLeavingInput) {
    return payload('agency', this.leaving.execute(caller, input), (id) => this.reads.later(caller, id));
  }

  @Mutation('changeAgency')
  changeAgency(@CurrentCaller() caller: Caller, @Args('input') input: ChangeAgencyInput) {
    return payload('agency', this.change.execute(caller, input), (id) => this.reads.later(caller, id));
  }

  @Mutation('cancelAgencyChange')
  cancelAgencyChange(@CurrentCaller() caller: Caller, @Args('input') input: CancelAgencyChangeInput) {
    return payload('agency', this.cancel.execute(caller, input), (id) => this.reads.later(caller, id));
  }
}
