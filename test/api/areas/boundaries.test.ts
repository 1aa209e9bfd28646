import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { geoJsonOf } from '../../factories/areas.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const IMPORT = `mutation ($input: ImportBoundariesInput!) { importBoundaries(input: $input) {
  boundaryImport { id source areaCount takenBackAt importedBy { id } } problems { code message path } } }`;
const TAKE_BACK = `mutation ($input: TakeBackBoundariesInput!) { takeBackBoundaries(input: $input) { boundaryImport { id takenBackAt } problems { code } } }`;

describe('outlines of areas', () => {
  let app: TestApp;
  let world: World;
  let national: Visitor;
  let officer: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    national = await world.as(await world.nationalCoordinator());
    officer = await world.as((await world.partnership()).coordinator);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const fetched = (headers: Record<string, string> = {}) =>
    fetch(new URL('/areas/outlines.json', app.url), { headers });
  const sent = async (geoJson: string, source = 'Statistics office, 2025'): Promise<any> =>
    (await national.get(IMPORT, { input: { source, geoJson } })).importBoundaries;

  test('are read by everybody, with every council drawn, and come once as long as they stay', async () => {
    const answer = await fetched();
    expect(answer.status).toBe(200);
    const { indicative, areas, exact } = (await answer.json()) as any;
    const drawn = indicative.objects.councils.geometries.flatMap(({ properties }: any) => properties.codes);
    const upper = (await world.sql(`select code from area where kind = 'UPPER_TIER'`)).map(({ code }) => code);
    expect(drawn).toHaveLength(upper.length);
    expect(new Set(drawn)).toEqual(new Set(upper));
    expect(indicative.objects.policeForces.geometries).toHaveLength(45);
    expect(indicative.objects.regions.geometries).toHaveLength(12);
    expect(indicative.notice).toContain('Natural Earth');
    expect(areas.E07000123).toEqual({ name: 'Preston', within: expect.arrayContaining(['E10000017', 'E12000002']) });
    expect(exact).toEqual([]);
    const again = await fetched({ 'if-none-match': String(answer.headers.get('etag')) });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(answer.headers.get('cache-control')).toContain('max-age');
  });

  test('are replaced by exact ones that the national coordinator imports, and taken back', async () => {
    const before = (await fetched()).headers.get('etag');
    const { boundaryImport, problems } = await sent(geoJsonOf('E10000017', 'E06000063'), ' Statistics office, 2025 ');
    expect(problems).toEqual([]);
    expect(boundaryImport).toMatchObject({ source: 'Statistics office, 2025', areaCount: 2, takenBackAt: null });
    const answer = await fetched();
    expect(answer.headers.get('etag')).not.toBe(before);
    const { exact } = (await answer.json()) as any;
    expect(exact.map(({ code, source }: any) => [code, source])).toEqual([
      ['E06000063', 'Statistics office, 2025'],
      ['E10000017', 'Statistics office, 2025'],
    ]);
    // Outer rings run with the clock: what draws on a sphere takes the other side otherwise.
    expect(exact[0].geometry.coordinates[0][1]).toEqual([-2, 53.1]);
    const taken = await national.get(TAKE_BACK, { input: { importId: boundaryImport.id } });
    expect(taken.takeBackBoundaries.boundaryImport.takenBackAt).not.toBeNull();
    expect((await fetched()).headers.get('etag')).toBe(before);
    await expect(national.get(TAKE_BACK, { input: { importId: boundaryImport.id } })).rejects.toThrow('NOT_FOUND');
  });

  test('are not imported by anybody else, who learns nothing of what was', async () => {
    await sent(geoJsonOf('E09000001'));
    const input = { source: 'Somewhere', geoJson: geoJsonOf('E10000017') };
    await expect(officer.get(IMPORT, { input })).rejects.toThrow('FORBIDDEN');
    expect(await officer.get('{ boundaryImports { id } }')).toEqual({ boundaryImports: [] });
    await expect(app.visitor().get('{ boundaryImports { id } }')).rejects.toThrow('UNAUTHENTICATED');
    expect((await national.get('{ boundaryImports { source } }')).boundaryImports.length).toBeGreaterThan(0);
  });

  const feature = (geometry: object | null, properties: object = { c: 'E10000017' }) =>
    JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });
  const square = (...points: number[][]) => ({ type: 'Polygon', coordinates: [points] });

  test.each([
    ['nothing', '', 'Choose a file'],
    ['no JSON', '{', 'not GeoJSON'],
    ['JSON of something else', '[1, 2]', 'not GeoJSON'],
    ['no area', '{"type":"FeatureCollection","features":[]}', 'no area'],
    ['too much', ' '.repeat(230_001) + '{}', 'more in this file'],
    ['an area that is nowhere', feature(null), 'has no outline'],
    ['a feature that is none', '{"type":"FeatureCollection","features":[null]}', 'no official code'],
    ['no code', feature(square([-2, 53], [-1, 53], [-1, 54], [-2, 53]), { name: 'Lancashire' }), 'no official code'],
    ['a point', feature({ type: 'Point', coordinates: [-2, 53] }), 'not a Polygon'],
    ['a line', feature(square([-2, 53], [-1, 53], [-2, 53])), 'fewer than four'],
    ['an open ring', feature(square([-2, 53], [-1, 53], [-1, 54], [-2, 54])), 'does not end where it begins'],
    [
      'words for numbers',
      feature({
        type: 'Polygon',
        coordinates: [
          [
            ['a', 'b'],
            [1, 2],
            [3, 4],
            ['a', 'b'],
          ],
        ],
      }),
      'not a longitude',
    ],
    [
      'metres',
      feature(square([352_000, 430_000], [353_000, 430_000], [353_000, 431_000], [352_000, 430_000])),
      'WGS 84',
    ],
    ['latitude first', feature(square([53, -2], [53, -1], [54, -1], [53, -2])), 'other way round'],
    ['elsewhere', feature(square([10, 50], [11, 50], [11, 51], [10, 50])), 'not in the United Kingdom'],
    ['a code that is not known', geoJsonOf('E10000099'), 'E10000099'],
    ['an area twice', geoJsonOf('E10000017', 'E10000017'), 'twice'],
  ])('are refused with the reason beside the file: %s', async (_what, geoJson, words) => {
    const { boundaryImport, problems } = await sent(geoJson);
    expect(boundaryImport).toBeNull();
    expect(problems).toEqual([
      { code: expect.any(String), message: expect.stringContaining(words), path: ['geoJson'] },
    ]);
  });

  test('are refused with all faults at once', async () => {
    const { problems } = await sent(geoJsonOf(...Array.from({ length: 9 }, () => 'E10000017')), '');
    expect(problems.map(({ path }: any) => path[0])).toEqual(['source', ...Array.from({ length: 6 }, () => 'geoJson')]);
    expect(problems.at(-1).message).toBe('And 3 more are like that.');
  });
});
