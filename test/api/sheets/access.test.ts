import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aRoundTable, CANARY, PEOPLE, type RoundTable, type Who } from '../../factories/round-table.js';
import { aRow, bringIn, check, csv, sendToCheck } from '../../factories/sheets.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

/** Whoever may add seats and invite by hand. */
const MAY: readonly Who[] = ['coordinator', 'chair'];
/** See the partnership, and so are told that they may not. */
const KNOW_IT: readonly Who[] = [
  'agency-lead',
  'core-member',
  'statutory-member',
  'co-opted-member',
  'deputy',
  'observer',
  'guest',
  'vice-chair',
  'national-coordinator',
];

describe('sheets', () => {
  let app: TestApp;
  let table: RoundTable;
  const visitors = new Map<Who, Visitor>();

  beforeAll(async () => {
    app = await startApp();
    table = await aRoundTable(app);
    for (const who of PEOPLE) visitors.set(who, await table.world.as(table.people[who]));
  }, 120_000);
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });

  const file = csv([aRow('Some New Agency')]);
  const expected = (who: Who) => (MAY.includes(who) ? 200 : KNOW_IT.includes(who) ? 403 : 404);
  const each = async (status: (visitor: Visitor) => Promise<Response>) => {
    const found: [Who, number][] = [];
    for (const [who, visitor] of visitors) found.push([who, (await status(visitor)).status]);
    return found;
  };
  const ofHome = PEOPLE.map((who) => [who, expected(who)]);
  const ofElsewhere = PEOPLE.map((who) => [
    who,
    who === 'national-coordinator' || who === 'member-elsewhere' ? 403 : 404,
  ]);

  test.each(['csv', 'xlsx'])(
    'take a table out as %s for those who may change it, and for nobody else',
    async (format) => {
      expect(await each((visitor) => visitor.fetch(`/sheets/${table.home.slug}/table.${format}`))).toEqual(ofHome);
      expect(await each((visitor) => visitor.fetch(`/sheets/${table.elsewhere.slug}/table.${format}`))).toEqual(
        ofElsewhere,
      );
    },
  );

  test('are checked and imported for those who may change the table, and for nobody else', async () => {
    expect(await each((visitor) => sendToCheck(visitor, table.home.slug, file))).toEqual(ofHome);
    expect(await each((visitor) => sendToCheck(visitor, table.elsewhere.slug, file))).toEqual(ofElsewhere);
    const [{ before }] = (await table.world.sql('select count(*)::int as before from seat')) as [{ before: number }];
    const { fingerprint } = await check(visitors.get('chair')!, table.home.slug, file);
    for (const [who, visitor] of visitors) {
      if (MAY.includes(who)) continue;
      const { status } = await bringIn(visitor, table.home.slug, file, fingerprint, randomUUID());
      expect([who, status]).toEqual([who, expected(who)]);
    }
    const [{ after }] = (await table.world.sql('select count(*)::int as after from seat')) as [{ after: number }];
    expect(after).toBe(before);
  });

  test('are nobody’s who is not signed in, and what is hidden is as absent as what never was', async () => {
    const stranger = app.visitor();
    for (const path of [`/sheets/${table.home.slug}/table.csv`, '/sheets/no-such/table.csv'])
      expect((await stranger.fetch(path)).status).toBe(401);
    const said = async (slug: string) => {
      const response = await sendToCheck(visitors.get('without-seat')!, slug, file);
      return [response.status, await response.text()];
    };
    expect(await said(table.home.slug)).toEqual(await said('no-such-partnership'));
  });

  test('are refused before they are read', async () => {
    const large = Buffer.alloc(4 * 1024 * 1024, 'a');
    const response = await sendToCheck(visitors.get('core-member')!, table.home.slug, large).catch(() => null);
    if (response) expect(response.status).toBe(403);
  });

  test('are not sent by the pages of another site', async () => {
    const response = await visitors.get('chair')!.fetch(`/sheets/${table.home.slug}/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', origin: 'https://elsewhere.example.org' },
      body: file,
    });
    expect(response.status).toBe(403);
  });

  test('hold what their reader may see, and nothing of another table', async () => {
    const text = await (await visitors.get('chair')!.fetch(`/sheets/${table.home.slug}/table.csv`)).text();
    const heard = [...new Set(text.match(CANARY))];
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.filter((canary) => /elsewhere|former|private|phone|needs/.test(canary))).toEqual([]);
  });

  test('are noted when they are taken out', async () => {
    const [noted] = await table.world.sql<{ actor: string; format: string }>(
      `select actor_person_id as actor, data ->> 'format' as format from event_log where name = 'TableExported' and partnership_id = $1 order by id desc limit 1`,
      [table.home.id],
    );
    expect(noted).toEqual({ actor: table.people.chair.id, format: 'csv' });
  });

  test('are closed to an officer from the moment their term ends', async () => {
    const { world } = table;
    const home = await world.partnership();
    const officer = await world.as(home.coordinator);
    const shown = await check(officer, home.slug, file);
    await world.sql('update office_term set ended_at = now() where person_id = $1', [home.coordinator.id]);
    expect((await officer.fetch(`/sheets/${home.slug}/table.xlsx`)).status).toBe(404);
    expect((await bringIn(officer, home.slug, file, shown.fingerprint, randomUUID())).status).toBe(404);
  });

  test('do not tell whether an address is known', async () => {
    const chair = visitors.get('chair')!;
    const saysOf = async (email: string) =>
      JSON.stringify(
        await check(chair, table.home.slug, csv([aRow('Some New Agency', { 'Representative email': email })])),
      )
        .replaceAll(email, 'address')
        .replace(/"fingerprint":"[^"]*"/, '');
    expect(await saysOf(table.people['member-elsewhere'].email)).toBe(await saysOf('nobody@example.org'));
  });

  test('tell what other tables a person or an agency sits at to nobody', async () => {
    const [{ name }] = (await table.world.sql('select name from agency where id = $1', [
      table.seats.elsewhere.agencyId,
    ])) as [{ name: string }];
    const [row] = (await check(visitors.get('chair')!, table.home.slug, csv([{ Agency: name, 'Seat kind': 'Core' }])))
      .rows;
    expect(row).toMatchObject({ outcome: 'NEW_SEAT', says: ['New seat: core.'], notes: [] });
  });
});
