import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AcceptExampleInput, DeclineExampleInput, ReadExampleInput } from '../../schema.types.js';
import type { Example } from '../domain/example.js';
import { CurateExamples } from '../use-cases/curate-examples.js';

/** The curator's desk. */
@Resolver()
export class ExampleResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly curate: CurateExamples,
  ) {}

  @Query('example')
  example(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('examples')
  examples(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('readExample')
  readExample(@CurrentCaller() caller: Caller, @Args('input') input: ReadExampleInput) {
    return this.done(caller, this.curate.read(caller, input));
  }

  @Mutation('acceptExample')
  acceptExample(@CurrentCaller() caller: Caller, @Args('input') input: AcceptExampleInput) {
    return this.done(caller, this.curate.accept(caller, input));
  }

  @Mutation('declineExample')
  declineExample(@CurrentCaller() caller: Caller, @Args('input') input: DeclineExampleInput) {
    return this.done(caller, this.curate.decline(caller, input));
  }

  private done(caller: Caller, work: Promise<Example>) {
    return payload('example', work, ({ id }) => this.reads.later(caller, id));
  }
}
