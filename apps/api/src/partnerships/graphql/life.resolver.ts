import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ChangePartnershipInput, PartnershipVersionInput } from '../../schema.types.js';
import { ChangePartnership } from '../use-cases/change-partnership.js';
import { ChangeStatus } from '../use-cases/change-status.js';

/** What happens to a partnership while it goes on. */
@Resolver()
export class LifeResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly change: ChangePartnership,
    private readonly status: ChangeStatus,
  ) {}

  @Mutation('changePartnership')
  changePartnership(@CurrentCaller() caller: Caller, @Args('input') input: ChangePartnershipInput) {
    return payload('partnership', this.change.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('activatePartnership')
  activate(@CurrentCaller() caller: Caller, @Args('input') input: PartnershipVersionInput) {
    return payload('partnership', this.status.execute(caller, input, 'activate'), ({ id }) =>
      this.reads.later(caller, id),
    );
  }

  @Mutation('makePartnershipDormant')
  makeDormant(@CurrentCaller() caller: Caller, @Args('input') input: PartnershipVersionInput) {
    return payload('partnership', this.status.execute(caller, input, 'makeDormant'), ({ id }) =>
      this.reads.later(caller, id),
    );
  }

  @Mutation('wakePartnership')
  wake(@CurrentCaller() caller: Caller, @Args('input') input: PartnershipVersionInput) {
    return payload('partnership', this.status.execute(caller, input, 'wake'), ({ id }) => this.reads.later(caller, id));
  }
}
