import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ProblemError } from '@lib/kernel';
import { ReadModel } from '@lib/reads';
import type { ConfirmTermsInput, EndTermInput } from '../../schema.types.js';
import { ConfirmTerms } from '../use-cases/confirm-terms.js';
import { EndAgencyTerm } from '../use-cases/end-agency-term.js';

@Resolver()
export class ConfirmationResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly confirm: ConfirmTerms,
    private readonly end: EndAgencyTerm,
  ) {}

  @Query('overdueConfirmations')
  overdueConfirmations(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('confirmTerms')
  async confirmTerms(@CurrentCaller() caller: Caller, @Args('input') input: ConfirmTermsInput) {
    try {
      const { agencyId, confirmed } = await this.confirm.execute(caller, input);
      return { agency: this.reads.later(caller, agencyId), confirmed, problems: [] };
    } catch (error) {
      if (error instanceof ProblemError) return { agency: null, confirmed: null, problems: error.problems };
      throw error;
    }
  }

  @Mutation('endAgencyTerm')
  endAgencyTerm(@CurrentCaller() caller: Caller, @Args('input') input: EndTermInput) {
    return payload('seat', this.end.execute(caller, input), (id) => this.reads.later(caller, id));
  }
}
