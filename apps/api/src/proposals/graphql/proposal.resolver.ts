import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '@lib/access';
import { CurrentCaller, payload } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { AcceptProposalInput, DeclineProposalInput, MergeProposalInput } from '../../schema.types.js';
import { AcceptProposal } from '../use-cases/accept-proposal.js';
import { DeclineProposal } from '../use-cases/decline-proposal.js';
import { MergeProposal } from '../use-cases/merge-proposal.js';

/** The queue of the national coordinator. */
@Resolver()
export class ProposalResolver {
  constructor(
    private readonly reads: ReadModel,
    private readonly accept: AcceptProposal,
    private readonly merge: MergeProposal,
    private readonly decline: DeclineProposal,
  ) {}

  @Query('proposal')
  proposal(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Query('proposals')
  proposals(@CurrentCaller() caller: Caller, @Info() info: GraphQLResolveInfo) {
    return this.reads.read(caller, info);
  }

  @Mutation('acceptProposal')
  acceptProposal(@CurrentCaller() caller: Caller, @Args('input') input: AcceptProposalInput) {
    return payload('proposal', this.accept.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('mergeProposal')
  mergeProposal(@CurrentCaller() caller: Caller, @Args('input') input: MergeProposalInput) {
    return payload('proposal', this.merge.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }

  @Mutation('declineProposal')
  declineProposal(@CurrentCaller() caller: Caller, @Args('input') input: DeclineProposalInput) {
    return payload('proposal', this.decline.execute(caller, input), ({ id }) => this.reads.later(caller, id));
  }
}
