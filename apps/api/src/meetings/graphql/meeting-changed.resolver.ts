import { Args, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, type GraphContext } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import { MeetingChanges } from '../data/meeting-changes.js';

/** Guards do not run for subscriptions: the changes themselves refuse whoever may not see the meeting. */
@Resolver()
export class MeetingChangedResolver {
  constructor(
    readonly reads: ReadModel,
    private readonly changes: MeetingChanges,
  ) {}

  @Subscription('meetingChanged', {
    resolve(
      this: MeetingChangedResolver,
      id: string,
      _args: unknown,
      { caller }: GraphContext,
      info: GraphQLResolveInfo,
    ) {
      return this.reads.byId(caller, info, id);
    },
  })
  meetingChanged(@CurrentCaller() caller: Caller, @Args('id') id: string) {
    return this.changes.of(caller, id);
  }
}
