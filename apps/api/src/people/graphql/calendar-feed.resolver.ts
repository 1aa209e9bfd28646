import { Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import { CalendarAddress } from '../domain/calendar-address.js';
import { IssueCalendarFeed } from '../use-cases/issue-calendar-feed.js';
import { RevokeCalendarFeed } from '../use-cases/revoke-calendar-feed.js';

@Resolver()
export class CalendarFeedResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly address: CalendarAddress,
    private readonly issue: IssueCalendarFeed,
    private readonly revoke: RevokeCalendarFeed,
  ) {}

  @Mutation('issueCalendarFeed')
  async issueCalendarFeed(@CurrentCaller() caller: Caller) {
    const token = await this.issue.execute(caller);
    return { url: this.address.of(token), viewer: this.reads.later(caller), problems: [] };
  }

  @Mutation('revokeCalendarFeed')
  revokeCalendarFeed(@CurrentCaller() caller: Caller) {
    return payload('viewer', this.revoke.execute(caller), () => this.reads.later(caller));
  }
}
