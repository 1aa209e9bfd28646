import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('somebody who means harm', () => {
  let app: TestApp;
  let world: World;
  let visitor: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    visitor = await world.as(await world.person());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const post = (body: string, headers: Record<string, string> = {}) =>
    visitor.fetch('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const asked = async (query: string) => {
    const began = Date.now();
    const response = await post(JSON.stringify({ query }));
    const text = await response.text();
    return { text, ms: Date.now() - began, bytes: text.length };
  };

  test.each([
    [
      'a thousand aliases',
      `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: viewer { person { id } }`).join(' ')} }`,
    ],
    ['forty levels', `{ viewer { ${'seats { seat { '.repeat(20)} id ${'} }'.repeat(20)} } }`],
    [
      'a hundred sign-ins',
      `mutation { ${Array.from({ length: 100 }, (_, i) => `s${i}: signIn(input: {email: "a@example.org", password: "x"}) { problems { code } }`).join(' ')} }`,
    ],
    ['ten thousand of one field', `{ viewer { person { ${'name '.repeat(10_000)} } } }`],
    [
      'fragments that multiply',
      `query { viewer { ...a } } fragment a on Viewer { ${'...b '.repeat(40)} } fragment b on Viewer { ${'person { id name } '.repeat(40)} }`,
    ],
    ['fragments in a circle', `{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }`],
    [
      'a hundred operations',
      `${Array.from({ length: 100 }, (_, i) => `query q${i} { viewer { person { id } } }`).join(' ')}`,
    ],
    ['too many of a list', `{ viewer { upcomingMeetings(first: 100000) { nodes { id } } } }`],
  ])('asks for %s, and is refused quickly and briefly', async (_what, query) => {
    const { text, ms, bytes } = await asked(query);
    const { errors, data } = JSON.parse(text);
    expect(errors.length).toBeGreaterThan(0);
    expect(data?.viewer ?? null).toBeNull();
    expect(ms).toBeLessThan(2000);
    expect(bytes).toBeLessThan(64 * 1024);
  });

  test('asks for the schema, or for hints at it, and gets neither', async () => {
    expect((await asked('{ __schema { types { name } } }')).text).toMatch(/GRAPHQL_VALIDATION_FAILED/);
    expect((await asked('{ vewer { id } }')).text).not.toMatch(/Did you mean|viewer"/);
    const hinted = await post(
      JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }',
        variables: { input: { emial: 'x', password: 'y' } },
      }),
    );
    expect(await hinted.text()).not.toMatch(/Did you mean/);
  });

  test.each([
    ['another site, by Origin', { origin: 'https://evil.example.com' }],
    ['a sandboxed page', { origin: 'null' }],
    ['another site, by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['a subdomain', { 'sec-fetch-site': 'same-site' }],
  ])('sends a request from %s, and it is refused', async (_from, headers) => {
    const response = await post(JSON.stringify({ query: 'mutation { signOut { problems { code } } }' }), headers);
    expect(response.status).toBe(403);
    expect((await visitor.get('{ viewer { person { id } } }')).viewer).not.toBeNull();
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'sends a mutation as %s, and nothing happens',
    async (type) => {
      const response = await post(JSON.stringify({ query: 'mutation { signOut { problems { code } } }' }), {
        'content-type': type,
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect((await visitor.get('{ viewer { person { id } } }')).viewer).not.toBeNull();
    },
  );

  test('sends a mutation by GET, or a batch, and nothing happens', async () => {
    const byGet = await visitor.fetch(
      `/graphql?query=${encodeURIComponent('mutation { signOut { problems { code } } }')}`,
      { headers: { 'apollo-require-preflight': '1' } },
    );
    expect(byGet.status).toBe(405);
    const batch = await post(JSON.stringify([{ query: 'mutation { signOut { problems { code } } }' }]));
    expect(batch.status).toBe(400);
    expect((await visitor.get('{ viewer { person { id } } }')).viewer).not.toBeNull();
  });

  test('sends a body too large, and it is not read', async () => {
    expect(
      (await post(JSON.stringify({ query: '{ viewer { person { id } } }', variables: { x: 'x'.repeat(300_000) } })))
        .status,
    ).toBe(413);
  });

  test.each(['NUL \u0000 inside', 'half a pair \ud800 here'])(
    'types a character that cannot be kept (%#), and is told so',
    async (name) => {
      const { errors } = await visitor.ask(
        `mutation ($input: ChangeMyDetailsInput!) { changeMyDetails(input: $input) { problems { code } } }`,
        {
          input: { version: 1, name, jobTitle: '', phone: '', accessNeeds: '', language: 'en' },
        },
      );
      expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    },
  );

  test.each(["'; drop table person; --", '" or 1=1 --', '\\', '%_%', '${1+1}', '{{7*7}}'])(
    'types %s where a name is sought, and finds nothing',
    async (matching) => {
      const { agencies } = await visitor.get(
        `query ($matching: String) { agencies(matching: $matching) { nodes { id } } }`,
        { matching },
      );
      expect(agencies.nodes).toEqual([]);
    },
  );

  test('adds fields that are not theirs to set, and is refused by the schema', async () => {
    const { errors } = await visitor.ask(
      `mutation ($input: ChangeMyDetailsInput!) { changeMyDetails(input: $input) { problems { code } } }`,
      {
        input: {
          version: 1,
          name: 'N',
          jobTitle: '',
          phone: '',
          accessNeeds: '',
          language: 'en',
          id: 'x',
          agencyId: 'y',
          isAdmin: true,
        },
      },
    );
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('names a wrong id, and learns nothing of the database from the answer', async () => {
    const { errors, data } = await visitor.ask(`{ meeting(id: "not an id") { id } }`);
    expect(data?.meeting ?? null).toBeNull();
    expect(JSON.stringify(errors)).not.toMatch(/uuid|syntax|select|postgres|\/libs\//i);
  });

  test('forges forwarding headers, and is counted all the same', async () => {
    const victim = await world.person();
    const tries = [];
    for (let i = 0; i < 12; i += 1) {
      const response = await app.visitor().fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${i}`, forwarded: `for=10.0.0.${i}` },
        body: JSON.stringify({
          query: `mutation { signIn(input: {email: "${victim.email}", password: "guess"}) { problems { code } } }`,
        }),
      });
      tries.push((await response.text()).includes('RATE_LIMITED'));
    }
    expect(tries.slice(10)).toEqual([true, true]);
  });

  test('reads pages with headers that tell browsers what never to do', async () => {
    const { headers } = await app.visitor().fetch('/health/live');
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
    );
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.has('x-powered-by')).toBe(false);
  });

  test.each(['/no-such-page', '/graphql', '/no-such-file.js'])('reads them with a refusal too: %s', async (path) => {
    const { headers, status } = await app.visitor().fetch(path, { method: 'PUT' });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  });

  test('reads an answer from a cache, and finds none kept', async () => {
    const response = await post(JSON.stringify({ query: '{ viewer { person { id } } }' }));
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('tries one password on two hundred accounts, and is stopped by where they come from', async () => {
    const answers: boolean[] = [];
    for (let i = 0; i < 110; i += 1) {
      const { errors } = await app
        .visitor()
        .ask(
          `mutation { signIn(input: {email: "sprayed${i}@example.org", password: "Winter2026Winter"}) { problems { code } } }`,
        );
      answers.push(errors[0]?.extensions['code'] === 'RATE_LIMITED');
    }
    expect(answers.at(-1)).toBe(true);
    await world.sql('delete from throttle');
  });

  test('sends half a request and waits, and others are served meanwhile', async () => {
    const { hostname, port } = new URL(app.url);
    const slow = request({
      hostname,
      port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '1000' },
    });
    slow.on('error', () => undefined);
    slow.write('{');
    expect((await visitor.get('{ viewer { person { id } } }')).viewer).not.toBeNull();
    slow.destroy();
  });
});
