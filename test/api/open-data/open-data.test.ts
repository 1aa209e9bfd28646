import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act } from '../../factories/agencies.js';
import { confirmedAgo, publishAll, recordOf, withdrawEntry } from '../../factories/directory.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

describe('the directory as data', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership('Bridge Partnership');
    await world.sql(`update partnership set name = 'Pont-y-tŵr, =cmd|calc "Partnership"' where id = $1`, [table.id]);
    await publish(table, { summary: '=HYPERLINK("https://evil.example")\nSecond line' });
    await publish(await world.partnership('Another Vale Partnership'));
    await world.partnership('Unpublished Vale Partnership');
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const publish = async (at: TestPartnership, more: object = {}) => publishAll(await world.as(at.chair), at, more);
  const withdraw = async (at: TestPartnership) => {
    const chair = await world.as(at.chair);
    const { version } = await recordOf(chair, at);
    await withdrawEntry(chair, { partnershipId: at.id, version });
  };
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(app.url + path, { headers });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const text = async (path: string) => (await get(path)).bytes.toString('utf8');
  const names = async (query = '') =>
    (JSON.parse(await text(`/directory.json${query}`)) as { partnerships: { name: string }[] }).partnerships.map(
      ({ name }) => name,
    );

  test('is a table that spreadsheets show right and do not run', async () => {
    const { headers, bytes } = await get('/directory.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('link')).toContain('open-government-licence/version/3/>; rel="license"');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const csv = bytes.toString('utf8');
    expect(csv.split('\r\n')[0]!.slice(1)).toBe(
      'id,name,page,tier,level,status,area,region,activities,sectors,agencies,summary,how_to_join,contact,confirmed_on,confirmed_as,freshness,changed_at,addresses',
    );
    expect(csv).toContain('Pont-y-tŵr');
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")\nSecond line"`);
    expect(csv).not.toContain('Unpublished');
  });

  test('is JSON and GeoJSON with the same fields, their version and the licence', async () => {
    const json = JSON.parse(await text('/directory.json')) as any;
    expect(json).toMatchObject({ version: 1, licence: { name: 'Open Government Licence v3.0' } });
    const one = json.partnerships.find(({ id }: any) => id === table.id);
    expect(one).toMatchObject({ activities: ['TRAINING'], freshness: 'CURRENT', confirmed_as: 'CHAIR' });
    expect(one.contact).toMatch(new RegExp(`/directory/${table.slug}/contact$`));
    await world.sql("update directory_listing set area_codes = '{E06000001,E06000002}' where partnership_id = $1", [
      table.id,
    ]);
    const { headers, bytes } = await get(`/directory.geojson?now=${Date.now()}`);
    expect(headers.get('content-type')).toBe('application/geo+json; charset=utf-8');
    const geo = JSON.parse(bytes.toString()) as any;
    expect(geo.type).toBe('FeatureCollection');
    expect(geo.features.find(({ id }: any) => id === table.id)).toMatchObject({
      type: 'Feature',
      properties: one,
      geometry: { type: 'Point', coordinates: [-1.252, 54.594] },
    });
    expect(geo.features.find(({ id }: any) => id !== table.id).geometry).toBeNull();
  });

  test('takes the filters of the directory, leaves alone what is none, and says so of choices that there are not', async () => {
    expect(await names('?words=another')).toEqual(['Another Vale Partnership']);
    expect(await names('?activity=FUNDING')).toEqual([]);
    expect(await names('?words=another&utm_source=x&constructor=1')).toEqual(['Another Vale Partnership']);
    expect((await get('/directory.csv?tier=ENORMOUS')).status).toBe(400);
    for (const words of ['%00', "'%20or%201=1--", '%F0%9F%92%A5', 'x'.repeat(5000), '%22%22%22', '\\'])
      expect([200, 400]).toContain((await get(`/directory.json?words=${words}`)).status);
  });

  test('is answered by 304 while nothing changed, and without what was withdrawn from the very next answer', async () => {
    const gone = await world.partnership('Soon Gone Partnership');
    await publish(gone);
    const { headers } = await get('/directory.csv');
    const etag = headers.get('etag')!;
    expect((await get('/directory.csv', { 'if-none-match': etag })).status).toBe(304);
    await withdraw(gone);
    const after = await get('/directory.csv', { 'if-none-match': etag });
    expect(after.status).toBe(200);
    expect(after.bytes.toString()).not.toContain('Soon Gone');
    expect(await text('/embed/directory')).not.toContain('Soon Gone');
  });

  test('changes are a feed that names what was published, ended or merged, and nothing that was taken out or hidden', async () => {
    const [gone, stale, merged] = [
      await world.partnership('Feed Gone Partnership'),
      await world.partnership('Feed Stale Partnership'),
      await world.partnership('Feed Merged Partnership'),
    ];
    for (const each of [gone, stale, merged]) await publish(each);
    expect(await text('/directory/changes.atom')).toContain('New in the directory: Feed Gone Partnership');
    await withdraw(gone);
    await confirmedAgo(world, stale, 10);
    await world.sql(
      `update partnership set status = 'MERGED', ended_on = app.today(), merged_into_id = $2 where id = $1`,
      [merged.id, table.id],
    );
    const feed = await text(`/directory/changes.atom?now=${Date.now()}`);
    expect(feed).not.toMatch(/Feed Gone|Feed Stale/);
    expect(feed).toContain('An entry was taken out of the directory');
    expect(feed).toContain(`<at:deleted-entry ref="urn:uuid:${gone.id}"`);
    expect(feed).toContain('Feed Merged Partnership is now part of Pont-y-tŵr, &#61;cmd'.replace('&#61;', '='));
    expect(feed).not.toContain(table.chair.name);
  });

  test('names agencies where both they and the partnership consent', async () => {
    const agencyId = await world.agency();
    const lead = await world.person('Lena Lead');
    await world.lead(agencyId, lead);
    const [open, shy] = [await world.partnership('Naming Partnership'), await world.partnership('Shy Partnership')];
    for (const each of [open, shy]) await world.seat(each, { agencyId });
    await publish(open, { publicFields: ['SUMMARY', 'AGENCIES'] });
    await publish(shy);
    const [{ name } = { name: '' }] = await world.sql<{ name: string }>('select name from agency where id = $1', [
      agencyId,
    ]);
    const named = async () =>
      (JSON.parse(await text(`/directory.json?words=partnership&now=${Date.now()}`)) as any).partnerships
        .filter(({ agencies }: any) => agencies.includes(name))
        .map((each: any) => each.name);
    expect(await named()).toEqual([]);
    const leading = await world.as(lead);
    const profile = { agencyId, about: 'Finds homes.', isPublished: true };
    expect(await act(leading, 'changeAgencyProfile', 'ChangeAgencyProfileInput', profile)).toEqual([]);
    expect(await named()).toEqual(['Naming Partnership']);
    const { agencyProfile } = await app
      .visitor()
      .get(`query ($id: ID!) { agencyProfile(agencyId: $id) { partnerships { name } } }`, { id: agencyId });
    expect(agencyProfile.partnerships).toEqual([{ name: 'Naming Partnership' }]);
    await act(leading, 'withdrawAgencyProfile', 'AgencyProfileInput', { agencyId, version: 1 });
    expect(await named()).toEqual([]);
  });

  test('is a list for frames of other sites: without script or cookie, and no other page can be framed', async () => {
    const { headers, bytes } = await get('/embed/directory?words=another');
    const page = bytes.toString();
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
    expect(page).not.toMatch(/<script/);
    expect(page).toMatch(/<a href="[^"]*\/directory\/another-vale[^"]*" target="_blank" rel="noopener noreferrer">/);
    for (const path of [
      '/directory.csv',
      '/directory',
      '/plain-pages.css',
      '/embed/other',
      '/directory/changes.atom',
    ]) {
      const other = await get(path);
      expect(other.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(other.headers.get('x-frame-options')).toBe('DENY');
    }
  });
});
