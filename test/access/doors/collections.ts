import { change } from './asking.js';
import type { Door } from './door.js';

const onCollection = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'collection',
  ask: change(name, type, (collectionId) => ({ collectionId, version: 99, ...more })),
});

export const collections: Readonly<Record<string, Door>> = {
  'Query.collection.slug': {
    leadsTo: 'collection',
    by: 'slug',
    ask: (slug) => ['query ($slug: String!) { collection(slug: $slug) { id title } }', { slug }],
  },
  'Mutation.changeCollection.input.collectionId': onCollection('changeCollection', 'ChangeCollectionInput', {
    kind: 'TOOLKIT',
    title: 'Starting out',
  }),
  'Mutation.arrangeCollection.input.collectionId': onCollection('arrangeCollection', 'ArrangeCollectionInput', {
    sections: [],
  }),
  'Mutation.arrangeCollection.input.sections.entries.resourceId': {
    leadsTo: 'resource',
    ask: async (resourceId, table) => {
      const [row] = await table.world.sql<{ id: string; version: number }>(
        `select id, version from collection where slug = 'collection-in-draft'`,
      );
      const sections = [{ heading: '', entries: [{ resourceId }] }];
      const of = { collectionId: row?.id, version: row?.version, sections };
      return change('arrangeCollection', 'ArrangeCollectionInput', () => of)(resourceId, table);
    },
  },
  'Mutation.publishCollection.input.collectionId': onCollection('publishCollection', 'PublishCollectionInput'),
  'Mutation.withdrawCollection.input.collectionId': onCollection('withdrawCollection', 'WithdrawCollectionInput'),
};
