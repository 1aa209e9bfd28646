import { EntitySchema } from 'typeorm';
import { Collection } from '../domain/collection.js';

const fixed = { update: false } as const;

export const collectionEntities = [
  new EntitySchema<Collection>({
    name: 'Collection',
    target: Collection,
    tableName: 'collection',
    columns: {
      id: { type: 'uuid', primary: true },
      slug: { type: 'text', ...fixed },
      kind: { type: 'text' },
      state: { type: 'text' },
      title: { type: 'text' },
      summary: { type: 'text' },
      createdById: { name: 'created_by_id', type: 'uuid', ...fixed },
      createdAt: { name: 'created_at', type: 'timestamptz', ...fixed },
      publishedAt: { name: 'published_at', type: 'timestamptz', nullable: true },
      version: { type: 'int' },
    },
  }),
];
