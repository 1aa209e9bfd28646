import { randomBytes } from 'node:crypto';
import { acceptance, proposalForm } from '../../factories/proposals.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Attempt } from './attempt.js';

async function openProposal({ world }: RoundTable): Promise<string> {
  const { name, area, existsAlready, proposerName, proposerRole, proposerEmail } = proposalForm();
  const [made] = await world.sql<{ id: string }>(
    `insert into partnership_proposal (reference, request_hash, name, area, exists_already, proposer_name, proposer_role, proposer_email)
     values ('RT-' || upper(translate(substr(md5(random()::text), 1, 4), '01', 'XY')) || '-' || upper(translate(substr(md5(random()::text), 1, 4), '01', 'XY')), $1, $2, $3, $4, $5, $6, $7) returning id`,
    [randomBytes(32), name, area, existsAlready, proposerName, proposerRole, proposerEmail],
  );
  return String(made?.id);
}

export const proposals: Readonly<Record<string, Attempt>> = {
  acceptProposal: {
    ability: 'proposal.decide',
    type: 'AcceptProposalInput',
    input: async (table) => acceptance(await openProposal(table)),
  },
  mergeProposal: {
    ability: 'proposal.decide',
    type: 'MergeProposalInput',
    input: async (table) => ({ proposalId: await openProposal(table), version: 1, partnershipId: table.home.id }),
  },
  declineProposal: {
    ability: 'proposal.decide',
    type: 'DeclineProposalInput',
    input: async (table) => ({ proposalId: await openProposal(table), version: 1, reason: 'A reason' }),
  },
};
