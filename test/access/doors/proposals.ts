import { acceptance } from '../../factories/proposals.js';
import type { Door } from './door.js';
import { change, read } from './asking.js';

export const proposals: Readonly<Record<string, Door>> = {
  'Query.proposal.id': {
    leadsTo: 'partnership_proposal',
    ask: read('query ($id: ID!) { proposal(id: $id) { id name likePartnerships { alike } } }'),
  },
  'Mutation.acceptProposal.input.proposalId': {
    leadsTo: 'partnership_proposal',
    ask: change('acceptProposal', 'AcceptProposalInput', (id) => acceptance(id, { name: '' })),
  },
  'Mutation.acceptProposal.input.parentSlug': {
    leadsTo: 'partnership',
    by: 'slug',
    ask: change('acceptProposal', 'AcceptProposalInput', (parentSlug, { proposals }) =>
      acceptance(proposals.open.id, { parentSlug }),
    ),
  },
  'Mutation.mergeProposal.input.proposalId': {
    leadsTo: 'partnership_proposal',
    ask: change('mergeProposal', 'MergeProposalInput', (proposalId, { home }) => ({
      proposalId,
      version: 1,
      partnershipId: home.id,
    })),
  },
  'Mutation.mergeProposal.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('mergeProposal', 'MergeProposalInput', (partnershipId, { proposals }) => ({
      proposalId: proposals.open.id,
      version: 1,
      partnershipId,
    })),
  },
  'Mutation.mergeProposal.input.otherProposalId': {
    leadsTo: 'partnership_proposal',
    ask: change('mergeProposal', 'MergeProposalInput', (otherProposalId, { proposals }) => ({
      proposalId: proposals.open.id,
      version: 1,
      otherProposalId,
    })),
  },
  'Mutation.declineProposal.input.proposalId': {
    leadsTo: 'partnership_proposal',
    ask: change('declineProposal', 'DeclineProposalInput', (proposalId) => ({ proposalId, version: 1, reason: 'No' })),
  },
};
