import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { CirculatePapersInput, OrderPapersInput, SetPapersDayInput } from '../../schema.types.js';
import { ArrangePapers } from '../use-cases/arrange-papers.js';

@Resolver()
export class PaperworkResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly arrange: ArrangePapers,
  ) {}

  @Mutation('orderPapers')
  orderPapers(@CurrentCaller() caller: Caller, @Args('input') input: OrderPapersInput) {
    return payload('meeting', this.arrange.order(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('circulatePapers')
  circulatePapers(@CurrentCaller() caller: Caller, @Args('input') input: CirculatePapersInput) {
    return payload('meeting', this.arrange.circulate(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('setPapersDay')
  setPapersDay(@CurrentCaller() caller: Caller, @Args('input') input: SetPapersDayInput) {
    return payload('meeting', this.arrange.setDay(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
