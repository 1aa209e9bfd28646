import { EntitySchema } from 'typeorm';
import { Decision } from '../domain/decision.js';

const fixed = { update: false } as const;

export const decisionEntities = [
  new EntitySchema<Decision>({
    name: 'Decision',
    target: Decision,
    tableName: 'decision',
    columns: {
      id: { type: 'uuid', primary: true },
      audienceId: { name: 'audience_id', type: 'int', ...fixed },
      partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
      meetingId: { name: 'meeting_id', type: 'uuid', ...fixed },
      itemId: { name: 'item_id', type: 'uuid', nullable: true, ...fixed },
      text: { type: 'text' },
      dissent: { type: 'text' },
      takenOn: { name: 'taken_on', type: 'date', ...fixed },
      reviewOn: { name: 'review_on', type: 'date', nullable: true },
      quorum: { type: 'text', ...fixed },
      seatsPresent: { name: 'seats_present', type: 'int', nullable: true, ...fixed },
      quorumMissing: { name: 'quorum_missing', type: 'text', ...fixed },
      ratification: { type: 'text' },
      supersedesId: { name: 'supersedes_id', type: 'uuid', nullable: true, ...fixed },
      recordedById: { name: 'recorded_by_id', type: 'uuid', ...fixed },
      recordedAt: { name: 'recorded_at', type: 'timestamptz', ...fixed },
      version: { type: 'int', insert: false },
    },
  }),
];
