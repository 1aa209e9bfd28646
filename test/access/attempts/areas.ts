import { homeIn } from './partnerships.js';
import type { Attempt } from './attempt.js';

export const areas: Readonly<Record<string, Attempt>> = {
  changeCoverage: {
    ability: 'partnership.edit',
    type: 'ChangeCoverageInput',
    input: async (table) => ({ ...(await homeIn('ACTIVE', table)), areaCodes: ['E10000017'] }),
  },
};
