import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PASSWORD, type Visitor } from '../../support/visitor.js';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { id name email } sessions { isThisOne device } } problems { code message path } } }`;
const WHO = `{ viewer { person { id name email } sessions { id isThisOne } } }`;

describe('signing in', () => {
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

  const tryPassword = (visitor: Visitor, email: string, password: string) =>
    visitor.ask(SIGN_IN, { input: { email, password } });

  test('nobody is signed in at first', async () => {
    expect(await app.visitor().get(WHO)).toEqual({ viewer: null });
  });

  test('a person signs in with email and password, in whatever case the address is typed', async () => {
    const amina = await world.person('Amina Example');
    const visitor = app.visitor();
    const { data } = await tryPassword(visitor, ` ${amina.email.toUpperCase()} `, PASSWORD);
    expect(data.signIn.problems).toEqual([]);
    expect(data.signIn.viewer.person).toEqual({ id: amina.id, name: 'Amina Example', email: amina.email });
    expect((await visitor.get(WHO)).viewer.person.id).toBe(amina.id);
  });

  test('the cookie is for this site alone, out of reach of scripts, and names a session kept only as a hash', async () => {
    const amina = await world.person();
    const response = await app.visitor().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SIGN_IN, variables: { input: { email: amina.email, password: PASSWORD } } }),
    });
    const cookie = response.headers.getSetCookie().find((each) => each.startsWith('roundtable='));
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = /^roundtable=([^;]+)/.exec(cookie ?? '')?.[1] ?? '';
    const kept = await world.sql(`select 1 from session where token_hash = sha256($1::text::bytea)`, [token]);
    expect(kept).toHaveLength(1);
  });

  test('a wrong password and an unknown address are answered with the same words', async () => {
    const amina = await world.person();
    const wrong = await tryPassword(app.visitor(), amina.email, 'not the password');
    const unknown = await tryPassword(app.visitor(), 'nobody.at.all@example.org', 'not the password');
    expect(wrong.data).toEqual(unknown.data);
    expect(wrong.data.signIn.problems[0].code).toBe('WRONG_CREDENTIALS');
  });

  test('after ten wrong tries the account is closed to strangers for a while, but not to a device its owner used before', async () => {
    const amina = await world.person();
    const known = await app.visitor().signIn(amina.email);
    await known.get(`mutation { signOut { problems { code } } }`);
    const stranger = app.visitor();
    for (let i = 0; i < 10; i += 1) await tryPassword(stranger, amina.email, `guess ${i}`);
    const late = await tryPassword(app.visitor(), amina.email, PASSWORD);
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
    expect((await tryPassword(known, amina.email, PASSWORD)).data.signIn.viewer.person.id).toBe(amina.id);
  });

  test('tries in one request under many aliases are counted one by one', async () => {
    const amina = await world.person();
    const tries = Array.from(
      { length: 10 },
      (_, i) => `t${i}: signIn(input: {email: "${amina.email}", password: "guess ${i}"}) { problems { code } }`,
    );
    await app.visitor().ask(`mutation { ${tries.join(' ')} }`);
    expect((await tryPassword(app.visitor(), amina.email, PASSWORD)).errors[0]?.extensions['code']).toBe(
      'RATE_LIMITED',
    );
  });

  test('signing out ends the session on the server, so that a copied cookie is worth nothing', async () => {
    const visitor = await world.as(await world.person());
    const copy = app.visitor();
    for (const [name, value] of visitor.cookies) copy.cookies.set(name, value);
    expect((await copy.get(WHO)).viewer).not.toBeNull();
    await visitor.get(`mutation { signOut { problems { code } } }`);
    expect((await copy.get(WHO)).viewer).toBeNull();
    expect(visitor.cookies.has('roundtable')).toBe(false);
  });

  test('one sees where one is signed in, and ends a session elsewhere', async () => {
    const amina = await world.person();
    const here = await world.as(amina);
    const there = await world.as(amina);
    const { viewer } = await here.get(WHO);
    expect(viewer.sessions).toHaveLength(2);
    const other = viewer.sessions.find((each: { isThisOne: boolean }) => !each.isThisOne);
    await here.get(`mutation ($id: ID!) { endSession(input: { sessionId: $id }) { problems { code } } }`, {
      id: other.id,
    });
    expect((await there.get(WHO)).viewer).toBeNull();
    expect((await here.get(WHO)).viewer.sessions).toHaveLength(1);
  });

  test("one cannot end somebody else's session", async () => {
    const amina = await world.as(await world.person());
    const { viewer } = await (await world.as(await world.person())).get(WHO);
    const { errors } = await amina.ask(
      `mutation ($id: ID!) { endSession(input: { sessionId: $id }) { problems { code } } }`,
      { id: viewer.sessions[0].id },
    );
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('changing the password signs out everywhere else', async () => {
    const amina = await world.person();
    const here = await world.as(amina);
    const there = await world.as(amina);
    const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { person { id } } problems { code path } } }`;
    const wrong = await here.get(change, { input: { currentPassword: 'nope', newPassword: 'a perfectly new one' } });
    expect(wrong.changePassword.problems).toEqual([{ code: 'WRONG_PASSWORD', path: ['currentPassword'] }]);
    const right = await here.get(change, { input: { currentPassword: PASSWORD, newPassword: 'a perfectly new one' } });
    expect(right.changePassword.problems).toEqual([]);
    expect((await there.get(WHO)).viewer).toBeNull();
    expect((await here.get(WHO)).viewer).not.toBeNull();
    await app.visitor().signIn(amina.email, 'a perfectly new one');
  });

  test.each(['password1234', 'short', 'aaaaaaaaaaaaaaaa', 'roundtable2026'])(
    'the password "%s" is refused',
    async (newPassword) => {
      const here = await world.as(await world.person());
      const { changePassword } = await here.get(
        `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { problems { code path } } }`,
        { input: { currentPassword: PASSWORD, newPassword } },
      );
      expect(changePassword.problems).toHaveLength(1);
      expect(changePassword.problems[0].path).toEqual(['newPassword']);
    },
  );

  test('a session ends when it has not been used for too long', async () => {
    const amina = await world.person();
    const visitor = await world.as(amina);
    await world.sql(`update session set idle_until = now() - interval '1 second' where person_id = $1`, [amina.id]);
    expect((await visitor.get(WHO)).viewer).toBeNull();
    const { errors } = await visitor.ask(`{ agencies { nodes { id } } }`);
    expect(errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('what people say of themselves is changed, unless it was changed meanwhile', async () => {
    const visitor = await world.as(await world.person());
    const input = {
      version: 1,
      name: 'New Name',
      jobTitle: 'Analyst',
      phone: '01632 960000',
      accessNeeds: 'Hearing loop',
      language: 'cy',
    };
    const change = `mutation ($input: ChangeMyDetailsInput!) { changeMyDetails(input: $input) { viewer { person { name jobTitle phone accessNeeds language version } } problems { code } } }`;
    const { changeMyDetails } = await visitor.get(change, { input });
    expect(changeMyDetails.viewer.person).toEqual({ ...input, version: 2 });
    expect((await visitor.get(change, { input })).changeMyDetails.problems).toEqual([{ code: 'CONFLICT' }]);
  });
});
