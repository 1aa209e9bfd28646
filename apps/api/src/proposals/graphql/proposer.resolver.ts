import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentRequest, payload, Public, type GraphContext } from '@lib/graphql';
import { OpenForms } from '../../open-forms/index.js';
import type { ProposePartnershipInput } from '../../schema.types.js';
import { ProposalsByLink } from '../data/proposals-by-link.js';
import { ProposePartnership } from '../use-cases/propose-partnership.js';

/** What anybody may do, who need not be known to us. */
@Resolver()
export class ProposerResolver {
  constructor(
    private readonly forms: OpenForms,
    private readonly byLink: ProposalsByLink,
    private readonly propose: ProposePartnership,
  ) {}

  @Public()
  @Query('proposalForm')
  proposalForm() {
    return { token: this.forms.issue() };
  }

  @Public()
  @Query('proposalStatus')
  proposalStatus(@Args('token') token: string) {
    return this.byLink.of(token);
  }

  @Public()
  @Mutation('proposePartnership')
  proposePartnership(
    @CurrentRequest() { caller, address }: GraphContext,
    @Args('input') input: ProposePartnershipInput,
  ) {
    return payload('reference', this.propose.execute(caller, address, input));
  }
}
