import { EntitySchema } from 'typeorm';
import { LibraryGap } from '../domain/library-gap.js';

const fixed = { update: false } as const;
const nullable = { nullable: true } as const;

export const gapEntities = [
  new EntitySchema<LibraryGap>({
    name: 'LibraryGap',
    target: LibraryGap,
    tableName: 'library_gap',
    columns: {
      id: { type: 'uuid', primary: true },
      state: { type: 'text' },
      missing: { type: 'text' },
      details: { type: 'text' },
      evidence: { type: 'text' },
      words: { type: 'text', ...fixed },
      topicCode: { name: 'topic_code', type: 'text', ...nullable },
      partnershipId: { name: 'partnership_id', type: 'uuid', ...nullable, ...fixed },
      recordedById: { name: 'recorded_by_id', type: 'uuid', ...fixed },
      recordedAt: { name: 'recorded_at', type: 'timestamptz', ...fixed },
      resourceId: { name: 'resource_id', type: 'uuid', ...nullable },
      closedAt: { name: 'closed_at', type: 'timestamptz', ...nullable },
      closedById: { name: 'closed_by_id', type: 'uuid', ...nullable },
      because: { type: 'text' },
      version: { type: 'int' },
    },
  }),
];
