import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishAll } from '../../factories/directory.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const [BRISTOL, SOUTH_WEST, AVON, ENGLAND] = ['E06000023', 'E12000009', 'E23000036', 'E92000001'];
const [DEVON, EXETER] = ['E10000008', 'E07000041'];

describe('the directory', () => {
  let app: TestApp;
  let world: World;
  let anybody: Visitor;
  const tables: Record<string, TestPartnership> = {};
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    anybody = app.visitor();
    const rows = [
      ['Bristol table', 'LOCAL', [BRISTOL], ['TRAINING']],
      ['Avon table', 'SUB_REGIONAL', [AVON], ['TRAINING', 'FUNDING']],
      ['South West table', 'REGIONAL', [SOUTH_WEST], []],
      ['Devon table', 'LOCAL', [DEVON], ['AWARENESS']],
      ['Nowhere table', 'LOCAL', [], []],
    ] as const;
    for (const [name, tier, codes, activities] of rows) {
      const table = await world.partnership(name);
      tables[name] = table;
      await world.sql('update partnership set tier = $2 where id = $1', [table.id, tier]);
      await world.sql(
        `insert into partnership_area (partnership_id, area_code, audience_id) select p.id, code, p.audience_id
         from partnership p cross join unnest($2::text[]) code where p.id = $1`,
        [table.id, codes],
      );
      await publishAll(await world.as(table.chair), table, { activities });
    }
    await world.partnership('Secret table');
  }, 60_000);
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const ask = async (filter: object = {}, more: object = {}): Promise<any> =>
    (
      await anybody.get(
        `query ($filter: DirectoryFilter, $sort: DirectorySort, $first: Int, $after: String, $of: ID) {
           directory(filter: $filter, sort: $sort, first: $first, after: $after) { total nodes { name coverage(place: $of) areas { name } }
             pageInfo { hasNextPage endCursor } facets { field options { value label count isChosen } } } }`,
        { filter, of: BRISTOL, ...more },
      )
    ).directory;
  const names = async (filter: object = {}, more: object = {}): Promise<string[]> =>
    (await ask(filter, more)).nodes.map(({ name }: any) => name.replace(' table', ''));
  const counts = ({ facets }: any, wanted: string) =>
    Object.fromEntries(
      facets
        .find(({ field }: any) => field === wanted)
        .options.map(({ value, label, count }: any) => [label ?? value, count]),
    );

  test('answers a place with what covers it from the local tier on, and with nothing from elsewhere', async () => {
    expect(await names({ place: BRISTOL })).toEqual(['Bristol', 'Avon', 'South West']);
    // Of a county that covers a part of the region, and of a district that the county covers whole.
    expect(await names({ place: SOUTH_WEST })).toEqual(['Bristol', 'Devon', 'Avon', 'South West']);
    expect(await names({ place: EXETER })).toEqual(['Devon', 'South West']);
    const { nodes } = await ask({ place: SOUTH_WEST }, { of: SOUTH_WEST });
    expect(nodes.map(({ coverage }: any) => coverage)).toEqual(['PART', 'PART', 'PART', 'WHOLE']);
    expect((await ask({ words: 'Nowhere' })).nodes).toEqual([{ name: 'Nowhere table', coverage: null, areas: [] }]);
    expect(await names({ place: 'X00000000' })).toEqual([]);
    expect(await names({ near: 'exeter' })).toEqual(['Devon', 'South West']);
    expect(await names({ near: 'Nosuchplace' })).toEqual([]);
    const { directory } = await anybody.get('{ directory(filter: { near: "bristol" }) { place { id name } } }');
    expect(directory.place).toEqual({ id: BRISTOL, name: 'Bristol' });
  });

  test('finds by words in names, areas and what they do, and by the beginning of a name', async () => {
    expect(await names({ words: 'trainings' })).toEqual(['Avon', 'Bristol']);
    expect(await names({ words: 'nowh' })).toEqual(['Nowhere']);
    // The official area has the word, which the partnership does not say itself.
    expect(await names({ words: 'somerset' })).toEqual(['Avon']);
    expect(await names({ words: 'secret' })).toEqual([]);
    expect(await names({ words: '"south west" table' })).toEqual(['South West']);
  });

  test('counts what there is to choose as if nothing of that kind were chosen', async () => {
    const all = await ask();
    expect(all.total).toBe(5);
    expect(counts(all, 'TIER')).toEqual({ LOCAL: 3, SUB_REGIONAL: 1, REGIONAL: 1 });
    expect(counts(all, 'REGION')).toEqual({ 'South West': 4 });
    expect(counts(all, 'COUNCIL')).toEqual({});
    const local = await ask({ tier: ['LOCAL'], activity: ['TRAINING'] });
    expect(local.total).toBe(1);
    expect(counts(local, 'TIER')).toEqual({ LOCAL: 1, SUB_REGIONAL: 1 });
    expect(counts(local, 'ACTIVITY')).toEqual({ AWARENESS: 1, TRAINING: 1 });
    const near = await ask({ nation: [ENGLAND], policeForceArea: [AVON] });
    expect(near.total).toBe(3);
    expect(counts(near, 'COUNCIL')).toEqual({
      'Bath and North East Somerset': 2,
      Bristol: 3,
      'North Somerset': 2,
      Somerset: 2,
      'South Gloucestershire': 2,
    });
    expect(counts(await ask({ region: ['E12000001'] }), 'REGION')).toEqual({ 'North East': 0, 'South West': 4 });
  });

  test('goes on page by page, by name or by when they were confirmed', async () => {
    const first = await ask({}, { first: 2 });
    expect(first.nodes.map(({ name }: any) => name)).toEqual(['Avon table', 'Bristol table']);
    expect(first.pageInfo).toEqual({ hasNextPage: true, endCursor: '2' });
    expect(await names({}, { first: 3, after: '2' })).toEqual(['Devon', 'Nowhere', 'South West']);
    expect((await ask({}, { first: 3, after: '2' })).pageInfo.hasNextPage).toBe(false);
    await world.sql(
      `update directory_entry set confirmed_at = now() - interval '3 days' where partnership_id <> $1 and consented_at is not null`,
      [tables['Devon table']!.id],
    );
    expect((await names({}, { sort: 'CONFIRMED' }))[0]).toBe('Devon');
  });

  test('answers absurd pages and hostile words in words of its own, or with nothing', async () => {
    expect(await ask({}, { after: '999999' })).toMatchObject({ total: 5, nodes: [], pageInfo: { hasNextPage: false } });
    for (const after of ['-1', '1e9', "1'; drop table directory_listing", '99999999999999999999', '1.5'])
      await expect(ask({}, { after })).rejects.toThrow('BAD_REQUEST');
    for (const first of [0, -5, 101, 2147483647]) await expect(ask({}, { first })).rejects.toThrow('BAD_REQUEST');
    const hostile = [
      `'); drop table directory_listing; --`,
      '%%%___\\\\',
      '<script>alert(1)</script>',
      ':*&|!()<->',
      '"unclosed',
      '-',
      'ﷺ'.repeat(400),
      'a '.repeat(5000),
      '((((((((((((((((((((',
    ];
    for (const words of hostile) expect([words, (await ask({ words })).total]).toEqual([words, 0]);
    expect((await ask({ words: '   ' })).total).toBe(5);
    // Letters that were dressed up are letters all the same.
    expect(await names({ words: '𝕭𝖗𝖎𝖘𝖙𝖔𝖑 \u202e\ufeff' })).toEqual(['Bristol']);
    expect((await ask({ place: `E06000023' or '1'='1` })).total).toBe(0);
    await expect(ask({ tier: ['GALACTIC'] })).rejects.toThrow();
  });

  test('has the same on the map, with nothing that the list does not say', async () => {
    const pins = async (filter: object) =>
      (
        await anybody.get(
          `query ($filter: DirectoryFilter) { directoryOnMap(filter: $filter) { slug tier areaCodes } }`,
          { filter },
        )
      ).directoryOnMap;
    expect(await pins({ place: EXETER })).toEqual([
      { slug: 'devon-table', tier: 'LOCAL', areaCodes: [DEVON] },
      { slug: 'south-west-table', tier: 'REGIONAL', areaCodes: [SOUTH_WEST] },
    ]);
    expect(await pins({})).toHaveLength(5);
  });

  test('follows when a partnership covers other areas', async () => {
    const { id } = tables['Nowhere table']!;
    await world.sql(
      `insert into partnership_area (partnership_id, area_code, audience_id) select id, $2, audience_id from partnership where id = $1`,
      [id, EXETER],
    );
    expect(await names({ place: EXETER })).toContain('Nowhere');
    await world.sql('delete from partnership_area where partnership_id = $1', [id]);
    expect(await names({ place: EXETER })).not.toContain('Nowhere');
  });
});
