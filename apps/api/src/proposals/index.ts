export { proposalEntities } from './data/proposal.mapping.js';
export { proposalReads } from './data/proposal.reads.js';
export { outcomeLetter, receiptLetter, type Outcome, type ProposerLetter } from './domain/letters.js';
export { PartnershipProposed, ProposalJoined, ProposalSettled } from './proposal.events.js';
export { ProposalsModule } from './proposals.module.js';
export { ForgetProposers } from './use-cases/forget-proposers.js';
