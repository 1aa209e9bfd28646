import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/index.js';
import { PeopleModule } from '../people/index.js';
import { ProposalRepository } from './data/proposal.repository.js';
import { ProposalsByLink } from './data/proposals-by-link.js';
import { ProposalResolver } from './graphql/proposal.resolver.js';
import { ProposerResolver } from './graphql/proposer.resolver.js';
import { AcceptProposal } from './use-cases/accept-proposal.js';
import { DecideProposal } from './use-cases/decide-proposal.js';
import { DeclineProposal } from './use-cases/decline-proposal.js';
import { FormTokens } from './use-cases/form-tokens.js';
import { MergeProposal } from './use-cases/merge-proposal.js';
import { ProposePartnership } from './use-cases/propose-partnership.js';

@Module({
  imports: [PeopleModule, PartnershipsModule],
  providers: [
    ProposalRepository,
    ProposalsByLink,
    AcceptProposal,
    DecideProposal,
    DeclineProposal,
    FormTokens,
    MergeProposal,
    ProposePartnership,
    ProposalResolver,
    ProposerResolver,
  ],
})
export class ProposalsModule {}
