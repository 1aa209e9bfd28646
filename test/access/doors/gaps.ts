import type { Door } from './door.js';
import { change, read } from './asking.js';

const onGap = (name: string, type: string, more: object = {}): Door => ({
  leadsTo: 'library_gap',
  ask: change(name, type, (gapId) => ({ gapId, version: 99, ...more })),
});

export const gaps: Readonly<Record<string, Door>> = {
  'Query.libraryGap.id': {
    leadsTo: 'library_gap',
    ask: read('query ($id: ID!) { libraryGap(id: $id) { id missing } }'),
  },
  'Mutation.recordLibraryGap.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('recordLibraryGap', 'RecordLibraryGapInput', (partnershipId) => ({
      missing: 'A guide to night shelters',
      partnershipId,
    })),
  },
  'Mutation.changeLibraryGap.input.gapId': onGap('changeLibraryGap', 'ChangeLibraryGapInput', { missing: 'A guide' }),
  'Mutation.withdrawLibraryGap.input.gapId': onGap('withdrawLibraryGap', 'WithdrawLibraryGapInput', {
    because: 'Not looked for any more',
  }),
  'Mutation.fillLibraryGap.input.gapId': {
    leadsTo: 'library_gap',
    ask: change('fillLibraryGap', 'FillLibraryGapInput', (gapId, { home }) => ({
      gapId,
      version: 99,
      resourceId: home.id,
    })),
  },
  'Mutation.fillLibraryGap.input.resourceId': {
    leadsTo: 'resource',
    ask: async (resourceId, table) => {
      const [row] = await table.world.sql<{ id: string; version: number }>(
        `select id, version from library_gap where missing = 'CNRY-core-missing'`,
      );
      const of = { gapId: row?.id, version: row?.version };
      return change('fillLibraryGap', 'FillLibraryGapInput', () => ({ ...of, resourceId }))(resourceId, table);
    },
  },
  'Mutation.needLibraryGap.input.gapId': {
    leadsTo: 'library_gap',
    ask: change('needLibraryGap', 'NeedLibraryGapInput', (gapId) => ({ gapId, isNeeded: true })),
  },
};
