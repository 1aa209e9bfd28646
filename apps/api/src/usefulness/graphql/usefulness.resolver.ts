import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ChangeAccountInput,
  RateResourceInput,
  RemoveAccountInput,
  SayUsedInput,
  TellAccountInput,
  WithdrawAccountInput,
} from '../../schema.types.js';
import { SayOfUse } from '../use-cases/say-of-use.js';
import { TellOfTrying } from '../use-cases/tell-of-trying.js';

@Resolver()
export class UsefulnessResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly say: SayOfUse,
    private readonly trying: TellOfTrying,
  ) {}

  @Public()
  @Query('mostUsedResources')
  mostUsedResources(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('sayUsed')
  sayUsed(@CurrentCaller() caller: Caller, @Args('input') input: SayUsedInput) {
    return payload('resourceVersion', this.say.used(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('rateResource')
  rateResource(@CurrentCaller() caller: Caller, @Args('input') input: RateResourceInput) {
    return payload('resourceVersion', this.say.rate(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('tellAccount')
  tellAccount(@CurrentCaller() caller: Caller, @Args('input') input: TellAccountInput) {
    return payload('account', this.trying.tell(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeAccount')
  changeAccount(@CurrentCaller() caller: Caller, @Args('input') input: ChangeAccountInput) {
    return payload('account', this.trying.change(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('removeAccount')
  removeAccount(@CurrentCaller() caller: Caller, @Args('input') input: RemoveAccountInput) {
    return payload('resource', this.trying.remove(caller, input), ({ resourceId }) =>
      this.reads.later(caller, resourceId),
    );
  }

  @Mutation('withdrawAccount')
  withdrawAccount(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawAccountInput) {
    return payload('account', this.trying.withdraw(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
