import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { SaxesParser } from 'saxes';
import { indexed } from '../../factories/finding.js';
import {
  aDraft,
  aResource,
  attached,
  draftNextVersion,
  publishResource,
  submitResource,
  withdrawResource,
} from '../../factories/library.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { aCollection, withdrawCollection } from '../../factories/collections.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

/** The portal may have to be built first. */
jest.setTimeout(120_000);

const HOSTILE = '</script><script>alert(1)</script><b>"\'$& $1 ]]>';

describe('the library, to whoever is not signed in and runs no scripts', () => {
  let app: TestApp;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let world: World;
  let member: Visitor;
  let national: Visitor;
  let open: { slug: string };
  let closed: { slug: string };

  beforeAll(async () => {
    app = await startApp({}, true);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    world = await World.of(app);
    const table = await world.partnership();
    member = await world.as((await world.seat(table)).representative!);
    national = await world.as(await world.nationalCoordinator());
    open = await aResource(member, national, {
      foundBy: 'PUBLIC',
      title: 'National Enforcement Powers Guide',
      summary: 'What each inspector may do at a door.\n\nIn England and Wales.',
      kind: 'GUIDANCE',
      publisher: 'Home Office',
      publishedOn: '2021-03',
      licence: 'OGL_3',
      contributors: [{ name: 'Kate Rolle', role: 'EDITOR', affiliation: 'Home Office' }],
      partNotes: [{ label: 'Housing enforcement', place: 'page 14' }],
    });
    closed = await aResource(member, national, { title: 'Only for the network', summary: 'CNRY-network-summary' });
    await indexed(world);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const read = async (address: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${app.url}${address}`, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  /** What a reader of the page has in front of them. */
  const wordsOf = (text: string) =>
    text
      .replace(/<head>[^]*<\/head>/, '')
      .replace(/<script[^>]*>[^]*?<\/script>/g, '')
      .replace(/<!-- -->/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');

  test('a resource is read on its page: who made it, what it says, where what is, on what terms', async () => {
    const { status, headers, text } = await read(`/library/${open.slug}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const words = wordsOf(text);
    for (const each of [
      'National Enforcement Powers Guide',
      'Kate Rolle (Ed.), Home Office',
      'What each inspector may do at a door.',
      'Housing enforcement',
      'March 2021',
      'Open Government Licence v3.0',
    ])
      expect(words).toContain(each);
  });

  test('a collection is read on its page with what is for the public, until it is withdrawn', async () => {
    const [ids] = await world.sql<{ open: string; closed: string }>(
      `select (select id from resource where slug = $1) as open, (select id from resource where slug = $2) as closed`,
      [open.slug, closed.slug],
    );
    const { id, version, address } = await aCollection(national, [ids!.open, ids!.closed], true);
    const { status, text } = await read(address);
    expect(status).toBe(200);
    for (const each of ['Starting out', 'Begin here.', 'National Enforcement Powers Guide'])
      expect(wordsOf(text)).toContain(each);
    expect(text).not.toContain('Only for the network');
    expect(wordsOf((await read('/library/collections')).text)).toContain('Starting out');
    expect((await read('/sitemap.xml')).text).toContain(address);
    expect((await read('/library/governance')).status).toBe(200);
    await withdrawCollection(national, { collectionId: id, version });
    expect((await read(address)).status).toBe(404);
    expect((await read('/sitemap.xml')).text).not.toContain(address);
  });

  test('how many used it is told as soon as they are enough to be told, and not before', async () => {
    const used = async (query = '') =>
      /Used by [^.·]*\./.exec(wordsOf((await read(`/library/${open.slug}${query}`)).text))?.[0];
    expect(await used()).toBeUndefined();
    await world.sql(
      `insert into resource_use (resource_id, audience_id, used) select id, audience_id, 10 from resource where slug = $1`,
      [open.slug],
    );
    // Written behind the back of what keeps answers.
    expect(await used('?anew')).toBe('Used by 10 or more people.');
  });

  test('reference managers and search engines find it described', async () => {
    const { text } = await read(`/library/${open.slug}`);
    expect(text).toContain('<meta name="DC.creator" content="Kate Rolle"');
    expect(text).toContain('<meta name="DC.date" content="2021-03"');
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)!;
    expect(JSON.parse(data!)).toMatchObject({
      '@type': 'DigitalDocument',
      name: 'National Enforcement Powers Guide',
      editor: [{ name: 'Kate Rolle', affiliation: { name: 'Home Office' } }],
      publisher: { name: 'Home Office' },
      datePublished: '2021-03',
      license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    });
  });

  test('home, results and feed have what is public, and nothing else', async () => {
    for (const address of ['/library', '/library/results', '/library/feed.atom']) {
      const { text } = await read(address);
      expect(text).toContain('National Enforcement Powers Guide');
      expect(text).not.toMatch(/Only for the network|CNRY/);
    }
  });

  test('results are narrowed down and put in order by fields that need no script, and keep both on the next page', async () => {
    const all = (await read('/library/results')).text;
    expect(all).toMatch(/<select[^>]* name="kind" ?>/);
    expect(all).toMatch(/<option value="GUIDANCE" ?>Guidance \(\d+\)<\/option>/);
    const narrowed = (await read('/library/results?words=enforcement&kind=GUIDANCE&topic=&sort=NEWEST')).text;
    expect(narrowed).toMatch(/<option value="GUIDANCE" selected="">/);
    expect(narrowed).toMatch(/<option value="NEWEST" selected="">/);
    expect((await read('/library/results?kind=VIDEO&sort=nonsense')).text).toContain('0 resources');
  });

  test('a resource of the network is no more there than one that never was', async () => {
    const [hidden, absent] = await Promise.all([read(`/library/${closed.slug}`), read('/library/never-was')]);
    expect([hidden.status, absent.status]).toEqual([404, 404]);
    expect(hidden.text).toBe(absent.text);
    expect(hidden.headers.get('etag')).toBe(absent.headers.get('etag'));
  });

  test('the feed is one that feed readers understand', async () => {
    const { headers, text } = await read('/library/feed.atom');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const found = elementsOf(text);
    expect(found['feed/entry/title']).toBe('National Enforcement Powers Guide');
    expect(found['feed/entry/author/name']).toBe('Kate Rolle (Ed.), Home Office');
    for (const instant of ['feed/updated', 'feed/entry/updated', 'feed/entry/published'])
      expect(Date.parse(String(found[instant]))).toBeGreaterThan(0);
  });

  test('an answer that has not changed is not sent again; whoever is signed in gets the portal', async () => {
    const { headers } = await read('/library');
    expect(headers.get('vary')).toContain('cookie');
    expect((await read('/library', { 'if-none-match': headers.get('etag')! })).status).toBe(304);
    const portal = await member.fetch('/library');
    expect(await portal.text()).not.toContain('National Enforcement Powers Guide');
  });

  test('what is withdrawn is gone from the very next answer, though it was kept; so is what another process did', async () => {
    const resource = await aResource(member, national, { foundBy: 'PUBLIC', title: 'Soon to be withdrawn' });
    const pages = [`/library/${resource.slug}`, '/library', '/library/feed.atom'];
    for (const page of pages) expect((await read(page)).text).toContain('Soon to be withdrawn');
    // Changed behind its back, it shows that it was kept.
    await world.sql(`update resource_version set title = 'Withdrawn by hand' where title = 'Soon to be withdrawn'`);
    expect((await read('/library')).text).toContain('Soon to be withdrawn');
    const before = (await read('/library')).headers.get('etag');
    await withdrawResource(national, { resourceId: resource.id, version: resource.version, because: 'Wrong' });
    expect((await read('/library')).headers.get('etag')).not.toBe(before);
    for (const page of pages.slice(1)) expect((await read(page)).text).not.toContain('Soon to be withdrawn');
    // As the worker or another API would say it.
    const kept = async () => (await read('/library?kept')).text;
    await kept();
    await world.sql(
      `update resource_version set title = 'Named anew' where title = 'National Enforcement Powers Guide'`,
    );
    expect(await kept()).not.toContain('Named anew');
    await world.sql(
      `select pg_notify('roundtable', '{"name":"library.changed","partnershipId":null,"subjectId":null}')`,
    );
    for (let wait = 0; wait < 50 && !(await kept()).includes('Named anew'); wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await kept()).toContain('Named anew');
    await world.sql(
      `update resource_version set title = 'National Enforcement Powers Guide' where title = 'Named anew'`,
    );
  });

  test('absurd addresses fill no memory, and get an answer', async () => {
    const absurd = [
      `/library/results?words=${'x'.repeat(9000)}`,
      `/library?${'a=1&'.repeat(2000)}`,
      '/library/%E0%A4%A',
    ];
    for (const address of [...absurd, '/library/results?after=%00&after[]=%ff', `/${'a/'.repeat(500)}`]) {
      const { status } = await read(address);
      expect([address.slice(0, 40), status < 500]).toEqual([address.slice(0, 40), true]);
    }
    for (const headers of [
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'javascript' },
      { 'x-original-url': '/national', 'x-rewrite-url': '/national' },
      { 'if-none-match': '*' },
    ] as Record<string, string>[]) {
      const { status, text } = await read('/library', headers);
      expect(status).toBe(200);
      expect(text).not.toContain('evil.example');
    }
  });

  test('what somebody typed stays text, in the page, its head and the feed', async () => {
    const hostile = await aResource(member, national, {
      foundBy: 'PUBLIC',
      title: HOSTILE,
      summary: HOSTILE,
      publisher: HOSTILE,
      contributors: [{ name: HOSTILE.slice(0, 50), role: 'AUTHOR' }],
    });
    for (const address of [
      `/library/${hostile.slug}`,
      '/library',
      `/library/results?words=${encodeURIComponent(HOSTILE)}`,
      '/library/feed.atom',
      `/library/results?words[]=x&after=${encodeURIComponent(HOSTILE)}&topic=${encodeURIComponent(HOSTILE)}`,
    ]) {
      const { status, text } = await read(address);
      expect([address, status]).toEqual([address, expect.any(Number)]);
      expect(status).toBeLessThan(500);
      expect(text).not.toContain('<script>alert');
      expect(text).not.toContain('<b>"');
    }
  });

  test('an earlier version says that there is a newer one', async () => {
    const { resourceVersion: next } = await draftNextVersion(member, { resourceId: await idOf(open.slug) });
    const { resourceVersion } = await submitResource(member, { versionId: next.id, version: next.version });
    await publishResource(national, { versionId: next.id, version: resourceVersion.version });
    const { text } = await read(`/library/${open.slug}/versions/1`);
    expect(wordsOf(text)).toContain('A newer version exists');
    expect(text).toContain(`<link rel="canonical" href="http://localhost:3000/library/${open.slug}"`);
    const current = wordsOf((await read(`/library/${open.slug}`)).text);
    expect(current).not.toContain('newer version');
    expect(current).toMatch(/Version 2[^]*Version 1/);
    expect((await read(`/library/${open.slug}`)).text).toContain(`href="/library/${open.slug}/versions/1"`);
    expect((await read(`/library/${open.slug}/versions/9`)).text).toBe((await read('/library/never-was')).text);
  });

  const idOf = async (slug: string): Promise<string> =>
    (await member.get('query ($slug: String!) { resource(slug: $slug) { id } }', { slug })).resource.id;

  test('the files of what is public are for everybody, and those of what is not ask one to sign in', async () => {
    const files: string[] = [];
    const pages: string[] = [];
    for (const foundBy of ['PUBLIC', 'NETWORK']) {
      const draft = await attached(member, await aDraft(member, { foundBy, licence: 'OGL_3' }), {}, foundBy);
      const { resourceVersion } = await submitResource(member, { versionId: draft.id, version: draft.version });
      await publishResource(national, { versionId: draft.id, version: resourceVersion.version });
      files.push(draft.files[0].file.id);
      pages.push(`/library/${draft.resource.slug}`);
      // As though its page had been drawn, and its link had failed on two days.
      await world.sql(
        `insert into stored_file_preview (file_id, audience_id, page, width, height, image)
         select id, audience_id, 1, 100, 141, 'A picture' from stored_file where id = $1`,
        [draft.files[0].file.id],
      );
      await world.sql(
        `update resource_link set failed_on = '2026-03-01', unavailable_since = '2026-03-02' where version_id = $1`,
        [draft.id],
      );
    }
    const [open_, closed_] = await Promise.all(files.map((id) => read(`/files/${id}`)));
    expect(open_!.status).toBe(200);
    expect(open_!.text).toMatch(/^%PDF/);
    expect(closed_!.status).toBe(401);
    const pictures = await Promise.all(files.map((id) => read(`/files/${id}/pages/1`)));
    expect(pictures.map(({ status }) => status)).toEqual([200, 404]);
    const { text } = await read(pages[0]!);
    expect(text.replace(/\s+/g, ' ')).toContain(
      `src="/files/${files[0]}/pages/1" width="100" height="141" alt="Page 1 of PUBLIC" loading="lazy"`,
    );
    expect(wordsOf(text)).toContain('Reported unavailable on 2 March 2026');
  });

  test('a draft is nowhere', async () => {
    const draft = await aDraft(member, { foundBy: 'PUBLIC', title: 'CNRY-draft-title' });
    expect((await read(`/library/${draft.resource.slug}`)).text).toBe((await read('/library/never-was')).text);
    expect((await read('/library/results?words=CNRY')).text).not.toContain('CNRY-draft');
  });
});

/** The text of each element of well-formed XML, by its path. */
function elementsOf(xml: string): Record<string, string> {
  const path: string[] = [];
  const found: Record<string, string> = {};
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => path.push(name));
  parser.on('text', (text) => (found[path.join('/')] = text));
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  return found;
}
