import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  AskForPaperInput,
  ChangePaperRequestInput,
  DeliverPaperInput,
  WithdrawPaperRequestInput,
} from '../../schema.types.js';
import { AskForPaper } from '../use-cases/ask-for-paper.js';
import { DeliverPaper } from '../use-cases/deliver-paper.js';
import { SettleRequest } from '../use-cases/settle-request.js';

@Resolver()
export class PaperRequestResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly ask: AskForPaper,
    private readonly settle: SettleRequest,
    private readonly deliver: DeliverPaper,
  ) {}

  @Query('paperRequest')
  paperRequest(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('askForPaper')
  askForPaper(@CurrentCaller() caller: Caller, @Args('input') input: AskForPaperInput) {
    return payload('request', this.ask.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changePaperRequest')
  changePaperRequest(@CurrentCaller() caller: Caller, @Args('input') input: ChangePaperRequestInput) {
    return payload('request', this.settle.change(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('withdrawPaperRequest')
  withdrawPaperRequest(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawPaperRequestInput) {
    return payload('request', this.settle.withdraw(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('deliverPaper')
  deliverPaper(@CurrentCaller() caller: Caller, @Args('input') input: DeliverPaperInput) {
    return payload('paper', this.deliver.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
