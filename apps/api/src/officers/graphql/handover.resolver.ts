import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ChangeHandoverInput, HandoverInput, StartHandoverInput } from '../../schema.types.js';
import { ChangeHandover } from '../use-cases/change-handover.js';
import { FinishHandover } from '../use-cases/finish-handover.js';
import { StartHandover } from '../use-cases/start-handover.js';
import { WithdrawHandover } from '../use-cases/withdraw-handover.js';

@Resolver()
export class HandoverResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly start: StartHandover,
    private readonly change: ChangeHandover,
    private readonly finish: FinishHandover,
    private readonly withdraw: WithdrawHandover,
  ) {}

  @Mutation('startHandover')
  startHandover(@CurrentCaller() caller: Caller, @Args('input') input: StartHandoverInput) {
    return payload('handover', this.start.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeHandover')
  changeHandover(@CurrentCaller() caller: Caller, @Args('input') input: ChangeHandoverInput) {
    return payload('handover', this.change.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('finishHandover')
  finishHandover(@CurrentCaller() caller: Caller, @Args('input') input: HandoverInput) {
    return payload('handover', this.finish.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('withdrawHandover')
  withdrawHandover(@CurrentCaller() caller: Caller, @Args('input') input: HandoverInput) {
    return payload('handover', this.withdraw.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
