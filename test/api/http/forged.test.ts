import { request } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { meetingForm, schedule, SCHEDULE } from '../../factories/meetings.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';

const RESET = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { problems { code } } }`;
const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { results { problems { code } } } }`;

/** Who writes where we are, or what a letter says at its head. */
describe('forged', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let partnership: TestPartnership;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    partnership = await world.partnership();
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  /** As fetch cannot: with a Host of one's own. */
  function send(
    path: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<{ status: number; text: string }> {
    const { hostname, port } = new URL(app.url);
    return new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const asked = request({ hostname, port, path, method, headers }, (answer) => {
        let text = JSON.stringify(answer.headers);
        answer.on('data', (part) => (text += String(part)));
        answer.on('end', () => resolve({ status: Number(answer.statusCode), text }));
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  const EVIL = 'evil.example.com';
  const forged = {
    host: EVIL,
    'x-forwarded-host': EVIL,
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '444',
    'x-original-url': `//${EVIL}/`,
    forwarded: `host=${EVIL};proto=https`,
  };

  test('names of our host lead nobody astray: links in mail are of the address that was configured', async () => {
    const person = await world.person();
    const body = JSON.stringify({ query: RESET, variables: { input: { email: person.email } } });
    const { status } = await send('/graphql', { ...forged, 'content-type': 'application/json' }, body);
    expect(status).toBe(200);
    const [mail] = await post.waitFor(person.email);
    const everything = JSON.stringify([mail?.text, mail?.html, mail?.headers]);
    expect(everything).not.toContain(EVIL);
    expect(mail?.text).toContain(`${app.url}/reset-password/`);
  });

  test.each([
    '/',
    '/respond/unknown',
    '/respond/unknown?saved=yes',
    '/calendar/unknown.ics',
    '/health/ready',
    `//${EVIL}/`,
  ])('names of our host come back in no answer (%s)', async (path) => {
    const { text } = await send(path, forged);
    expect(text.replaceAll(JSON.stringify(path).slice(1, -1), '')).not.toContain(EVIL);
    expect(text).not.toMatch(/"location":/);
  });

  test('a request of no type, as a page elsewhere could send with the cookie, does nothing', async () => {
    const visitor = await world.as(await world.person());
    const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ');
    const body = JSON.stringify({ query: 'mutation { signOut { problems { code } } }' });
    expect((await send('/graphql', { cookie }, body)).status).toBeGreaterThanOrEqual(400);
    expect((await visitor.get('{ viewer { person { id } } }')).viewer).not.toBeNull();
  });

  const HEADS = [
    'Board\r\nBcc: victim@example.org',
    'Board\nBcc: victim@example.org\n\nAnother body',
    'Board\r\n X-Evil: folded',
    'Board\u2028Bcc: victim@example.org',
    'Board\u0085X-Evil: 1',
    '=?utf-8?Q?Board=0D=0ABcc:_victim@example.org?=',
    '"Board" <victim@example.org>, Board',
    'Board; Bcc=victim@example.org',
    'victim@example.org, other@example.org',
    'Group: victim@example.org;',
  ];

  test.each(HEADS)('heads of letters stay what they are: %j', async (text) => {
    const seat = await world.seat(partnership, { isStatutory: true });
    const { email, id } = seat.representative!;
    await world.sql('update person set name = $2 where id = any ($1)', [
      [id, partnership.chair.id],
      text.slice(0, 120),
    ]);
    const before = post.received.length;
    await schedule(await world.as(partnership.chair), partnership.id, { title: text, place: text, seatIds: [seat.id] });
    const [mail] = await post.waitFor(email);
    expect(mail?.recipients).toEqual([email]);
    expect(mail?.to?.map(({ address }) => address)).toEqual([email]);
    expect(mail?.replyTo?.map(({ address }) => address)).toEqual([partnership.chair.email]);
    expect([mail?.cc, mail?.bcc]).toEqual([undefined, undefined]);
    const named = mail!.headers.map(({ key }) => key);
    expect(named.filter((key) => /evil|bcc|^cc$/.test(key))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    for (const each of post.received.slice(before)) expect(each.recipients).not.toContain('victim@example.org');
  });

  test.each([
    'a@example.org\r\nBcc: victim@example.org',
    'a@example.org, victim@example.org',
    'a@example.org;victim@example.org',
    '"a b"@example.org',
    'a(victim@example.org)@example.org',
    'Group: victim@example.org;',
    'A <a@example.org>',
    'a@example.org>',
    'a@[127.0.0.1]',
    'a@localhost',
    'a@exämple.org',
    '@a:victim@example.org',
    'a%victim@example.org@example.org',
    ' ',
  ])('addresses are refused where they are typed: %j', async (email) => {
    const chair = await world.as(partnership.chair);
    const { data: reset } = await app.visitor().ask(RESET, { input: { email } });
    expect(reset.requestPasswordReset.problems).toHaveLength(1);
    const lines = [{ email, office: 'VICE_CHAIR' }];
    const { data: invited } = await chair.ask(INVITE, { input: { partnershipId: partnership.id, lines } });
    expect(invited.invite.results[0].problems).toHaveLength(1);
    const guests = [{ name: 'Guest', email }];
    const { data: scheduled } = await chair.ask(SCHEDULE, { input: meetingForm(partnership.id, { guests }) });
    expect(scheduled.scheduleMeeting.meeting).toBeNull();
  });
});
