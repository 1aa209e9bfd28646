import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ClosePartnershipInput, MergePartnershipInput } from '../../schema.types.js';
import { ClosePartnership } from '../use-cases/close-partnership.js';
import { MergePartnership } from '../use-cases/merge-partnership.js';

/** How a partnership ends. */
@Resolver()
export class EndingResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly close: ClosePartnership,
    private readonly merge: MergePartnership,
  ) {}

  @Mutation('closePartnership')
  closePartnership(@CurrentCaller() caller: Caller, @Args('input') input: ClosePartnershipInput) {
    return payload('partnership', this.close.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('mergePartnership')
  mergePartnership(@CurrentCaller() caller: Caller, @Args('input') input: MergePartnershipInput) {
    return payload('partnership', this.merge.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
