import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { World, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PASSWORD, Visitor } from '../../support/visitor.js';

const WHO = '{ viewer { person { id } } }';
const COOKIE = 'roundtable';

describe('sessions', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const whoIs = async (visitor: Visitor): Promise<string | null> => (await visitor.get(WHO)).viewer?.person.id ?? null;
  const holding = (token: string | undefined): Visitor => {
    const visitor = app.visitor();
    visitor.cookies.set(COOKIE, String(token));
    return visitor;
  };
  const live = (person: TestPerson) =>
    world.sql('select id from session where person_id = $1 and ended_at is null', [person.id]);

  test('a cookie that somebody planted before is not the one that signing in gives', async () => {
    const person = await world.person();
    const planted = randomBytes(32).toString('base64url');
    const visitor = await holding(planted).signIn(person.email);
    expect(visitor.cookies.get(COOKIE)).not.toBe(planted);
    expect(await whoIs(visitor)).toBe(person.id);
    expect(await whoIs(holding(planted))).toBeNull();
  });

  test('signing in once more gives another, and ends the one that this browser had, whosever it was', async () => {
    const [one, other] = [await world.person(), await world.person()];
    const visitor = await app.visitor().signIn(one.email);
    const first = visitor.cookies.get(COOKIE);
    await visitor.signIn(other.email);
    expect(visitor.cookies.get(COOKIE)).not.toBe(first);
    expect(await whoIs(visitor)).toBe(other.id);
    expect(await whoIs(holding(first))).toBeNull();
    expect(await live(one)).toEqual([]);
    expect(await live(other)).toHaveLength(1);
  });

  test('a wrong password ends nothing', async () => {
    const person = await world.person();
    const visitor = await app.visitor().signIn(person.email);
    await expect(visitor.signIn(person.email, 'not the password')).rejects.toThrow('WRONG_CREDENTIALS');
    expect(await whoIs(visitor)).toBe(person.id);
  });

  test('a session ends after its longest time, however much it is used', async () => {
    const person = await world.person();
    const visitor = await app.visitor().signIn(person.email);
    await world.sql(`update session set expires_at = now() + interval '1 second' where person_id = $1`, [person.id]);
    for (let i = 0; i < 3; i += 1) {
      expect(await whoIs(visitor)).toBe(i < 2 ? person.id : null);
      await new Promise((go) => setTimeout(go, i === 1 ? 1100 : 100));
    }
  });

  test('a new password by the link in mail ends every session there was', async () => {
    const person = await world.person();
    const visitors = await Promise.all([1, 2, 3].map(() => app.visitor().signIn(person.email)));
    const token = randomBytes(32).toString('base64url');
    await world.sql(
      `insert into link (audience_id, token_hash, purpose, person_id, expires_at) select app.self_of($1), sha256($2::text::bytea), 'RESET', $1, now() + interval '1 hour'`,
      [person.id, token],
    );
    const set = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { problems { code } } }`;
    const input = { token, password: 'quite another long phrase' };
    expect((await app.visitor().get(set, { input })).resetPassword.problems).toEqual([]);
    expect(await Promise.all(visitors.map(whoIs))).toEqual([null, null, null]);
    await expect(app.visitor().signIn(person.email, PASSWORD)).rejects.toThrow('WRONG_CREDENTIALS');
  });

  test('over https the cookie is pinned to the host, and is never sent in the clear', async () => {
    const secure = await startApp({ PUBLIC_URL: 'https://roundtable.example.org' });
    const there = await World.of(secure);
    try {
      const { email } = await there.person();
      const response = await new Visitor(secure.url).fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }',
          variables: { input: { email, password: PASSWORD } },
        }),
      });
      const cookies = response.headers.getSetCookie();
      expect(cookies.length).toBeGreaterThan(0);
      for (const cookie of cookies) expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
      expect(cookies[0]).toMatch(/^__Host-roundtable=[\w-]{43}; Path=\/;/);
      expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    } finally {
      await there.end();
      await secure.stop();
    }
  });
});
