import type { Actor } from '@lib/access';
import { arg, asc, computed, count, from, many, one, page, reads, self, sql } from '@lib/reads';
import { collectionPolicy } from '../collection.policy.js';
import type { CollectionState } from '../domain/collection.js';

export const collectionReads = reads({
  Query: {
    collection: one('collection', { where: { slug: arg('slug') } }),
    collections: page('collection', {
      key: [asc(sql`lower(${self}.title)`), 'id'],
      where: { state: arg('state') },
      total: 1000,
    }),
  },
  ViewerLibrary: {
    canCreateCollection: computed({
      needs: [],
      by: (_row: object, actor: Actor) => collectionPolicy.keep.allows(actor, null),
    }),
  },
  Resource: {
    collections: many('collection', {
      through: { table: 'collection_entry', own: 'resource_id', their: 'collection_id' },
      where: { state: 'PUBLISHED' },
      order: ['title', 'id'],
    }),
  },
  Collection: from('collection', {
    address: sql`'/library/collections/' || ${self}.slug`,
    sections: many('collection_section', { on: 'collection_id', order: ['position', 'id'] }),
    resourceCount: count('collection_entry', { on: 'collection_id', where: sql`${self}.resource_id is not null` }),
    viewerCan: computed({
      needs: ['state'],
      by: ({ state }: { state: CollectionState }, actor: Actor) => {
        const keeps = collectionPolicy.keep.allows(actor, null);
        return { change: keeps, publish: keeps && state !== 'PUBLISHED', withdraw: keeps && state === 'PUBLISHED' };
      },
    }),
  }),
  CollectionSection: from('collection_section', {
    entries: many('collection_entry', { on: 'section_id', order: ['position', 'id'] }),
  }),
  CollectionEntry: from('collection_entry', { resource: one('resource_entry', { on: 'resource_id' }) }),
});
