import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type {
  ChangeCallForExamplesInput,
  OpenCallForExamplesInput,
  WithdrawCallForExamplesInput,
} from '../../schema.types.js';
import type { CallForExamples } from '../domain/call-for-examples.js';
import { CallingForExamples } from '../use-cases/calling-for-examples.js';

@Resolver()
export class CallResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly calling: CallingForExamples,
  ) {}

  @Public()
  @Query('callForExamples')
  callForExamples(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Public()
  @Query('callsForExamples')
  callsForExamples(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('openCallForExamples')
  openCallForExamples(@CurrentCaller() caller: Caller, @Args('input') input: OpenCallForExamplesInput) {
    return this.done(caller, this.calling.open(caller, input));
  }

  @Mutation('changeCallForExamples')
  changeCallForExamples(@CurrentCaller() caller: Caller, @Args('input') input: ChangeCallForExamplesInput) {
    return this.done(caller, this.calling.change(caller, input));
  }

  @Mutation('withdrawCallForExamples')
  withdrawCallForExamples(@CurrentCaller() caller: Caller, @Args('input') input: WithdrawCallForExamplesInput) {
    return this.done(caller, this.calling.withdraw(caller, input));
  }

  private done(caller: Caller, work: Promise<CallForExamples>) {
    return payload('callForExamples', work, ({ id }) => this.reads.later(caller, id));
  }
}
