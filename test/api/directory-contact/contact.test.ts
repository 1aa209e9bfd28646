import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Clock } from '@lib/kernel';
import { LookAfterMessages } from '../../../apps/api/src/directory-contact/index.js';
import { publishAll, recordOf, withdrawEntry } from '../../factories/directory.js';
import { contact, messagesAt, REFERENCE, settle } from '../../factories/directory-contact.js';
import { formToken } from '../../factories/proposals.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import { Visitor } from '../../support/visitor.js';

describe('writing to a partnership of the directory', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let table: TestPartnership;
  let chair: Visitor;
  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: '1' });
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
  });
  beforeEach(async () => {
    await world.sql('delete from throttle');
    table = await world.partnership();
    chair = await world.as(table.chair);
    await publishAll(chair, table);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });
  let places = 0;
  /** Somebody behind an address of the network that nobody else has. */
  const somebody = () =>
    new Visitor(app.url, { 'x-forwarded-for': `10.9.${Math.floor((places += 1) / 250)}.${(places % 250) + 1}` });
  const send = (more: object = {}, who = somebody()) => contact(who, table.slug, more);
  const toOfficers = () => [table.chair, table.coordinator].map(({ email }) => post.to(email));
  const lookAfter = async (minutesOn: number) => {
    const clock = jest.spyOn(Clock.prototype, 'now').mockReturnValue(new Date(Date.now() + minutesOn * 60_000));
    await worker.get(LookAfterMessages).execute();
    clock.mockRestore();
  };

  test('anybody does, gets a reference, and each officer has a letter to answer; the sender learns of no address', async () => {
    const senderEmail = 'sanja@example.org';
    const { reference, problems } = await send({ senderEmail, message: 'Could we meet?\n\n\n\nSoon?' });
    expect([reference, problems]).toEqual([expect.stringMatching(REFERENCE), []]);
    for (const { email } of [table.chair, table.coordinator]) {
      const [letter] = await post.waitFor(email);
      expect(letter).toMatchObject({ recipients: [email], replyTo: [{ name: 'Sanja Sender', address: senderEmail }] });
      expect(letter!.subject).toBe(`Message ${reference} to ${await nameOf(table)}, by the public directory`);
      expect(letter!.text).toContain('Could we meet?\n\nSoon?');
      // An answering machine is asked to be quiet: it would give the officer's address away.
      expect(letter!.headers).toEqual(
        expect.arrayContaining([expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' })]),
      );
    }
    expect(post.to(senderEmail)).toEqual([]);
    const [message] = await messagesAt(chair, table.slug);
    expect(message).toMatchObject({ reference, state: 'NEW', organisation: 'Vale Food Bank' });
    expect(await settle(chair, message.id, message.version, 'ANSWERED')).toEqual([]);
    expect(await settle(chair, message.id, message.version, 'SPAM')).toEqual(['CONFLICT']);
    expect(await messagesAt(chair, table.slug, 'NEW')).toEqual([]);
    expect(await messagesAt(chair, table.slug, 'ANSWERED')).toMatchObject([{ settledBy: { id: table.chair.id } }]);
  });
  const nameOf = async ({ id }: { id: string }) =>
    (await world.sql<{ name: string }>('select name from partnership where id = $1', [id]))[0]!.name;

  test('is read by those who hold an office there, and by nobody else at the table or in the network', async () => {
    await send();
    const [{ id, version }] = await messagesAt(chair, table.slug);
    const member = await world.as((await world.seat(table)).representative!);
    const other = await world.as((await world.partnership()).chair);
    const national = await world.as(await world.nationalCoordinator());
    for (const who of [member, other, national]) {
      expect(await messagesAt(who, table.slug)).toEqual([]);
      expect(await settle(who, id, version, 'SPAM')).toEqual(['NOT_FOUND']);
    }
  });

  test('goes to the national coordinator where no office is held, and the sender is told the same as ever', async () => {
    await world.sql('update partnership set in_care_since = now() where id = $1', [table.id]);
    await world.sql('update office_term set ended_at = now() where partnership_id = $1', [table.id]);
    const coordinator = await world.nationalCoordinator();
    const national = await world.as(coordinator);
    expect((await send()).reference).toMatch(REFERENCE);
    const [letter] = await post.waitFor(coordinator.email);
    expect(letter!.text).toContain('Sanja Sender');
    expect((await messagesAt(national, table.slug))[0]).toMatchObject({ viewerCan: { settle: true } });
    expect(await messagesAt(chair, table.slug)).toEqual([]);
    expect(post.to(table.chair.email)).toEqual([]);
  });

  test('is taken by a partnership that consented to it, while it is in the directory', async () => {
    expect((await contact(somebody(), 'no-such-partnership')).problems).toMatchObject([{ code: 'NOT_CONTACTABLE' }]);
    const shy = await world.partnership();
    await publishAll(await world.as(shy.chair), shy, { publicFields: ['SUMMARY'] });
    expect((await contact(somebody(), shy.slug)).problems).toMatchObject([{ code: 'NOT_CONTACTABLE' }]);
    const { version } = await recordOf(chair, table);
    await withdrawEntry(chair, { partnershipId: table.id, version });
    expect((await send()).problems).toMatchObject([{ code: 'NOT_CONTACTABLE' }]);
  });

  test('says everything that is wrong at once, and takes no form that a program filled in', async () => {
    const { problems } = await send({
      senderName: '\u202E\u200B ',
      senderEmail: 'sanja@example.org\r\nBcc: all@example.org',
      organisation: 'x'.repeat(201),
      message: 'x'.repeat(3001),
      agreed: false,
    });
    expect(problems.map(({ code, path }: any) => `${path} ${code}`)).toEqual([
      'senderName REQUIRED',
      'senderEmail NOT_AN_ADDRESS',
      'organisation TOO_LONG',
      'message TOO_LONG',
      'agreed REQUIRED',
    ]);
    expect((await send({ website: 'https://buy.example' })).reference).toMatch(REFERENCE);
    for (const [token, code] of [
      [formToken(1), 'TOO_FAST'],
      [formToken(2 * 24 * 3600), 'FORM_TOO_OLD'],
      ['x', 'TOO_FAST'],
    ])
      expect((await send({ formToken: token })).problems).toMatchObject([{ code, path: [] }]);
    const huge = await somebody().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ contactForm { token } }', variables: { message: 'x'.repeat(1_000_000) } }),
    });
    expect(huge.status).toBe(413);
    expect(await messagesAt(chair, table.slug)).toEqual([]);
  });

  test('bears no header that somebody typed, no HTML, and nothing that turns round how it is read', async () => {
    const { problems } = await send({
      senderName: 'Sanja\r\nBcc: all@example.org \u202Egnp.exe',
      organisation: '<script>alert(1)</script>',
      message: 'Look: https://evil.example <img src=x onerror=alert(1)>\r\n.\r\nBcc: all@example.org\u0007\u2066',
    });
    expect(problems).toEqual([]);
    const [letter] = await post.waitFor(table.chair.email);
    expect(letter!.recipients).toEqual([table.chair.email]);
    expect(letter!.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(letter!.replyTo![0]!.name).toBe('Sanja Bcc: all@example.org gnp.exe');
    expect(letter!.html).not.toMatch(/<script|<img|href="https:\/\/evil/);
    expect(`${letter!.text}${letter!.html}`).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(`${letter!.text}${letter!.html}`).not.toContain('\u0007');
  });

  test('sent twice, even at once, it is one message; the same words to a fourth partnership are not taken', async () => {
    const words = { senderEmail: 'twice@example.org', message: 'Buy our posters!' };
    const [one, two] = await Promise.all([send(words), send(words)]);
    expect(two.reference).toBe(one.reference);
    expect(await messagesAt(chair, table.slug)).toHaveLength(1);
    expect((await send({ message: 'buy our POSTERS' })).reference).toMatch(REFERENCE);
    expect((await send({ message: 'Buy our posters' })).problems).toMatchObject([
      { code: 'SAME_WORDS', path: ['message'] },
    ]);
  });

  test('five hundred in a minute are answered in words, and an officer has three letters and one about the rest', async () => {
    // From one place: it has to wait, and others can go on writing.
    const one = somebody();
    const answers = await Promise.all(Array.from({ length: 60 }, () => send({}, one)));
    expect(answers.filter(({ reference }) => reference)).toHaveLength(20);
    expect(answers.find(({ refusal }) => refusal)).toMatchObject({
      refusal: 'RATE_LIMITED',
      words: expect.stringMatching(/^Too many tries\. Try again in \d+ (minutes|seconds)\.$/),
    });
    // From everywhere.
    const rest = [];
    for (let n = 0; n < 440; n += 40) rest.push(...(await Promise.all(Array.from({ length: 40 }, () => send()))));
    expect(rest.filter(({ reference }) => reference)).toHaveLength(10);
    expect(rest.every(({ reference, refusal }) => Boolean(reference) || refusal === 'RATE_LIMITED')).toBe(true);

    await Promise.all([table.chair, table.coordinator].map(({ email }) => post.waitFor(email, 3)));
    await lookAfter(30);
    expect(toOfficers().map((letters) => letters.length)).toEqual([3, 3]);
    await lookAfter(61);
    await Promise.all([table.chair, table.coordinator].map(({ email }) => post.waitFor(email, 4)));
    await lookAfter(122);
    expect(toOfficers().map((letters) => letters.length)).toEqual([4, 4]);
    expect(toOfficers()[0]![3]!.subject).toBe(`30 messages wait for ${await nameOf(table)}, by the public directory`);
    expect(await messagesAt(chair, table.slug, 'NEW')).toHaveLength(30);
  }, 60_000);

  test('from an address that was marked as spam it is kept and disturbs nobody; after a year nothing is kept', async () => {
    await send({ senderEmail: 'Spammer@example.org' });
    await post.waitFor(table.chair.email);
    const [{ id, version }] = await messagesAt(chair, table.slug);
    expect(await settle(chair, id, version, 'SPAM')).toEqual([]);
    expect((await send({ senderEmail: 'spammer@example.org' })).reference).toMatch(REFERENCE);
    expect(await messagesAt(chair, table.slug, 'SPAM')).toHaveLength(2);
    await lookAfter(90);
    await send();
    await post.waitFor(table.chair.email, 2);
    expect(post.to(table.chair.email)).toHaveLength(2);
    await lookAfter(370 * 24 * 60);
    expect(await messagesAt(chair, table.slug)).toEqual([]);
  });
});
