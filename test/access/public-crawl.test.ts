import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { aRoundTable, CANARY, type RoundTable } from '../factories/round-table.js';
import { startApp, type TestApp } from '../support/app.js';

jest.setTimeout(120_000);

/**
 * What the public hears anyhow, when it asks for everything: as reviewed in the table of canaries; what is in the file
 * of what it reads; and what one partnership consented to publish in the directory.
 */
const OPEN = new Set([
  'cnry-home-area',
  'cnry-home-entry-summary',
  'cnry-publicresource-file',
  'cnry-publicresource-pages',
  ...readFileSync(new URL('canaries.md', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, , heardByThePublic]) => heardByThePublic === '✔')
    .map(([, canary]) => canary),
]);

/** Where nobody is led, and anybody may look. */
const BEGIN = [
  '/',
  '/sitemap.xml',
  '/robots.txt',
  '/library/feed.atom',
  '/library/results?words=CNRY',
  '/directory',
  '/directory?words=CNRY',
  '/directory/map',
  '/directory/open-data',
  '/directory.csv',
  '/directory.json',
  '/directory.geojson',
  '/directory/changes.atom',
  '/embed/directory',
  '/areas/outlines.json',
  '/propose',
  '/no-such-page',
  '/%E0%A4%A',
  '/library/%00',
];
const MOST = 400;

describe('everything that nobody in particular can read', () => {
  let app: TestApp;
  let table: RoundTable;
  const read = new Map<string, { status: number; text: string }>();

  beforeAll(async () => {
    app = await startApp({}, true);
    table = await aRoundTable(app);
  });
  afterAll(async () => {
    await table?.world.end();
    await app?.stop();
  });

  const look = async (address: string) => {
    const response = await fetch(app.url + address, { redirect: 'manual' });
    // What is in the head of an answer tells as much as what is in its body.
    const text = `${JSON.stringify([...response.headers])}\n${await response.text()}`;
    read.set(address, { status: response.status, text });
    return text;
  };
  const linksIn = (text: string) =>
    [
      ...text.matchAll(
        /(?:href|src|action|location)="([^"]+)"|<loc>([^<]+)<\/loc>|"(?:address|url|location)":"([^"]+)"/g,
      ),
    ]
      .map(([, ...links]) => links.find(Boolean)!.replaceAll('&amp;', '&'))
      .map((link) => link.replace('http://localhost:3000', ''))
      .filter((link) => link.startsWith('/') && !link.startsWith('//'))
      .map((link) => link.split('#')[0]!);
  /** A file that nobody has looked at for malware yet says when to come back. */
  const faults = () =>
    [...read]
      .filter(([, { status, text }]) => status >= 500 && !text.includes('"retry-after"'))
      .map(([address]) => address);
  const leaks = () =>
    [...read].flatMap(([address, { text }]) =>
      [...new Set(text.match(new RegExp(CANARY, 'gi')))]
        // What was asked for comes back in the address of the page.
        .filter((each) => !OPEN.has(each.toLowerCase()) && !address.includes(each))
        .map((each) => `${address}: ${each}`),
    );

  test('links lead to no canary that the public does not hear, from the first page to the last', async () => {
    const toRead = [...BEGIN];
    for (let address = toRead.shift(); address && read.size < MOST; address = toRead.shift()) {
      if (read.has(address)) continue;
      for (const link of linksIn(await look(address))) if (!read.has(link)) toRead.push(link);
    }
    // It did get about.
    expect([...read.keys()].filter((address) => address.startsWith('/library/')).length).toBeGreaterThan(3);
    expect(read.get('/accessibility')?.status).toBe(200);
    expect(leaks()).toEqual([]);
    expect(faults()).toEqual([]);
  });

  test('nor do addresses that are only known: of every partnership, campaign, resource, file and person', async () => {
    const slugs = await table.world.sql<{ path: string }>(
      `select unnest(array['/library/', '/c/', '/directory/', '/partnerships/']) || slug as path
         from (select slug from partnership union select slug from campaign union select slug from resource) of
       union all select '/files/' || id from stored_file
       union all select unnest(array['/campaigns/', '/campaign-assets/']) || id from (select id from campaign union select id from campaign_asset) of
       union all select '/library/' || slug || '/versions/1' from resource
       union all select '/people/' || id from person
       union all select '/partnerships/' || slug || '/addresses' from partnership
       union all select '/partnerships/' || p.slug || '/addresses/' || a.id || '/change' from partnership_address a join partnership p on p.id = a.partnership_id`,
    );
    expect(slugs.length).toBeGreaterThan(20);
    for (const { path } of slugs) await look(path);
    expect(leaks()).toEqual([]);
    expect(faults()).toEqual([]);
  });
});
