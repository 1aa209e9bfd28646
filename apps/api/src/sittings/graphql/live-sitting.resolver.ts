import { Args, Info, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { CurrentCaller } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import { LiveSitting } from '../data/live-sitting.js';
import { SittingRepository } from '../data/sitting.repository.js';

/** Guards do not run for subscriptions: the sitting itself is not there for whoever may not see it. */
@Resolver()
export class LiveSittingResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: ReadModel,
    private readonly sittings: SittingRepository,
    private readonly live: LiveSitting,
  ) {}

  @Subscription('sittingChanged', { resolve: (sitting: unknown) => sitting })
  async sittingChanged(
    @CurrentCaller() caller: Caller,
    @Args('meetingId') meetingId: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { partnershipId } = await this.work.as(caller, () => this.sittings.get(meetingId));
    return this.live.watch(partnershipId, () => this.reads.read(caller, info));
  }
}
