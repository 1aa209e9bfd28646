import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Clock } from '@lib/kernel';
import { ForgetProposers } from '../../../apps/api/src/proposals/index.js';
import { ACCEPT, acceptance, DECLINE, MERGE, propose, statusToken } from '../../factories/proposals.js';
import { World, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker, type Received } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

const STATUS = `query ($token: String!) { proposalStatus(token: $token) { reference name outcome decidedAt words } }`;
const LETTERS = `query ($id: ID!, $outcome: ProposalOutcome!, $reason: String, $foundedName: String) {
  proposal(id: $id) { letters(outcome: $outcome, reason: $reason, foundedName: $foundedName) { toName toEmail subject paragraphs } } }`;

describe('mail to whoever told us of a partnership', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let coordinator: TestPerson;
  let national: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    coordinator = await world.nationalCoordinator();
    national = await world.as(coordinator);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const decide = async (document: string, input: object) => {
    const answer = Object.values<any>(await national.get(document, { input }))[0];
    expect(answer.problems).toEqual([]);
    return answer.proposal;
  };
  const statusOf = async (mail: Received) => {
    const token = /\/proposal\/(\S+)/.exec(mail.text ?? '')![1]!;
    return (await app.visitor().get(STATUS, { token })).proposalStatus;
  };

  test('says that we have it, by its reference, and no word that was typed', async () => {
    const { email, reference } = await propose(app, world, {
      name: 'Buy cheap watches at https://evil.example',
      proposerName: 'Watch Seller',
      purpose: 'Win a prize',
    });
    const [mail] = await post.waitFor(email);
    expect(mail!.subject).toBe(`Your proposal ${reference}`);
    const all = `${mail!.subject} ${mail!.text} ${mail!.html} ${JSON.stringify(mail!.to)}`;
    expect(all).toContain(reference);
    expect(all).not.toMatch(/watches|evil\.example|Watch Seller|prize/);
    expect(await statusOf(mail!)).toMatchObject({ reference, outcome: null, decidedAt: null, words: [] });
  });

  test.each([
    [
      'ACCEPTED',
      ACCEPT,
      () => acceptance('', { name: 'Founded under a better name' }),
      { foundedName: 'Founded under a better name' },
    ],
    ['KNOWN', MERGE, async () => ({ partnershipId: (await world.partnership('Hidden Known Partnership')).id }), {}],
    [
      'DECLINED',
      DECLINE,
      () => ({ reason: 'It is a case, not a partnership.\nWe cannot take that.' }),
      { reason: 'It is a case, not a partnership.\nWe cannot take that.' },
    ],
  ] as const)(
    'tells of the outcome %s in the words that were shown before',
    async (outcome, document, input, shown) => {
      const { id, email, reference } = await propose(app, world, { name: 'Name as it was told' });
      const [receipt] = await post.waitFor(email);
      const { proposal } = await national.get(LETTERS, { id, outcome, ...shown });
      expect(proposal.letters).toHaveLength(1);
      const [letter] = proposal.letters;
      await decide(document, { ...(await input()), proposalId: id, version: 1 });
      const mail = (await post.waitFor(email, 2))[1]!;
      expect(letter).toMatchObject({ toEmail: email, subject: mail.subject });
      for (const words of letter.paragraphs) expect(mail.text).toContain(words);
      expect(mail.text).toContain(reference);
      expect(mail.replyTo).toMatchObject([{ address: coordinator.email }]);
      expect(mail.text).not.toContain('Hidden Known Partnership');
      const status = await statusOf(receipt!);
      expect(status).toMatchObject({ outcome, words: letter.paragraphs });
      expect(JSON.stringify(status)).not.toContain('Hidden Known Partnership');
    },
  );

  test('of two joined proposals each is told at once, and both of the outcome, each by their own name', async () => {
    const one = await propose(app, world, { name: 'As one calls it' });
    const other = await propose(app, world, { name: 'As the other calls it' });
    await post.waitFor(one.email);
    await decide(MERGE, { proposalId: one.id, version: 1, otherProposalId: other.id });
    const joined = (await post.waitFor(one.email, 2))[1]!;
    expect(joined.subject).toContain('Joined with another');
    const shown = await national.get(LETTERS, { id: other.id, outcome: 'DECLINED', reason: 'Both are too small' });
    expect(shown.proposal.letters.map(({ toEmail }: { toEmail: string }) => toEmail)).toEqual([other.email, one.email]);
    await decide(DECLINE, { proposalId: other.id, version: 2, reason: 'Both are too small' });
    const last = (await post.waitFor(one.email, 3))[2]!;
    expect(last.text).toContain('As one calls it');
    expect(last.text).toContain('Both are too small');
    expect(last.text).not.toContain('As the other calls it');
    expect((await post.waitFor(other.email, 2))[1]!.text).not.toContain('As one calls it');
    expect(await statusOf(joined)).toMatchObject({ outcome: 'DECLINED' });
  });

  test('bears no header that somebody typed, and no HTML', async () => {
    const { id, email } = await propose(app, world, {
      name: 'Name\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>',
      proposerName: 'Percy\r\nX-Evil: 1 <other@example.org>, all@example.org',
    });
    await decide(DECLINE, { proposalId: id, version: 1, reason: '<img src=x onerror=alert(1)>' });
    const mail = (await post.waitFor(email, 2))[1]!;
    expect(mail.recipients).toEqual([email]);
    expect(mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['x-evil']));
    expect(mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['bcc']));
    expect(mail.html).not.toMatch(/<script|<img/);
    expect(mail.to).toMatchObject([{ address: email }]);
  });

  test('the coordinator of the new partnership is invited by the same act', async () => {
    const { id } = await propose(app, world);
    const input = acceptance(id);
    await decide(ACCEPT, input);
    const [mail] = await post.waitFor(input.coordinatorEmail);
    expect(mail!.subject).toBe(`Invitation to ${input.name}`);
  });

  test('an address that takes no mail is told to the national coordinator, who tries again', async () => {
    const { id, email } = await propose(app, world);
    await post.waitFor(email);
    post.refusesWith = 550;
    await decide(DECLINE, { proposalId: id, version: 1, reason: 'No' });
    const parked = `query ($id: ID!) { proposal(id: $id) { parkedDeliveries { id address lastError viewerCan { retry } } } }`;
    const letters = async () => (await national.get(parked, { id })).proposal.parkedDeliveries;
    for (const until = Date.now() + 10_000; Date.now() < until && !(await letters()).length;)
      await new Promise((go) => setTimeout(go, 50));
    post.refusesWith = undefined;
    const [letter] = await letters();
    expect(letter).toMatchObject({ address: email, viewerCan: { retry: true } });
    const retry = `mutation ($input: RetryDeliveryInput!) { retryDelivery(input: $input) { problems { code } } }`;
    const chair = await world.as((await world.partnership()).chair);
    const refused = await chair.ask(retry, { input: { deliveryId: letter.id } });
    expect(refused.errors[0]?.extensions['code']).toBe('NOT_FOUND');
    await national.get(retry, { input: { deliveryId: letter.id } });
    expect((await post.waitFor(email, 2))[1]!.subject).toContain('Not taken further');
  });

  test('a link that is not known tells nothing, nor does that of another purpose', async () => {
    const { id } = await propose(app, world);
    for (const token of ['', 'x', statusToken('00000000-0000-7000-8000-000000000000'), id])
      expect((await app.visitor().get(STATUS, { token })).proposalStatus).toBeNull();
    expect((await app.visitor().get(STATUS, { token: statusToken(id) })).proposalStatus).not.toBeNull();
    const there = await app.visitor().ask(`{ viewer { person { id } } proposals { totalCount } }`);
    expect(there.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('a year after the outcome it is forgotten who told us, and nothing more is sent; the partnership’s facts stay', async () => {
    const decided = await propose(
      app,
      world,
      { name: 'Forgotten proposer' },
      await world.as(await world.person('Mo Member')),
    );
    const open = await propose(app, world);
    const joined = await propose(app, world);
    await decide(MERGE, { proposalId: joined.id, version: 1, otherProposalId: open.id });
    await decide(DECLINE, { proposalId: decided.id, version: 1, reason: 'No' });
    await post.waitFor(decided.email, 2);
    const clock = worker.get(Clock, { strict: false });
    const moved = jest.spyOn(clock, 'now');
    const day = 24 * 60 * 60 * 1000;
    const of = async (id: string) =>
      (
        await world.sql(
          `select name, proposer_name, proposer_email, proposer_id, status_hash, forgotten_at from partnership_proposal where id = $1`,
          [id],
        )
      )[0];
    moved.mockReturnValue(new Date(Date.now() + 363 * day));
    await worker.get(ForgetProposers).execute();
    expect(await of(decided.id)).toMatchObject({ proposer_email: decided.email, forgotten_at: null });
    moved.mockReturnValue(new Date(Date.now() + 367 * day));
    await worker.get(ForgetProposers).execute();
    await worker.get(ForgetProposers).execute();
    moved.mockRestore();
    expect(await of(decided.id)).toMatchObject({
      name: 'Forgotten proposer',
      proposer_name: null,
      proposer_email: null,
      proposer_id: null,
      status_hash: null,
    });
    expect((await of(decided.id))!.forgotten_at).not.toBeNull();
    // What is not decided yet is kept, and so is what is decided with it.
    expect(await of(open.id)).toMatchObject({ proposer_email: open.email });
    expect(await of(joined.id)).toMatchObject({ proposer_email: joined.email });
    expect(await world.sql(`select 1 from delivery where address = $1`, [decided.email])).toEqual([]);
    const logged = await world.sql<{ said: string }>(
      `select string_agg(data::text, ' ') as said from event_log where subject_id = $1`,
      [decided.id],
    );
    expect(logged[0]!.said).not.toMatch(/example\.org|Percy/);
    expect((await app.visitor().get(STATUS, { token: statusToken(decided.id) })).proposalStatus).toBeNull();
    expect(
      (
        await national.get(`query ($id: ID!) { proposal(id: $id) { proposerName proposerEmail proposedBy { id } } }`, {
          id: decided.id,
        })
      ).proposal,
    ).toEqual({
      proposerName: null,
      proposerEmail: null,
      proposedBy: null,
    });
  });
});
