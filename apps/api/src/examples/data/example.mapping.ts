import { EntitySchema } from 'typeorm';
import { Example } from '../domain/example.js';

/** Written once; the database grants no change to it. */
const fixed = { update: false } as const;
const fixedText = { type: 'text', ...fixed } as const;

export const exampleEntities = [
  new EntitySchema<Example>({
    name: 'Example',
    target: Example,
    tableName: 'example',
    columns: {
      id: { type: 'uuid', primary: true },
      callId: { name: 'call_id', type: 'uuid', ...fixed },
      state: { type: 'text' },
      name: { ...fixedText, nullable: true },
      organisation: fixedText,
      isNamed: { name: 'is_named', type: 'boolean', ...fixed },
      title: fixedText,
      words: fixedText,
      link: fixedText,
      licence: fixedText,
      fileId: { name: 'file_id', type: 'uuid', nullable: true, ...fixed },
      readerId: { name: 'reader_id', type: 'uuid', nullable: true },
      decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
      decidedById: { name: 'decided_by_id', type: 'uuid', nullable: true },
      outcome: { type: 'text' },
      resourceId: { name: 'resource_id', type: 'uuid', nullable: true },
      version: { type: 'int' },
    },
  }),
];
