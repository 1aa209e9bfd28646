import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { SayContributionInput } from '../../schema.types.js';
import { SayContribution } from '../use-cases/say-contribution.js';

@Resolver()
export class ContributionResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly saying: SayContribution,
  ) {}

  @Mutation('sayContribution')
  sayContribution(@CurrentCaller() caller: Caller, @Args('input') input: SayContributionInput) {
    return payload('campaign', this.saying.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
