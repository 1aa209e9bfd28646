import type { Door } from './door.js';
import { change } from './asking.js';

export const areas: Readonly<Record<string, Door>> = {
  'Mutation.changeCoverage.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('changeCoverage', 'ChangeCoverageInput', (partnershipId) => ({
      partnershipId,
      version: 99,
      areaCodes: ['E10000017'],
    })),
  },
  'Mutation.takeBackBoundaries.input.importId': {
    leadsTo: 'boundary_import',
    ask: change('takeBackBoundaries', 'TakeBackBoundariesInput', (importId) => ({ importId })),
  },
};
