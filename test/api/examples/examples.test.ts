import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ForgetExamples } from '../../../apps/api/src/examples/index.js';
import {
  aCall,
  acceptExample,
  anExample,
  answerCall,
  callOf,
  dayIn,
  declineExample,
  exampleForm,
  exampleOf,
  exampleToken,
  openFile,
  readExample,
  withdrawCall,
} from '../../factories/examples.js';
import { gapOf, fillGap } from '../../factories/gaps.js';
import { changeResourceVersion, publishResource, submitResource, words } from '../../factories/library.js';
import { formToken } from '../../factories/proposals.js';
import { World, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker, WITHOUT_WORDS_AND_PICTURES } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

const STATUS = `query ($token: String!) { exampleStatus(token: $token) { reference title call state outcome resourceAddress callAddress keptUntil } }`;

describe('an answer to a call for examples', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: Awaited<ReturnType<typeof startWorker>>;
  let member: Visitor;
  let national: Visitor;
  let second: Visitor;
  let curator: TestPerson;
  let call: any;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url, {}, WITHOUT_WORDS_AND_PICTURES);
    member = await world.as((await world.seat(await world.partnership())).representative!);
    curator = await world.nationalCoordinator();
    [national, second] = [await world.as(curator), await world.as(await world.nationalCoordinator())];
    call = await aCall(national, {}, member);
  });
  beforeEach(() => world.sql('delete from throttle'));
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const send = (more: object = {}) => answerCall(app.visitor(), exampleForm(call.slug, more));
  const status = async (id: string) => (await app.visitor().get(STATUS, { token: exampleToken(id) })).exampleStatus;

  test('comes from anybody, with a file, and is read by national coordinators alone', async () => {
    const { file, status: taken } = await openFile(app, 'our poster.pdf');
    expect([taken, file.name]).toEqual([201, 'our poster.pdf']);
    const sent = await anExample(app, world, call.slug, { fileToken: file.token });
    const example = await exampleOf(national, sent.id);
    expect(example).toMatchObject({
      reference: sent.reference,
      state: 'RECEIVED',
      name: 'Sam Sender',
      licence: 'CC_BY_4',
      file: { name: 'our poster.pdf' },
      viewerCan: { read: true, accept: true, decline: true },
    });
    expect((await national.fetch(`/files/${example.file.id}`)).status).toBe(200);
    for (const [other, refusal] of [
      [member, 404],
      [app.visitor(), 401],
    ] as const) {
      expect((await other.fetch(`/files/${example.file.id}`)).status).toBe(refusal);
      expect((await callOf(other, call.slug)).examplesToDecide).toBe(0);
    }
    expect(await exampleOf(member, sent.id)).toBeNull();
    expect((await member.get('{ examples { totalCount } }')).examples.totalCount).toBe(0);
    await expect(exampleOf(app.visitor(), sent.id)).rejects.toThrow('UNAUTHENTICATED');
    expect((await callOf(national, call.slug)).examplesToDecide).toBe(1);
    const [news] = await post.waitFor(curator.email);
    expect(news!.subject).toBe('1 example waits to be read');
    expect(news!.text).not.toMatch(/Sam Sender|shelters|our poster/i);
    // One file goes with one form.
    expect(codes(await send({ fileToken: file.token }))).toEqual([['FILE_NOT_THERE', 'fileToken']]);
  });

  test('is told all that is wrong at once, and nothing is kept', async () => {
    const answer = await send({
      title: '',
      words: ' ',
      link: '',
      licence: null,
      name: ' ',
      email: 'nobody',
      organisation: 'x'.repeat(201),
      agreed: false,
    });
    expect(codes(answer)).toEqual([
      ['REQUIRED', 'title'],
      ['REQUIRED', 'words'],
      ['REQUIRED', 'licence'],
      ['REQUIRED', 'name'],
      ['TOO_LONG', 'organisation'],
      ['NOT_AN_ADDRESS', 'email'],
      ['REQUIRED', 'agreed'],
    ]);
    expect(codes(await send({ link: 'javascript:alert(1)', licence: 'LINK_ONLY', fileToken: 'made up' }))).toEqual([
      ['NOT_A_LINK', 'link'],
      ['FILE_NOT_THERE', 'fileToken'],
      ['REQUIRED', 'licence'],
    ]);
    expect(codes(await send({ formToken: formToken(0) }))).toEqual([['TOO_FAST']]);
    await expect(answerCall(app.visitor(), exampleForm('no-such-call'))).rejects.toThrow('NOT_FOUND');
  });

  test('pressed twice is one; a program that fills in everything is thanked, and nothing is kept', async () => {
    const form = exampleForm(call.slug);
    const answers = await Promise.all([1, 2, 3].map(() => answerCall(app.visitor(), form)));
    expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1);
    const { reference } = await send({ website: 'https://example.org' });
    expect(reference).toMatch(/^RT-/);
    expect(await world.sql('select 1 from example where reference = $1', [reference])).toEqual([]);
  });

  test('is clearly refused before the call opens, after it closes, and once it is withdrawn', async () => {
    const planned = await aCall(national, { opensOn: dayIn(2) });
    const closed = await aCall(national);
    await world.sql('update call_for_examples set opens_on = $2, closes_on = $3 where id = $1', [
      closed.id,
      dayIn(-9),
      dayIn(-1),
    ]);
    const withdrawn = await aCall(national);
    await withdrawCall(national, { callId: withdrawn.id, version: 1, because: 'Found' });
    const refusals: unknown[] = [];
    for (const { slug } of [planned, closed, withdrawn])
      refusals.push(codes(await answerCall(app.visitor(), exampleForm(slug))));
    expect(refusals).toEqual([[['CALL_NOT_OPEN_YET']], [['CALL_CLOSED']], [['CALL_WITHDRAWN']]]);
  });

  test('has no file that is too large, is not what it is called, or comes too often', async () => {
    expect(await openFile(app, 'poster.pdf', Buffer.from('no PDF'))).toMatchObject({ status: 415, file: null });
    expect(await openFile(app, 'tool.exe')).toMatchObject({ status: 415 });
    expect(await openFile(app, 'poster.pdf', Buffer.alloc(26 * 1024 * 1024))).toMatchObject({
      status: 413,
      problems: [{ code: 'FILE_TOO_LARGE', message: expect.stringContaining('25 MB') }],
    });
    expect(await openFile(app, 'poster.pdf', undefined, 'no token')).toMatchObject({ status: 422 });
    await world.sql('delete from throttle');
    // Much has come since the first: its curators had one letter.
    expect(post.to(curator.email)).toHaveLength(1);
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) statuses.push((await openFile(app, 'tool.pdf', Buffer.from('%PDF-'))).status);
    expect(statuses.at(-1)).toBe(429);
  });

  test('is read, declined with words, and forgotten a year after its call, with its file', async () => {
    const own = await aCall(national);
    const { file } = await openFile(app);
    const { id, email, reference } = await anExample(app, world, own.slug, { fileToken: file.token });
    const [receipt] = await post.waitFor(email);
    expect(receipt!.subject).toBe(`Your example ${reference}`);
    expect(`${receipt!.text} ${receipt!.html}`).not.toMatch(/Sam Sender|poster for shelters/i);
    expect(receipt!.text).toContain(exampleToken(id));
    expect(await status(id)).toMatchObject({ reference, state: 'RECEIVED', title: 'A poster for shelters' });

    const read = { exampleId: id, version: 1 };
    await expect(readExample(member, read)).rejects.toThrow('NOT_FOUND');
    expect((await readExample(national, read)).example).toMatchObject({ state: 'BEING_READ', version: 2 });
    expect((await status(id)).state).toBe('BEING_READ');
    const declined = { exampleId: id, version: 2, outcome: 'We have one like it already.' };
    expect(codes(await declineExample(second, { ...declined, outcome: ' ' }))).toEqual([['REQUIRED', 'outcome']]);
    expect((await declineExample(second, declined)).example.state).toBe('NOT_TAKEN');
    const [, outcome] = await post.waitFor(email, 2);
    expect(outcome!.subject).toBe(`Not taken: your example ${reference}`);
    expect(outcome!.text).toContain('We have one like it already.');

    const kept = () => world.sql('select 1 from example where id = $1', [id]);
    await world.sql('update call_for_examples set opens_on = $2, closes_on = $3 where id = $1', [
      own.id,
      dayIn(-400),
      dayIn(-364),
    ]);
    await worker.get(ForgetExamples).execute();
    expect(await kept()).toHaveLength(1);
    await world.sql('update call_for_examples set closes_on = $2 where id = $1', [own.id, dayIn(-370)]);
    await worker.get(ForgetExamples).execute();
    expect(await kept()).toEqual([]);
    expect(await status(id)).toBeNull();
    expect(await world.sql('select 1 from delivery where subject_id = $1', [id])).toEqual([]);
    expect(await world.sql(`select 1 from stored_file where name = 'poster.pdf' and audience_id = 4`)).toEqual([]);
  });

  test('that is accepted becomes a draft with its licence and who made it; published, it fills the gap in one step', async () => {
    const own = await aCall(national, {}, member);
    const { file } = await openFile(app, 'slides.pdf');
    const { id, email, reference } = await anExample(app, world, own.slug, {
      fileToken: file.token,
      link: 'https://example.org/slides',
    });
    const taken = { exampleId: id, version: 1, kind: 'TRAINING_SLIDES', foundBy: 'PUBLIC' };
    expect(codes(await acceptExample(national, { ...taken, foundBy: 'STATUTORY' }))).toEqual([
      ['NOT_A_CHOICE', 'foundBy'],
    ]);
    const { example } = await acceptExample(national, { ...taken, outcome: 'Just what was missing.' });
    expect(example).toMatchObject({ state: 'ACCEPTED', isInLibrary: false });
    const draft = example.resource.pending;
    expect(draft).toMatchObject({
      title: 'A poster for shelters',
      summary: 'We hang it beside the door.',
      licence: 'CC_BY_4',
      kind: 'TRAINING_SLIDES',
      contributors: [{ name: 'Sam Sender', affiliation: 'A shelter' }],
      links: [{ url: 'https://example.org/slides' }],
      files: [{ label: 'A poster for shelters', file: { name: 'slides.pdf' } }],
    });
    expect(codes(await declineExample(second, { exampleId: id, version: 2, outcome: 'Too late' }))).toEqual([
      ['DECIDED'],
    ]);
    const [, accepted] = await post.waitFor(email, 2);
    expect(accepted!.subject).toBe(`Accepted: your example ${reference}`);
    expect(accepted!.text).toContain('Just what was missing.');

    const said = words({ ...taken, exampleId: undefined, version: undefined, title: draft.title, licence: 'CC_BY_4' });
    const changed = await changeResourceVersion(national, { versionId: draft.id, version: draft.version, words: said });
    expect(changed.problems).toEqual([]);
    const submitted = await submitResource(national, {
      versionId: draft.id,
      version: changed.resourceVersion.version,
    });
    const published = await publishResource(second, {
      versionId: draft.id,
      version: submitted.resourceVersion.version,
    });
    expect(published.problems).toEqual([]);
    const [, , there] = await post.waitFor(email, 3);
    expect(there!.subject).toBe(`In the library: your example ${reference}`);
    expect(there!.text).toContain(`/library/${example.resource.slug}`);
    expect(await status(id)).toMatchObject({
      state: 'ACCEPTED',
      outcome: 'Just what was missing.',
      resourceAddress: `/library/${example.resource.slug}`,
    });
    expect((await exampleOf(second, id)).isInLibrary).toBe(true);
    const gap = await gapOf(national, own.gap.id);
    const [{ id: resourceId } = { id: '' }] = await world.sql<{ id: string }>(
      'select resource_id as id from example where id = $1',
      [id],
    );
    expect((await fillGap(national, { gapId: gap.id, version: gap.version, resourceId })).libraryGap.state).toBe(
      'FILLED',
    );
  });

  test('can be taken up again when what was made of it is thrown away, and nobody hears of it twice', async () => {
    const { id, email } = await anExample(app, world, call.slug);
    const taken = { exampleId: id, version: 1, kind: 'POSTER', foundBy: 'NETWORK' };
    const { example } = await acceptExample(national, taken);
    await post.waitFor(email, 2);
    const { id: versionId, version } = example.resource.pending;
    await national.get(
      'mutation ($input: DiscardResourceVersionInput!) { discardResourceVersion(input: $input) { versionId } }',
      { input: { versionId, version } },
    );
    const again = await exampleOf(second, id);
    expect(again).toMatchObject({ state: 'ACCEPTED', resource: null, viewerCan: { accept: true, decline: false } });
    const { problems } = await acceptExample(second, { ...taken, version: again.version });
    expect(problems).toEqual([]);
    // What comes of another answer meanwhile comes after what would have come of this.
    const later = await anExample(app, world, call.slug);
    await post.waitFor(later.email);
    expect(post.to(email)).toHaveLength(2);
  });
});
