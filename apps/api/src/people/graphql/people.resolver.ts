import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload, Public } from '@lib/graphql';
import { Unauthenticated } from '@lib/kernel';
import { ReadModel } from '@lib/reads';
import type { ChangeMyDetailsInput } from '../../schema.types.js';
import { ChangeMyDetails } from '../use-cases/change-my-details.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly changeDetails: ChangeMyDetails,
  ) {}

  @Public()
  @Query('viewer')
  viewer(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    // A session that is over is nobody's: here that is an answer, everywhere else a refusal.
    return this.reads.read(caller, info).catch((error: unknown) => {
      if (error instanceof Unauthenticated) return null;
      throw error;
    });
  }

  @Query('agencies')
  agencies(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('changeMyDetails')
  changeMyDetails(@CurrentCaller() caller: Caller, @Args('input') input: ChangeMyDetailsInput) {
    return payload('viewer', this.changeDetails.execute(caller, input), () => this.reads.later(caller));
  }
}
