import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { uploaded } from '../../factories/files.js';
import { find, indexed, shown, suggestions, titles } from '../../factories/finding.js';
import { addResourceFile, aDraft, aResource, publishResource, submitResource } from '../../factories/library.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { pdfSource } from '../../support/pdf/pdf-source.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(90_000);

describe('finding in the library', () => {
  let app: TestApp;
  let world: World;
  let office: PostOffice;
  let worker: INestApplicationContext;
  let table: TestPartnership;
  let member: Visitor;
  let national: Visitor;

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    member = await world.as((await world.seat(table)).representative!);
    national = await world.as(await world.nationalCoordinator());
    office = await PostOffice.open();
    worker = await startWorker(app, office.url);

    await publish({
      title: 'National enforcement powers guide',
      summary: 'Which agency may enter, inspect and close premises, and under which law.',
      kind: 'GUIDANCE',
      publishedOn: '2021-03',
      topics: ['LAW_ENFORCEMENT', 'LOCAL_GOVERNMENT'],
      jurisdictions: ['ENGLAND', 'WALES'],
      publisher: 'Home Office',
      contributors: [{ name: 'Kate Rolle', role: 'EDITOR', affiliation: 'Home Office' }],
      partNotes: [
        { label: 'Housing enforcement', place: 'page 14', note: 'Licensing of houses in multiple occupation' },
      ],
    });
    await publish({
      title: 'What looks promising',
      summary: 'A review of how partnerships trained their frontline staff. One guide among others.',
      kind: 'EVIDENCE_REVIEW',
      publishedOn: '2019',
      topics: ['TRAINING'],
      languages: ['en', 'cy'],
      licence: 'CC_BY_4',
    });
    const draft = await aDraft(member, {
      title: 'Handbook for first responders',
      summary: 'Read it before the first call.',
      foundBy: 'PUBLIC',
      topics: ['IDENTIFICATION_AND_REFERRAL'],
    });
    const fileId = await uploaded(
      member,
      'handbook.pdf',
      pdfSource({
        pages: [
          'How to begin',
          'Who refers a person to the national referral mechanism',
          'The duty to notify binds public bodies whether an adult agrees or not',
          'Lamp-lighters of Ravensthorpe speak of it again: notify nobody of no duty',
        ].map((text) => ({ content: `BT /F1 9 Tf 30 500 Td (${text}) Tj ET` })),
      }),
    );
    const { resourceVersion } = await addResourceFile(member, {
      versionId: draft.id,
      version: draft.version,
      fileId,
      label: 'Handbook',
    });
    const { resourceVersion: sent } = await submitResource(member, {
      versionId: draft.id,
      version: resourceVersion.version,
    });
    await publishResource(national, { versionId: draft.id, version: sent.version });
    await indexed(world);
  });
  afterAll(async () => {
    await worker?.close();
    await office?.close();
    await world?.end();
    await app?.stop();
  });

  const publish = (more: object) => aResource(member, national, more);
  const HANDBOOK = 'Handbook for first responders';
  const POWERS = 'National enforcement powers guide';
  const REVIEW = 'What looks promising';

  test('a word is found in whatever form it stands', async () => {
    expect(await titles(member, 'training')).toEqual([REVIEW]);
    expect(await titles(member, 'partnership')).toEqual([REVIEW]);
    expect(await titles(member, 'inspection')).toEqual([POWERS]);
  });

  test('the title weighs more than the summary', async () => {
    expect(await titles(member, 'guide')).toEqual([POWERS, REVIEW]);
    expect(await titles(member, 'guide', { sort: 'NEWEST' })).toEqual([REVIEW, POWERS]);
  });

  test('words in a file are found, with the page they stand on', async () => {
    const { hits, totalCount } = await find(app.visitor(), 'adult agrees');
    expect(totalCount).toBe(1);
    expect(hits[0]).toMatchObject({
      resource: { title: HANDBOOK },
      morePlaces: 0,
      place: {
        kind: 'PAGE',
        label: 'Handbook',
        page: 3,
        address: expect.stringMatching(/^\/files\/[-0-9a-f]+#page=3$/),
      },
    });
    expect(shown(hits[0])).toContain('whether an [adult] [agrees] or not');
  });

  test('words in quotation marks stand together', async () => {
    expect(shown((await find(member, '“duty to notify”')).hits[0])).toContain('The [duty] to [notify] binds');
    expect((await find(member, '"duty to notify"')).hits[0].place.page).toBe(3);
    expect((await find(member, '"notify the duty"')).match).toBe('ANY_WORD');
    expect((await find(member, '"public bodies whether"')).totalCount).toBe(1);
  });

  test('all words count, wherever in a resource they stand', async () => {
    expect(await titles(member, 'responders lamp lighters')).toEqual([HANDBOOK]);
  });

  test('a word that is left out by a minus sign is in nothing that is found', async () => {
    expect(await titles(member, 'guide -premises')).toEqual([REVIEW]);
  });

  test('the last word may be half typed', async () => {
    expect(await titles(member, 'Ravenst')).toEqual([HANDBOOK]);
    expect(await titles(member, 'enforcem')).toEqual([POWERS]);
  });

  test('what the field shortens is found by what it means, and the other way round', async () => {
    expect(await titles(member, 'NRM')).toEqual([HANDBOOK]);
    expect(await titles(member, 'NRM responders')).toEqual([HANDBOOK]);
    const short = await publish({ title: 'One page on the NRM', summary: 'For a wall.' });
    await indexed(world);
    expect(await titles(member, 'national referral mechanism')).toContain(short.title);
  });

  test('a slip of the finger is put right, and said so', async () => {
    expect(await find(member, 'enforecment powers')).toMatchObject({
      match: 'AS_CORRECTED',
      correctedWords: 'enforcement powers',
      hits: [{ resource: { title: POWERS } }],
    });
  });

  test('where nothing has all words, the nearest is offered', async () => {
    const { match, hits } = await find(member, 'Ravensthorpe premises');
    expect(match).toBe('ANY_WORD');
    expect(hits.map(({ resource }: any) => resource.title).sort()).toEqual([HANDBOOK, POWERS]);
    expect(await find(member, 'zzyzx')).toMatchObject({
      totalCount: 0,
      hits: [],
      match: 'AS_ASKED',
      correctedWords: null,
    });
    expect(await find(member, 'the')).toMatchObject({ totalCount: 0 });
  });

  test('a note on a part is found, and says where it is', async () => {
    const { hits } = await find(member, 'houses multiple occupation');
    expect(hits[0].place).toMatchObject({ kind: 'NOTE', label: 'Housing enforcement', page: null, address: null });
    expect(shown(hits[0])).toContain('page 14: Licensing of [houses] in [multiple] [occupation]');
  });

  test('who made it and who published it are found', async () => {
    expect(await titles(member, 'Rolle')).toEqual([POWERS]);
    expect(await titles(member, 'home office')).toEqual([POWERS]);
  });

  test('filters narrow, and say how many there would be', async () => {
    expect(await titles(member, 'guide', { filter: { kinds: ['EVIDENCE_REVIEW'] } })).toEqual([REVIEW]);
    expect(await titles(member, null, { filter: { years: ['2021'], jurisdictions: ['WALES'] } })).toEqual([POWERS]);
    expect(await titles(member, null, { filter: { languages: ['cy'] } })).toEqual([REVIEW]);
    const { facets } = await find(member, 'guide', { filter: { kinds: ['EVIDENCE_REVIEW'] } });
    const of = (field: string) => facets.find((each: any) => each.field === field).options;
    // Of the kind itself, as if none were chosen: another can be seen before it is chosen.
    expect(of('KIND')).toEqual([
      { value: 'EVIDENCE_REVIEW', label: null, count: 1, isChosen: true },
      { value: 'GUIDANCE', label: null, count: 1, isChosen: false },
    ]);
    expect(of('TOPIC')).toEqual([
      { value: 'TRAINING', label: 'Training and professional development', count: 1, isChosen: false },
    ]);
    expect(of('LANGUAGE').map(({ label }: any) => label)).toEqual(['English', 'Welsh']);
    const nothing = await find(member, 'guide', { filter: { kinds: ['VIDEO'] } });
    expect(nothing).toMatchObject({ totalCount: 0, hits: [] });
    expect(nothing.facets[0]).toMatchObject({
      field: 'KIND',
      options: [{ value: 'EVIDENCE_REVIEW' }, { value: 'GUIDANCE' }, { value: 'VIDEO', count: 0, isChosen: true }],
    });
  });

  test('pages follow one another without a gap', async () => {
    const all = await titles(member, null, { first: 50 });
    const read: string[] = [];
    let after: string | null = null;
    do {
      const { hits, pageInfo }: any = await find(member, null, { first: 1, after });
      read.push(...hits.map(({ resource }: any) => resource.title));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(read).toEqual(all);
    const errors = async (more: object) =>
      (
        await member.ask(
          'query ($after: String, $first: Int) { librarySearch(after: $after, first: $first) { totalCount } }',
          more,
        )
      ).errors[0]?.extensions['code'];
    expect(await errors({ after: 'x' })).toBe('BAD_REQUEST');
    expect(await errors({ first: 500 })).toBe('BAD_REQUEST');
  });

  test('whatever is typed is words, and never a fault', async () => {
    for (const words of [
      '"',
      '\'"',
      '& | ! <->',
      "a'b:*",
      '=kind:GUIDANCE',
      '\\',
      '“',
      'or',
      '-',
      '- -',
      '()',
      '%',
      '"a" "',
      'a\u0001b',
      '🙂',
      'x'.repeat(5000),
    ])
      expect([words, typeof (await find(member, words)).totalCount]).toEqual([words, 'number']);
    expect((await find(member, '=kind:GUIDANCE', {})).match).not.toBe('AS_ASKED');
    expect((await find(member, 'guide', { filter: { topics: ["x' | 'y"], years: [] } })).totalCount).toBe(0);
  });

  test('suggestions go on as one types', async () => {
    expect(await suggestions(member, 'enf')).toContain(`TITLE ${POWERS}`);
    expect(await suggestions(member, 'la')).toEqual(
      expect.arrayContaining(['TOPIC Law enforcement and disruption', 'TOPIC Labour exploitation by industry']),
    );
    expect(await suggestions(member, 'kate ro')).toContain('CONTRIBUTOR Kate Rolle');
    expect(await suggestions(member, 'x')).toEqual([]);
    expect(await suggestions(member, '(')).toEqual([]);
  });
});
