import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { RetryDeliveryInput } from '../../schema.types.js';
import { RetryDelivery } from '../use-cases/retry-delivery.js';

@Resolver()
export class NotificationsResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly config: Config,
    private readonly retry: RetryDelivery,
  ) {}

  /** Open to all, since invitations are read there by people who have no account yet; and there is one in a demo only. */
  @Public()
  @Query('demoMailbox')
  demoMailbox(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.config.isDemo ? this.reads.read(caller, info) : null;
  }

  @Public()
  @Query('demoMessage')
  demoMessage(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.config.isDemo ? this.reads.read(caller, info) : null;
  }

  @Mutation('retryDelivery')
  retryDelivery(@CurrentCaller() caller: Caller, @Args('input') input: RetryDeliveryInput) {
    return payload('delivery', this.retry.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
