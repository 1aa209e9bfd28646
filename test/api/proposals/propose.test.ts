import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { formToken, PROPOSE, proposalForm, propose } from '../../factories/proposals.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const REFERENCE = /^RT-[234679ACDEFGHJKMNPQRTVWXY]{4}-[234679ACDEFGHJKMNPQRTVWXY]{4}$/;

describe('telling us of a partnership', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  beforeEach(() => world.sql('delete from throttle'));
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const send = async (more: object = {}, visitor: Visitor = app.visitor()) => {
    const { data, errors } = await visitor.ask(PROPOSE, { input: proposalForm(more) });
    return { ...data?.proposePartnership, refusal: errors[0]?.extensions['code'] };
  };
  const kept = (reference: string) =>
    world.sql<Record<string, any>>('select * from partnership_proposal where reference = $1', [reference]);
  const howMany = async () =>
    (await world.sql<{ n: number }>('select count(*)::int as n from partnership_proposal'))[0]!.n;

  test('anybody does, and gets a reference that can be said on the telephone', async () => {
    const { reference, problems } = await send({ name: '  Wyre   Forest\nPartnership ' });
    expect(problems).toEqual([]);
    expect(reference).toMatch(REFERENCE);
    const [row] = await kept(reference);
    expect(row).toMatchObject({ state: 'OPEN', name: 'Wyre Forest Partnership', proposer_id: null, audience_id: 4 });
  });

  test('a member does too, and it is known who', async () => {
    const member = await world.person('Mel Member');
    const { reference } = await send({}, await world.as(member));
    expect((await kept(reference))[0]!['proposer_id']).toBe(member.id);
  });

  test('no two references are alike, and none tells of another', async () => {
    const references: string[] = [];
    for (let n = 0; n < 40; n += 1) references.push((await propose(app, world)).reference);
    expect(new Set(references).size).toBe(40);
    // Every sign takes part from the first to the last: there is no counting on from one to the next.
    for (const place of [3, 6, 8, 11]) expect(new Set(references.map((each) => each[place])).size).toBeGreaterThan(8);
  });

  test('pressed twice, even at once, it is one proposal; changed in between it is another', async () => {
    const input = proposalForm();
    const before = await howMany();
    const answers = await Promise.all([1, 2, 3].map(() => app.visitor().get(PROPOSE, { input })));
    expect(new Set(answers.map(({ proposePartnership }) => proposePartnership.reference)).size).toBe(1);
    expect(await howMany()).toBe(before + 1);
    await app.visitor().get(PROPOSE, { input: { ...input, purpose: 'Something else' } });
    expect(await howMany()).toBe(before + 2);
  });

  test('everything that is wrong is said at once, beside its field, and nothing is kept', async () => {
    const before = await howMany();
    const { reference, problems } = await send({
      name: ' ',
      area: 'x'.repeat(301),
      region: 'x'.repeat(101),
      purpose: 'x'.repeat(2001),
      agencies: 'x'.repeat(2001),
      proposerName: '',
      proposerRole: 'x'.repeat(121),
      proposerEmail: 'Percy <percy@example.org>',
      agreed: false,
    });
    expect(reference).toBeNull();
    expect(problems.map(({ path, code }: { path: string[]; code: string }) => `${path.join('.')} ${code}`)).toEqual([
      'name REQUIRED',
      'area TOO_LONG',
      'region TOO_LONG',
      'purpose TOO_LONG',
      'agencies TOO_LONG',
      'proposerName REQUIRED',
      'proposerRole TOO_LONG',
      'proposerEmail NOT_AN_ADDRESS',
      'agreed REQUIRED',
    ]);
    expect(await howMany()).toBe(before);
  });

  test.each([
    'percy@example.org\r\nBcc: all@example.org',
    'percy@example.org, all@example.org',
    'percy@example.org\u2028x@y.z',
    '"a b"@example.org',
  ])('an address that would be more than one line of a letter, %j, is refused', async (proposerEmail) => {
    expect((await send({ proposerEmail })).problems).toMatchObject([
      { code: 'NOT_AN_ADDRESS', path: ['proposerEmail'] },
    ]);
  });

  test('a program that fills in the field nobody sees is thanked, and what it sent is thrown away', async () => {
    const before = await howMany();
    const { reference, problems } = await send({ website: 'https://buy.example' });
    expect([reference, problems]).toEqual([expect.stringMatching(REFERENCE), []]);
    expect(await howMany()).toBe(before);
  });

  test.each([
    ['opened a moment ago', () => formToken(1), 'TOO_FAST'],
    ['opened the day before yesterday', () => formToken(2 * 24 * 3600), 'FORM_TOO_OLD'],
    ['opened tomorrow', () => formToken(-24 * 3600), 'TOO_FAST'],
    ['with a time made up', () => formToken(60).replace(/^\d+/, String(Date.now() - 120_000)), 'TOO_FAST'],
    ['with no time at all', () => 'x', 'TOO_FAST'],
  ])('a form %s is not taken', async (_, token, code) => {
    const before = await howMany();
    expect((await send({ formToken: token() })).problems).toMatchObject([{ code, path: [] }]);
    expect(await howMany()).toBe(before);
  });

  test('the form that the page opens is taken once a person has had the time to fill it in', async () => {
    const { proposalForm: form } = await app.visitor().get('{ proposalForm { token } }');
    expect((await send({ formToken: form.token })).problems).toMatchObject([{ code: 'TOO_FAST' }]);
    await new Promise((go) => setTimeout(go, 3100));
    expect((await send({ formToken: form.token })).reference).toMatch(REFERENCE);
  });

  test('from one place twenty are taken in an hour, and then somebody has to wait', async () => {
    for (let n = 0; n < 20; n += 1) expect((await send()).refusal).toBeUndefined();
    expect((await send()).refusal).toBe('RATE_LIMITED');
  });

  test('past five letters a day to one address no more are sent, and the answer does not tell', async () => {
    const proposerEmail = 'flooded@example.org';
    const answers = [];
    for (let n = 0; n < 7; n += 1) answers.push(await send({ proposerEmail }));
    expect(answers.every(({ reference, problems }) => REFERENCE.test(reference) && problems.length === 0)).toBe(true);
    const [told] = await world.sql<{ n: number }>(
      `select count(*)::int as n from event_log e join partnership_proposal p on p.id = e.subject_id
       where e.name = 'PartnershipProposed' and p.proposer_email = $1`,
      [proposerEmail],
    );
    expect(told!.n).toBe(5);
  });

  test('the answer is the same whether the partnership and the person are known or not', async () => {
    const known = await world.partnership('Known Valley Partnership');
    const form = (answer: object) => JSON.stringify(answer).replace(/RT-[A-Z0-9-]+/, 'RT');
    const about = (name: string, proposerEmail: string) => send({ name, proposerEmail, requestKey: 'a key of mine' });
    const answers = [
      await about('Known Valley Partnership', known.chair.email),
      await about('No Such Valley Partnership', 'nobody.at.all@example.org'),
    ].map(form);
    expect(answers[0]).toBe(answers[1]);
  });

  test('what is kept of the form and of the mail’s link is hashes, which no role of the program reads', async () => {
    const { reference } = await send();
    const [row] = await kept(reference);
    expect([row!['request_hash'].length, row!['status_hash'].length]).toEqual([32, 32]);
    const readers = await world.sql(
      `select r, c from unnest(array['roundtable_api', 'roundtable_worker']) r, unnest(array['request_hash', 'status_hash']) c
       where has_column_privilege(r, 'partnership_proposal', c, 'select')`,
    );
    expect(readers).toEqual([]);
  });
});
