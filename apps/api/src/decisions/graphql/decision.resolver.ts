import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { RecordDecisionInput } from '../../schema.types.js';
import { RecordDecision } from '../use-cases/record-decision.js';

@Resolver()
export class DecisionResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly recording: RecordDecision,
  ) {}

  @Query('decision')
  decision(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('recordDecision')
  recordDecision(@CurrentCaller() caller: Caller, @Args('input') input: RecordDecisionInput) {
    return payload('decision', this.recording.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
