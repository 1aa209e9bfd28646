import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const PLACES = `query ($matching: String!, $first: Int) { places(matching: $matching, first: $first) { id name kind area { code name } } }`;
const COVER = `mutation ($input: ChangeCoverageInput!) { changeCoverage(input: $input) { partnership { version areas { code name } } problems { code path } } }`;

describe('areas', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let anybody: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    anybody = app.visitor();
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const places = async (matching: string, first?: number): Promise<any[]> =>
    (await anybody.get(PLACES, { matching, first })).places;
  const names = async (matching: string) => (await places(matching)).map(({ name, kind }) => `${name} ${kind}`);
  const codes = async (where: string): Promise<number> =>
    Number((await world.sql(`select count(*)::int as n from area where ${where}`))[0].n);
  const version = async () => (await world.sql('select version from partnership where id = $1', [table.id]))[0].version;
  const cover = async (who: Visitor, areaCodes: string[]): Promise<any> =>
    (await who.get(COVER, { input: { partnershipId: table.id, version: await version(), areaCodes } })).changeCoverage;

  // The figures of the statistics office and others; docs/decisions/0042-areas.md says where they are found.
  test.each([
    ['nations', `code ~ '^[EWSN]92'`, 4],
    ['regions of England', `code ~ '^E12'`, 9],
    ['police force areas of England and Wales', `code ~ '^(E23|W15)'`, 43],
    ['police force areas of Scotland and Northern Ireland', `kind = 'POLICE_FORCE_AREA' and code ~ '^[SN]'`, 2],
    ['counties', `code ~ '^E10'`, 21],
    ['districts', `code ~ '^E07'`, 164],
    ['unitaries, the Isles of Scilly with them', `code ~ '^E06'`, 63],
    ['metropolitan boroughs', `code ~ '^E08'`, 36],
    ['London boroughs, the City with them', `code ~ '^E09'`, 33],
    ['Welsh councils', `code ~ '^W06'`, 22],
    ['Scottish councils', `code ~ '^S12'`, 32],
    ['councils of Northern Ireland', `code ~ '^N09'`, 11],
    ['integrated care boards since April 2026', `code ~ '^E54'`, 36],
    ['health boards of Wales', `code ~ '^W11'`, 7],
    ['health boards of Scotland', `code ~ '^S08'`, 14],
    ['lower tier councils of the United Kingdom', `kind = 'LOWER_TIER' or is_single_tier`, 361],
    ['upper tier councils of the United Kingdom', `kind = 'UPPER_TIER'`, 218],
  ])('are as many as there are: %s', async (_what, where, count) => {
    expect(await codes(where)).toBe(count);
  });

  test('are complete: each council lies in one nation, one police force area, and in England in one region and one care board', async () => {
    const wrong = await world.sql(
      `select a.code from area a where (a.kind = 'LOWER_TIER' or a.is_single_tier) and (
         (select count(*) from area_within w join area o on o.code = w.within_code and o.kind = 'NATION' where w.code = a.code) <> 1
         or (select count(*) from area_within w join area o on o.code = w.within_code and o.kind = 'POLICE_FORCE_AREA' where w.code = a.code) <> 1
         or (a.code ~ '^E' and ((select count(*) from area_within w where w.code = a.code and w.within_code ~ '^E12') <> 1
           or (select count(*) from area_within w where w.code = a.code and w.within_code ~ '^E54') <> 1))
         or (a.kind = 'LOWER_TIER' and (select count(*) from area_within w where w.code = a.code and w.within_code ~ '^E10') <> 1))`,
    );
    expect(wrong).toEqual([]);
    // What lies in something lies in all that that lies in, save the care boards, which are not exact.
    const gaps = await world.sql(
      `select x.code, y.within_code from area_within x join area_within y on y.code = x.within_code
       where x.within_code !~ '^(E54|W11|S08)' and not exists (select from area_within z where z.code = x.code and z.within_code = y.within_code)`,
    );
    expect(gaps).toEqual([]);
  });

  test('lie in each other, the widest first', async () => {
    const { places: found } = await anybody.get(
      `{ places(matching: "Preston", first: 1) { area { within { name kind } } } }`,
    );
    expect(found[0].area.within.map(({ name }: any) => name)).toEqual([
      'England',
      'North West',
      'Lancashire',
      'NHS Lancashire and South Cumbria Integrated Care Board',
      'Lancashire',
    ]);
    const [row] = await world.sql(
      `select 'E12000002' = any (app.areas_over('E10000017')) as over, 'E07000123' = any (app.areas_under('E10000017')) as under, app.areas_over('nowhere') as none`,
    );
    expect(row).toEqual({ over: true, under: true, none: [] });
  });

  test('are listed by kind; councils that are both tiers are among either', async () => {
    const { lower, upper } = await anybody.get(
      `{ lower: areas(kind: LOWER_TIER) { name isSingleTier } upper: areas(kind: UPPER_TIER) { name } }`,
    );
    expect(lower).toHaveLength(361);
    expect(upper).toHaveLength(218);
    expect(lower).toContainEqual({ name: 'Cumberland', isSingleTier: true });
    expect(upper).toContainEqual({ name: 'Lancashire' });
    expect(lower).not.toContainEqual({ name: 'Lancashire', isSingleTier: false });
  });

  test('are found by the beginnings of words, without case or accents, the exact ones first', async () => {
    expect(await names('lancashire')).toEqual(
      expect.arrayContaining(['Lancashire UPPER_TIER', 'Lancashire POLICE_FORCE_AREA']),
    );
    expect((await names('lancashire'))[0]).toBe('Lancashire UPPER_TIER');
    expect((await names('YNYS MON'))[0]).toBe('Isle of Anglesey UPPER_TIER');
    expect((await names('kings lyn'))[0]).toBe("King's Lynn and West Norfolk LOWER_TIER");
    expect((await names('Police Scotland'))[0]).toBe('Scotland POLICE_FORCE_AREA');
    expect(await names('brad west yorkshire nowhere')).toEqual([]);
  });

  test.each(['', '   ', `'; drop table place; --`, '|!():*', '\\', 'qq:zz', '%_', 'x'.repeat(5000), '🙂', 'ﷺ'])(
    'are not found, and nothing breaks, by %j',
    async (matching) => {
      expect(await places(matching)).toEqual([]);
    },
  );

  test('are not asked for by the thousand', async () => {
    await expect(places('a', 1000)).rejects.toThrow('BAD_REQUEST');
    expect(await places('a', 20)).toHaveLength(20);
  });

  test('are said by the officers of a partnership to be covered', async () => {
    const officer = await world.as(table.coordinator);
    expect(await cover(officer, ['E10000017', 'E23000003', 'E10000017'])).toEqual({
      partnership: {
        version: 2,
        areas: [
          { code: 'E23000003', name: 'Lancashire' },
          { code: 'E10000017', name: 'Lancashire' },
        ],
      },
      problems: [],
    });
    const { partnership } = await cover(officer, ['E23000003']);
    expect(partnership.areas).toEqual([{ code: 'E23000003', name: 'Lancashire' }]);
    expect(await cover(officer, ['E99999999'])).toEqual({
      partnership: null,
      problems: [{ code: 'NOT_A_CHOICE', path: ['areaCodes'] }],
    });
    expect(
      (
        await cover(
          officer,
          Array.from({ length: 101 }, (_, i) => `E0700${i}`),
        )
      ).problems,
    ).toContainEqual({
      code: 'TOO_MANY',
      path: ['areaCodes'],
    });
  });

  test('are changed by nobody who read an older version', async () => {
    const officer = await world.as(table.coordinator);
    const input = { partnershipId: table.id, version: 1, areaCodes: [] };
    expect((await officer.get(COVER, { input })).changeCoverage.problems).toEqual([{ code: 'CONFLICT', path: [] }]);
  });
});
