import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { CloseGapInput, OpenGapInput } from '../../schema.types.js';
import { OpenGap } from '../use-cases/open-gap.js';
import { CloseGap } from '../use-cases/close-gap.js';

@Resolver()
export class GapResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly open: OpenGap,
    private readonly close: CloseGap,
  ) {}

  @Query('gap')
  gap(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('openGap')
  openGap(@CurrentCaller() caller: Caller, @Args('input') input: OpenGapInput) {
    return payload('gap', this.open.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('closeGap')
  closeGap(@CurrentCaller() caller: Caller, @Args('input') input: CloseGapInput) {
    return payload('gap', this.close.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
