import { EntitySchema } from 'typeorm';
import { Proposal } from '../domain/proposal.js';

/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;

export const proposalMapping = new EntitySchema<Proposal>({
  name: 'Proposal',
  target: Proposal,
  tableName: 'partnership_proposal',
  columns: {
    id: { type: 'uuid', primary: true },
    reference: { type: 'text', ...fixed },
    name: { type: 'text', ...fixed },
    state: { type: 'text' },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    decidedById: { name: 'decided_by_id', type: 'uuid', nullable: true },
    reason: { type: 'text' },
    foundedId: { name: 'founded_id', type: 'uuid', nullable: true },
    sameAsId: { name: 'same_as_id', type: 'uuid', nullable: true },
    joinedToId: { name: 'joined_to_id', type: 'uuid', nullable: true },
    settledAt: { name: 'settled_at', type: 'timestamptz', nullable: true },
    version: { type: 'int' },
  },
});

export const proposalEntities = [proposalMapping];
