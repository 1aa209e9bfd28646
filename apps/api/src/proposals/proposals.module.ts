import { Module } from '@nestjs/common';
import { OpenFormsModule } from '../open-forms/index.js';
import { PartnershipsModule } from '../partnerships/index.js';
import { ProposalRepository } from './data/proposal.repository.js';
import { ProposalsByLink } from './data/proposals-by-link.js';
import { ProposalResolver } from './graphql/proposal.resolver.js';
import { ProposerResolver } from './graphql/proposer.resolver.js';
import { AcceptProposal } from './use-cases/accept-proposal.js';
import { DecideProposal } from './use-cases/decide-proposal.js';
import { DeclineProposal } from './use-cases/decline-proposal.js';
import { MergeProposal } from './use-cases/merge-proposal.js';
import { ProposePartnership } from './use-cases/propose-partnership.js';

@Module({
  imports: [OpenFormsModule, PartnershipsModule],
  providers: [
    ProposalRepository,
    ProposalsByLink,
    AcceptProposal,
    DecideProposal,
    DeclineProposal,
    MergeProposal,
    ProposePartnership,
    ProposalResolver,
    ProposerResolver,
  ],
})
export class ProposalsModule {}
