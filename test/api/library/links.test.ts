import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { CheckLinks, QueueLinkCheck } from '../../../apps/api/src/library/index.js';
import { aResource, aSubmission, resourceOf, withdrawResource } from '../../factories/library.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

interface Answer {
  readonly status: number;
  readonly location?: string;
  readonly text?: string;
}

/** A host somewhere: what it was asked, and what it answers. */
class Host {
  readonly asked: { method: string; url: string; headers: IncomingMessage['headers'] }[] = [];
  answers: Record<string, Answer> = {};
  private readonly server: Server = createServer(({ method, url, headers }, response) => {
    this.asked.push({ method: method!, url: url!, headers });
    const { status, location, text = '' } = this.answers[`${method} ${url}`] ?? this.answers[url!] ?? { status: 404 };
    response.writeHead(status, location === undefined ? {} : { location }).end(text);
  });

  async open(): Promise<this> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    return this;
  }

  get place(): string {
    return `127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  at = (path: string, host = this.place) => `http://${host}${path}`;
  close = () => this.server.close();
}

describe('a link of the library', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let table: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  let known: Host;
  let inside: Host;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    [known, inside] = [await new Host().open(), await new Host().open()];
    // This one may be asked though it is no host of the internet; the other is what no link is to reach.
    worker = await startWorker(app, post.url, { LINK_CHECKS: 'on', LINK_CHECKS_ALSO: known.place });
    table = await world.partnership('Wear Valley');
    chair = await world.as(table.chair);
    coordinator = await world.as(table.coordinator);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    known?.close();
    inside?.close();
    await world?.end();
    await app?.stop();
  });
  beforeEach(async () => {
    await world.sql('delete from resource_link');
    for (const host of [known, inside]) {
      host.asked.length = 0;
      host.answers = {};
    }
  });

  const linked = async (urls: readonly string[], more: object = {}) => {
    const links = urls.map((url, index) => ({ label: `Link ${index + 1}`, url }));
    return aResource(chair, coordinator, { foundBy: 'PARTNERSHIP', partnershipId: table.id, links, ...more });
  };
  /** As though a week had gone by, and then what the worker does. */
  async function check(): Promise<void> {
    await world.sql(`update resource_link set due_at = now()`);
    await worker.get(CheckLinks).execute(AbortSignal.timeout(30_000));
  }
  const aDayLater = () =>
    world.sql('update resource_link set failed_on = failed_on - 1 where unavailable_since is null');
  const LINKS = `query ($slug: String!) { resource(slug: $slug) { current { links { label unavailableSince movedTo } } } }`;
  const linksOf = async (slug: string, who = chair) =>
    (await who.get(LINKS, { slug })).resource.current.links as {
      label: string;
      unavailableSince: string | null;
      movedTo: string;
    }[];

  test('that fails on two days is said to be unavailable, until it answers again', async () => {
    const { id, slug } = await linked([known.at('/gone'), known.at('/good')]);
    known.answers = { '/good': { status: 200 } };
    await check();
    await check();
    expect((await linksOf(slug)).map((each) => each.unavailableSince)).toEqual([null, null]);
    await aDayLater();
    await check();
    const today = (await world.sql<{ on: string }>('select app.today()::text as on'))[0]!.on;
    expect((await linksOf(slug)).map((each) => each.unavailableSince)).toEqual([today, null]);
    const { resourcesToMend } = await chair.get('{ resourcesToMend { nodes { slug } } }');
    expect(resourcesToMend.nodes).toEqual([{ slug }]);
    const member = await world.as((await world.seat(table)).representative!);
    expect((await linksOf(slug, member))[0]!.unavailableSince).toBe(today);
    expect((await member.get('{ resourcesToMend { nodes { slug } } }')).resourcesToMend.nodes).toEqual([]);
    await check();
    const told = await world.sql(`select from event_log where name = 'ResourceLinkUnavailable' and subject_id = $1`, [
      id,
    ]);
    expect(told).toHaveLength(1);
    const mail = (await post.waitFor(table.chair.email)).find(({ subject }) => subject?.startsWith('A link does not'));
    expect(mail!.text).toContain('Link 1');
    known.answers = { '/good': { status: 200 }, '/gone': { status: 200 } };
    await check();
    expect((await linksOf(slug)).map((each) => each.unavailableSince)).toEqual([null, null]);
  });

  test('is asked politely: by name, as seldom and as little as may be, and not where programs are asked to stay away', async () => {
    await linked([known.at('/guide'), known.at('/private/guide'), known.at('/no-head')]);
    known.answers = {
      '/guide': { status: 200, text: 'x'.repeat(1000) },
      '/robots.txt': { status: 200, text: 'User-agent: Roundtable\nDisallow: /private/\n' },
      'HEAD /no-head': { status: 405 },
      'GET /no-head': { status: 200 },
    };
    await check();
    const [first] = known.asked;
    expect(first!.headers['user-agent']).toBe(`Roundtable/1 (link check; +${app.url}; roundtable@example.org)`);
    expect(first!.headers).not.toHaveProperty('cookie');
    expect(first!.headers).not.toHaveProperty('authorization');
    const asked = known.asked.filter(({ url }) => url !== '/robots.txt');
    expect(asked.map(({ method, url }) => `${method} ${url}`).sort()).toEqual([
      'GET /no-head',
      'HEAD /guide',
      'HEAD /no-head',
    ]);
    known.asked.length = 0;
    await worker.get(CheckLinks).execute(AbortSignal.timeout(30_000));
    expect(known.asked).toEqual([]);
    const [soonest] = await world.sql<{ days: number }>(
      `select extract(epoch from min(due_at) - now())::float8 / 86400 as days from resource_link`,
    );
    expect(soonest!.days).toBeGreaterThan(6.7);
  });

  test.each([
    ['of this machine', () => inside.at('/')],
    ['of this machine, by a name', () => inside.at('/', inside.place.replace('127.0.0.1', 'localhost'))],
    ['of this machine, as one number', () => inside.at('/', inside.place.replace('127.0.0.1', '2130706433'))],
    ['of this machine, as IPv6', () => inside.at('/', inside.place.replace('127.0.0.1', '[::ffff:127.0.0.1]'))],
    ['of this machine, of nothing in particular', () => inside.at('/', inside.place.replace('127.0.0.1', '0.0.0.0'))],
    ['that another leads to', () => known.at('/to-inside')],
    ['with a password in it, that another leads to', () => known.at('/to-password')],
    ['of what tells machines their secrets', () => 'http://169.254.169.254/latest/meta-data/'],
    ['of a private network', () => 'http://192.168.0.1/'],
    ['of a carrier’s network', () => 'http://100.64.0.1/'],
    ['of a private network, as IPv6', () => 'http://[fd00:ec2::254]/'],
    ['of another port', () => 'http://192.0.2.1:6379/'],
  ])('to an address %s is not asked, and nothing is said of it', async (_, url) => {
    await linked([url()]);
    known.answers = {
      '/to-inside': { status: 302, location: inside.at('/secret') },
      '/to-password': { status: 302, location: known.at('/', `somebody:secret@${known.place}`) },
    };
    const began = Date.now();
    await check();
    expect(inside.asked).toEqual([]);
    expect(known.asked.map((each) => each.url)).not.toContain('/');
    const noted = await world.sql('select asked_at is not null as asked, failed_on from resource_link');
    expect(noted).toEqual([{ asked: true, failed_on: null }]);
    expect(Date.now() - began).toBeLessThan(8000);
  });

  test('that has moved for good is offered by its new address to whoever sees to it; one that goes round is not followed', async () => {
    const { slug } = await linked(['/old', '/for-now', '/round', '/to-front'].map((path) => known.at(path)));
    known.answers = {
      '/old': { status: 301, location: '/new' },
      '/new': { status: 200 },
      '/for-now': { status: 302, location: '/new' },
      '/round': { status: 301, location: '/round' },
      '/to-front': { status: 301, location: '/' },
      '/': { status: 200 },
    };
    await check();
    expect((await linksOf(slug)).map((each) => each.movedTo)).toEqual([known.at('/new'), '', '', '']);
    expect(known.asked.filter(({ url, method }) => url === '/round' && method === 'HEAD')).toHaveLength(6);
  });

  test('is asked of what is published now alone', async () => {
    const { slug } = await linked([known.at('/first')]);
    await aSubmission(chair, {
      foundBy: 'PARTNERSHIP',
      partnershipId: table.id,
      links: [{ label: 'Draft', url: known.at('/draft') }],
    });
    const resource = await resourceOf(chair, slug);
    await withdrawResource(chair, { resourceId: resource.id, version: resource.version, because: 'It was replaced.' });
    await check();
    const urls = known.asked.map(({ url }) => url);
    expect(urls).not.toContain('/first');
    expect(urls).not.toContain('/draft');
  });

  test('is asked where links are checked, and nowhere else', async () => {
    const jobs = () => world.sql(`select from graphile_worker.jobs where task_identifier = 'links'`);
    const still = await startWorker(app, post.url);
    await world.sql(`update resource_link set due_at = now() + interval '1 day'`);
    await still.get(QueueLinkCheck).execute();
    expect(await jobs()).toEqual([]);
    await still.close();
  });
});
