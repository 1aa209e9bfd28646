import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { EndTermInput, TakeIntoCareInput } from '../../schema.types.js';
import { StepDown } from '../use-cases/step-down.js';
import { TakeIntoCare } from '../use-cases/take-into-care.js';

@Resolver()
export class OfficersResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly stepDownFrom: StepDown,
    private readonly take: TakeIntoCare,
  ) {}

  @Mutation('stepDown')
  stepDown(@CurrentCaller() caller: Caller, @Args('input') input: EndTermInput) {
    return payload('partnership', this.stepDownFrom.execute(caller, input), ({ partnershipId }) =>
      this.reads.later(caller, partnershipId),
    );
  }

  @Mutation('takeIntoCare')
  takeIntoCare(@CurrentCaller() caller: Caller, @Args('input') input: TakeIntoCareInput) {
    return payload('partnership', this.take.execute(caller, input), (id) => this.reads.later(caller, id));
  }
}
