import { aCollection } from '../../factories/collections.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Attempt } from './attempt.js';

/** Published, so that everybody sees it. */
const published = async ({ world }: RoundTable) => {
  const national = await world.as(await world.nationalCoordinator());
  const [row] = await world.sql<{ id: string }>(`select id from resource where slug = 'made-up-publicresource'`);
  const { id, version } = await aCollection(national, [row!.id], true);
  return { collectionId: id, version };
};

export const collections: Readonly<Record<string, Attempt>> = {
  createCollection: {
    ability: 'collections.keep',
    type: 'CreateCollectionInput',
    input: async () => ({ kind: 'TOOLKIT', title: 'Starting out' }),
  },
  changeCollection: {
    ability: 'collections.keep',
    type: 'ChangeCollectionInput',
    input: async (table) => ({ ...(await published(table)), kind: 'TOOLKIT', title: 'Starting again' }),
  },
  arrangeCollection: {
    ability: 'collections.keep',
    type: 'ArrangeCollectionInput',
    input: async (table) => ({ ...(await published(table)), sections: [] }),
  },
  publishCollection: {
    ability: 'collections.keep',
    type: 'PublishCollectionInput',
    input: async (table) => {
      const read = await published(table);
      await table.world.sql(`update collection set state = 'WITHDRAWN' where id = $1`, [read.collectionId]);
      return read;
    },
  },
  withdrawCollection: { ability: 'collections.keep', type: 'WithdrawCollectionInput', input: published },
};
