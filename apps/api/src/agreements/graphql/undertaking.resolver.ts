import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AcceptUndertakingInput, ChangeUndertakingInput } from '../../schema.types.js';
import { AcceptUndertaking } from '../use-cases/accept-undertaking.js';
import { ChangeUndertaking } from '../use-cases/change-undertaking.js';

@Resolver()
export class UndertakingResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly accept: AcceptUndertaking,
    private readonly change: ChangeUndertaking,
  ) {}

  @Mutation('acceptUndertaking')
  acceptUndertaking(@CurrentCaller() caller: Caller, @Args('input') input: AcceptUndertakingInput) {
    return payload('partnership', this.accept.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeUndertaking')
  changeUndertaking(@CurrentCaller() caller: Caller, @Args('input') input: ChangeUndertakingInput) {
    return payload('partnership', this.change.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
