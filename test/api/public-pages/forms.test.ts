import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { aCall, dayIn, exampleForm } from '../../factories/examples.js';
import { aPdf } from '../../factories/files.js';
import { proposalForm, formToken } from '../../factories/proposals.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

const HOSTILE = '</script><script>alert(1)</script>"\'&';

/** The portal may have to be built first. */
jest.setTimeout(120_000);

describe('a form of a public page, sent without scripts', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp({}, true);
    world = await World.of(app);
  });
  beforeEach(() => world.sql('delete from throttle'));
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const typed = (more: Record<string, string> = {}) => {
    const { requestKey: _key, existsAlready, agreed: _agreed, tier, ...rest } = proposalForm() as Record<string, any>;
    return { ...rest, tier: tier ?? '', existsAlready: existsAlready ? 'yes' : 'no', agreed: 'on', ...more };
  };
  const send = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await fetch(`${app.url}/propose`, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams(fields),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const howMany = async () =>
    (await world.sql<{ n: number }>('select count(*)::int as n from partnership_proposal'))[0]!.n;

  test('is on its page as it can be sent: with a token, and names for what is typed', async () => {
    const response = await fetch(`${app.url}/propose`);
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    const text = await response.text();
    expect(text).toMatch(/<form[^>]* method="post"/);
    expect(text).toMatch(/<input type="hidden" name="formToken" value="\d+\./);
    for (const name of ['name', 'existsAlready', 'purpose', 'proposerEmail', 'agreed'])
      expect(text).toMatch(new RegExp(`<(input|textarea)[^>]* name="${name}"`));
  });

  test('does what it says, once, and leads to a page with the reference', async () => {
    const fields = typed();
    const before = await howMany();
    const [first, second] = [await send(fields), await send(fields)];
    expect(first.status).toBe(303);
    const to = first.headers.get('location')!;
    expect(to).toMatch(/^\/propose\?sent=RT-\w{4}-\w{4}$/);
    expect(second.headers.get('location')).toBe(to);
    expect(await howMany()).toBe(before + 1);
    expect(await (await fetch(app.url + to)).text()).toContain(to.slice(-12));
  });

  test('that is refused comes back with what was typed, and says what is wrong', async () => {
    const { status, headers, text } = await send(typed({ purpose: HOSTILE, name: '', proposerEmail: 'nobody' }));
    expect([status, headers.get('cache-control')]).toEqual([422, 'no-store']);
    expect(text).toContain('<title>Error: Tell us about partnerships');
    expect(text).toContain('There is a problem');
    expect(text).toMatch(/<a href="#field-name">/);
    expect(text).toMatch(/<a href="#field-proposerEmail">/);
    expect(text).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('value="nobody"');
    const { existsAlready: _unsaid, ...rest } = typed();
    expect((await send(rest)).text).toContain('Say whether it exists already');
  });

  test('keeps the rules of the form: too quick, a field for programs, too often', async () => {
    const token = formToken(0);
    expect((await send(typed({ formToken: token }))).status).toBe(422);
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) statuses.push((await send(typed({ name: `Another ${n}` }))).status);
    expect(statuses).toContain(429);
  });

  test('is not taken from another site, nor in a shape that no form has', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }] as Record<
      string,
      string
    >[])
      expect((await send(typed(), headers)).status).toBe(403);
    expect((await send(typed({ purpose: 'x'.repeat(70_000) }))).status).toBe(413);
    expect((await send(typed({ purpose: 'a\u0000b' }))).text).toContain('a character that cannot be kept');
    const many = Object.fromEntries(Array.from({ length: 99 }, (_, n) => [`f${n}`, 'x']));
    expect((await send(many)).status).toBe(400);
    const json = await fetch(`${app.url}/propose`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":{"a":1}}',
    });
    expect(json.status).toBe(400);
  });

  describe('and with a file', () => {
    let call: { id: string; slug: string };
    beforeAll(async () => {
      call = await aCall(await world.as(await world.nationalCoordinator()));
    });

    const answer = async (more: Record<string, string> = {}, file?: { name: string; content: Buffer }) => {
      const {
        slug: _slug,
        requestKey: _key,
        isNamed: _named,
        agreed: _agreed,
        ...rest
      } = exampleForm(call.slug) as any;
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...rest, isNamed: 'on', agreed: 'on', ...more }))
        form.append(name, value as string);
      // As browsers send it where none was chosen.
      form.append('file', new Blob([new Uint8Array(file?.content ?? [])]), file?.name ?? '');
      const response = await fetch(`${app.url}/calls/${call.slug}`, { method: 'POST', redirect: 'manual', body: form });
      return { status: response.status, to: response.headers.get('location'), text: await response.text() };
    };
    const sent = () =>
      world.sql<Record<string, unknown>>(
        'select e.title, f.name as file, f.audience_id from example e left join stored_file f on f.id = e.file_id where e.call_id = $1 order by e.id',
        [call.id],
      );
    const pdf = { name: 'Our poster.pdf', content: aPdf() };

    test('it is sent as it stands on its page, once', async () => {
      const page = await (await fetch(`${app.url}/calls/${call.slug}`)).text();
      expect(page).toMatch(/<form[^>]* enctype="multipart\/form-data" method="post"/i);
      expect(page).toMatch(/<input[^>]* type="file"[^>]* name="file"/);
      const fields = { title: 'With a poster', email: 'sam@example.org' };
      const token = formToken();
      const [first, second] = [
        await answer({ ...fields, formToken: token }, pdf),
        await answer({ ...fields, formToken: token }, pdf),
      ];
      expect([first.status, second.to]).toEqual([303, first.to]);
      expect(await sent()).toEqual([{ title: 'With a poster', file: 'Our poster.pdf', audience_id: 4 }]);
      expect(await (await fetch(app.url + first.to!)).text()).toContain(first.to!.slice(-12));
      expect((await answer({ title: 'Without one', words: 'Only words' })).status).toBe(303);
    });

    test('what is refused keeps the file that came with it, and what was typed', async () => {
      const { status, text } = await answer({ title: '', name: HOSTILE }, pdf);
      expect(status).toBe(422);
      expect(text).toContain('Enter what your example is called');
      expect(text).toContain('Our poster.pdf');
      expect(text).not.toContain('<script>alert');
      const [, fileToken = ''] = /name="fileToken" value="([^"]+)"/.exec(text) ?? [];
      expect((await answer({ title: 'Mended', fileToken, fileName: 'Our poster.pdf' })).status).toBe(303);
      expect(await sent()).toContainEqual({ title: 'Mended', file: 'Our poster.pdf', audience_id: 4 });
    });

    test('one that is far too large, or is not what it is called, is refused with all else that is wrong', async () => {
      const large = await answer(
        { title: '', name: 'Sam Typed' },
        { name: 'film.pdf', content: Buffer.alloc(200 * 1024 * 1024) },
      );
      expect(large.status).toBe(413);
      expect(large.text).toContain('The file is larger than 25 MB');
      expect(large.text).toContain('Enter what your example is called');
      expect(large.text).toContain('value="Sam Typed"');
      const other = await answer({}, { name: 'poster.pdf', content: Buffer.from('no PDF') });
      expect(other.status).toBe(415);
      expect(other.text).toMatch(/name="fileToken" value=""/);
    });

    test('after the call has closed it says so, and what was typed is all there', async () => {
      await world.sql('update call_for_examples set opens_on = $2, closes_on = $3 where id = $1', [
        call.id,
        dayIn(-9),
        dayIn(-1),
      ]);
      const { status, text } = await answer({ words: 'Words that took an hour to write' }, pdf);
      expect(status).toBe(422);
      expect(text).toContain('This call has closed. What you wrote was not sent');
      expect(text).toContain('Words that took an hour to write');
      expect(await (await fetch(`${app.url}/calls/${call.slug}`)).text()).not.toContain('Send your example');
    });
  });
});
