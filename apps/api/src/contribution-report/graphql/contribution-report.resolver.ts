import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { ReplyToContributionInput } from '../../schema.types.js';
import { ReplyToContribution } from '../use-cases/reply-to-contribution.js';

@Resolver()
export class ContributionReportResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly replying: ReplyToContribution,
  ) {}

  @Mutation('replyToContribution')
  replyToContribution(@CurrentCaller() caller: Caller, @Args('input') input: ReplyToContributionInput) {
    return payload('reply', this.replying.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
