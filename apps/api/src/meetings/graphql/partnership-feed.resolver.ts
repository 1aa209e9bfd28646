import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import { CalendarAddress } from '../../people/index.js';
import type { IssuePartnershipFeedInput, RevokePartnershipFeedInput } from '../../schema.types.js';
import { IssuePartnershipFeed } from '../use-cases/issue-partnership-feed.js';
import { RevokePartnershipFeed } from '../use-cases/revoke-partnership-feed.js';

@Resolver()
export class PartnershipFeedResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly address: CalendarAddress,
    private readonly issue: IssuePartnershipFeed,
    private readonly revoke: RevokePartnershipFeed,
  ) {}

  @Mutation('issuePartnershipFeed')
  async issuePartnershipFeed(@CurrentCaller() caller: Caller, @Args('input') input: IssuePartnershipFeedInput) {
    const token = await this.issue.execute(caller, input);
    return { url: this.address.of(token), viewer: this.reads.later(caller), problems: [] };
  }

  @Mutation('revokePartnershipFeed')
  revokePartnershipFeed(@CurrentCaller() caller: Caller, @Args('input') input: RevokePartnershipFeedInput) {
    return payload('viewer', this.revoke.execute(caller, input), () => this.reads.later(caller));
  }
}
