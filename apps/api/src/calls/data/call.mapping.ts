import { EntitySchema } from 'typeorm';
import { CallForExamples } from '../domain/call-for-examples.js';

const fixed = { update: false } as const;

export const callEntities = [
  new EntitySchema<CallForExamples>({
    name: 'CallForExamples',
    target: CallForExamples,
    tableName: 'call_for_examples',
    columns: {
      id: { type: 'uuid', primary: true },
      slug: { type: 'text', ...fixed },
      gapId: { name: 'gap_id', type: 'uuid', ...fixed },
      title: { type: 'text' },
      wanted: { type: 'text' },
      opensOn: { name: 'opens_on', type: 'date' },
      closesOn: { name: 'closes_on', type: 'date' },
      calledAt: { name: 'called_at', type: 'timestamptz', ...fixed },
      calledById: { name: 'called_by_id', type: 'uuid', ...fixed },
      withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', nullable: true },
      because: { type: 'text' },
      version: { type: 'int' },
    },
  }),
];
