import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ChangeExperienceInput,
  RateResourceInput,
  RemoveExperienceInput,
  SayUsedInput,
  TellExperienceInput,
  WithdrawExperienceInput,
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

  @Mutation('tellExperience')
  tellExperience(@CurrentCaller() caller: Caller, @Args('input') input: TellExperienceInput) {
    return payload('experience', this.trying.tell(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('changeExperience')
  changeExperience(@CurrentCaller() caller: Caller, @Args('input') input: ChangeExperienceInput) {
    return payload('experience', this.trying.change(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('removeExperience')
  removeExperience(@CurrentCaller() caller: Caller, @Args('input') input: RemoveExperienceInput) {
    return payload('resource', this.trying.remove(caller, input), ({ resourceId }) =>
      this.reads.later(caller, resourceId),
    );
  }

  @Mutation('withdrawExperience')
  withdrawExperience(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawExperienceInput) {
    return payload('experience', this.trying.withdraw(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
