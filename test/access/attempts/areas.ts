import { geoJsonOf } from '../../factories/areas.js';
import { homeIn } from './partnerships.js';
import type { Attempt } from './attempt.js';

export const areas: Readonly<Record<string, Attempt>> = {
  changeCoverage: {
    ability: 'partnership.edit',
    type: 'ChangeCoverageInput',
    input: async (table) => ({ ...(await homeIn('ACTIVE', table)), areaCodes: ['E10000017'] }),
  },
  importBoundaries: {
    ability: 'boundaries.import',
    type: 'ImportBoundariesInput',
    input: async () => ({ source: 'Statistics office, 2025', geoJson: geoJsonOf('E10000017') }),
  },
  takeBackBoundaries: {
    ability: 'boundaries.takeBack',
    type: 'TakeBackBoundariesInput',
    input: async ({ world }) => {
      const [row] = await world.sql<{ id: string }>(
        `insert into boundary_import (source, imported_by_id, imported_at, area_count)
         select 'CNRY-boundaries', id, now(), 1 from person limit 1 returning id`,
      );
      return { importId: row!.id };
    },
  },
};
