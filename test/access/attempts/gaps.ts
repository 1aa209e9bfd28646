import { aGap } from '../../factories/gaps.js';
import { aResource } from '../../factories/library.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Attempt } from './attempt.js';

/** Of the core member, and open. */
const gap = async ({ world, people, home }: RoundTable) => {
  const { id, version } = await aGap(await world.as(people['core-member']), { partnershipId: home.id });
  return { gapId: id, version };
};

export const gaps: Readonly<Record<string, Attempt>> = {
  recordLibraryGap: {
    ability: 'libraryGaps.record',
    type: 'RecordLibraryGapInput',
    input: async ({ home }) => ({ missing: 'A guide to night shelters', partnershipId: home.id }),
  },
  'changeLibraryGap (of the core member)': {
    ability: 'libraryGap.change',
    type: 'ChangeLibraryGapInput',
    input: async (table) => ({ ...(await gap(table)), missing: 'A guide to shelters' }),
  },
  'withdrawLibraryGap (of the core member)': {
    ability: 'libraryGap.withdraw',
    type: 'WithdrawLibraryGapInput',
    input: async (table) => ({ ...(await gap(table)), because: 'Not looked for any more' }),
  },
  'fillLibraryGap (of the core member)': {
    ability: 'libraryGap.fill',
    type: 'FillLibraryGapInput',
    input: async (table) => {
      const [member, national] = [table.people['core-member'], table.people['national-coordinator']];
      const { id } = await aResource(await table.world.as(member), await table.world.as(national));
      return { ...(await gap(table)), resourceId: id };
    },
  },
  'needLibraryGap (of the core member)': {
    ability: 'libraryGap.need',
    type: 'NeedLibraryGapInput',
    input: async (table) => ({ gapId: (await gap(table)).gapId, isNeeded: true }),
  },
};
