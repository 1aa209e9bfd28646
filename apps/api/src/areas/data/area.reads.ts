import { arg, asc, from, many, one, parent, reads, self, sql } from '@lib/reads';

const widestFirst = [
  asc(
    sql`array_position('{NATION,REGION,POLICE_FORCE_AREA,INTEGRATED_CARE_BOARD,UPPER_TIER,LOWER_TIER}'::text[], ${self}.kind)`,
  ),
  'name',
  'code',
];

export const areaReads = reads({
  Query: {
    places: many(sql`app.places_matching(${arg('matching')}::text, ${arg('first')}::int)`, { order: 'place_order' }),
    boundaryImports: many('boundary_import', { order: ['imported_at desc', 'id desc'], limit: 50 }),
    areas: many('area', {
      where: sql`${self}.kind = ${arg('kind')}::text or (${arg('kind')}::text = 'LOWER_TIER' and ${self}.is_single_tier)`,
      order: ['name', 'code'],
    }),
  },
  BoundaryImport: from('boundary_import', { importedBy: one('person', { on: 'imported_by_id' }) }),
  Area: from('area', {
    within: many('area', {
      on: sql`${self}.code in (select w.within_code from area_within w where w.code = ${parent}.code)`,
      order: widestFirst,
    }),
  }),
  Place: from('place', { area: one('area', { on: { code: 'area_code' } }) }),
  Partnership: {
    areas: many('area', {
      on: sql`${self}.code in (select c.area_code from partnership_area c where c.partnership_id = ${parent}.id)`,
      order: widestFirst,
    }),
  },
});
