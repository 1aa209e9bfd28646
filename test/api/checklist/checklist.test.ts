import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  anAssessment,
  answerAll,
  answerChecklist,
  assessmentOf,
  beginAssessment,
  checklistOf,
  discardAssessment,
  finishAssessment,
  lineOf,
} from '../../factories/checklist.js';
import { indexed } from '../../factories/finding.js';
import { aResource } from '../../factories/library.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

describe('the partnership checklist', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  let member: Visitor;
  let elsewhere: Visitor;
  let office: PostOffice;
  let worker: INestApplicationContext;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    office = await PostOffice.open();
    worker = await startWorker(app, office.url);
    chair = await world.as(table.chair);
    coordinator = await world.as(table.coordinator);
    member = await world.as((await world.seat(table)).representative!);
    elsewhere = await world.as((await world.partnership()).chair);
  });
  afterAll(async () => {
    await worker?.close();
    await office?.close();
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);

  test('is answered by the officers, one assessment at a time, and read by their table alone', async () => {
    await expect(beginAssessment(member, { partnershipId: table.id })).rejects.toThrow('FORBIDDEN');
    await expect(beginAssessment(elsewhere, { partnershipId: table.id })).rejects.toThrow(/NOT_FOUND|FORBIDDEN/);
    const begun = await anAssessment(coordinator, table.id);
    expect(begun.counts).toEqual({ yes: 0, partly: 0, no: 0, notRelevant: 0, unanswered: 24 });
    expect(codes(await beginAssessment(chair, { partnershipId: table.id }))).toEqual([['BEGUN']]);

    const said = {
      assessmentId: begun.id,
      questionCode: 'STRATEGY',
      version: 0,
      answer: 'PARTLY',
      note: ' Until March ',
    };
    const { selfAssessment: answered } = await answerChecklist(chair, said);
    expect(lineOf(answered, 'STRATEGY')).toMatchObject({ answer: 'PARTLY', note: 'Until March', version: 1 });
    expect(answered.counts).toMatchObject({ partly: 1, unanswered: 23 });
    await expect(answerChecklist(member, { ...said, version: 1 })).rejects.toThrow('FORBIDDEN');

    expect(await assessmentOf(member, begun.id)).toMatchObject({ canAnswer: false, counts: { partly: 1 } });
    expect(await checklistOf(member, table.slug)).toMatchObject({
      isShared: true,
      canAnswer: false,
      open: { id: begun.id },
    });
    expect(await assessmentOf(elsewhere, begun.id)).toBeNull();
    const observer = await world.as((await world.seat(table, { kind: 'OBSERVER' })).representative!);
    expect(await assessmentOf(observer, begun.id)).toBeNull();
    expect(await checklistOf(observer, table.slug)).toMatchObject({ isShared: false, open: null, finished: [] });
    await expect(app.visitor().get(`{ selfAssessment(id: "${begun.id}") { id } }`)).rejects.toThrow('UNAUTHENTICATED');
  });

  test('keeps what two officers answer at once, and says so when they answer one question', async () => {
    const { open } = await checklistOf(chair, table.slug);
    const said = { assessmentId: open.id, version: 0, answer: 'NO' };
    const both = await Promise.all([
      answerChecklist(chair, { ...said, questionCode: 'FUNDING' }),
      answerChecklist(coordinator, { ...said, questionCode: 'CHAIRING' }),
    ]);
    expect(both.flatMap(codes)).toEqual([]);
    const same = await Promise.all([
      answerChecklist(chair, { ...said, questionCode: 'DATA' }),
      answerChecklist(coordinator, { ...said, questionCode: 'DATA', answer: 'YES' }),
    ]);
    expect(same.flatMap(codes)).toEqual([['CONFLICT']]);
    expect(
      codes(await answerChecklist(chair, { ...said, questionCode: 'EVALUATION', note: 'x'.repeat(1001) })),
    ).toEqual([['TOO_LONG', 'note']]);
    expect(codes(await answerChecklist(chair, { ...said, questionCode: 'NOTHING' }))).toEqual([
      ['NOT_A_CHOICE', 'questionCode'],
    ]);
  });

  test('suggests for what is missing what the reader can read, the nearest first, and three at most', async () => {
    const national = await world.as(await world.nationalCoordinator());
    const title = 'Model terms of reference';
    await aResource(member, national, { title, topics: ['GOVERNANCE_TEMPLATES'] });
    for (const name of ['Plans', 'Letters', 'Seals'])
      await aResource(member, national, { title: name, topics: ['GOVERNANCE_TEMPLATES'] });
    const theirs = await world.partnership();
    const [at, by] = [await world.as((await world.seat(theirs)).representative!), await world.as(theirs.chair)];
    const local = { foundBy: 'PARTNERSHIP', partnershipId: theirs.id, topics: ['GOVERNANCE_TEMPLATES'] };
    await aResource(at, by, { ...local, title: 'Terms of reference terms of reference of our own' });
    await indexed(world);
    const { open } = await checklistOf(chair, table.slug);
    const asked = { assessmentId: open.id, questionCode: 'TERMS_OF_REFERENCE' };
    const { selfAssessment } = await answerChecklist(chair, { ...asked, version: 0, answer: 'NO' });
    const { suggestions } = lineOf(selfAssessment, 'TERMS_OF_REFERENCE');
    expect(suggestions).toHaveLength(3);
    expect(suggestions[0]).toEqual({ title });
    expect(suggestions).not.toContainEqual({ title: 'Terms of reference terms of reference of our own' });
    const better = await answerChecklist(chair, { ...asked, version: 1, answer: 'YES' });
    expect(lineOf(better.selfAssessment, 'TERMS_OF_REFERENCE').suggestions).toEqual([]);
  });

  test('is finished once all is answered, stays so, and is compared with the one before', async () => {
    const { open } = await checklistOf(chair, table.slug);
    const before = await assessmentOf(chair, open.id);
    const finishing = { assessmentId: open.id, version: before.version };
    expect(codes(await finishAssessment(chair, finishing))).toEqual([['UNANSWERED']]);
    await answerAll(chair, before, { STRATEGY: 'PARTLY', TRAINING: 'NO' });
    await expect(finishAssessment(member, finishing)).rejects.toThrow('FORBIDDEN');
    const { selfAssessment: finished } = await finishAssessment(chair, finishing);
    expect(finished).toMatchObject({ canAnswer: false, finishedBy: { id: table.chair.id }, counts: { unanswered: 0 } });
    const late = { assessmentId: open.id, questionCode: 'STRATEGY', version: 2, answer: 'YES' };
    expect(codes(await answerChecklist(chair, late))).toEqual([['FINISHED']]);

    const next = await anAssessment(chair, table.id);
    const line = lineOf(await answerAll(chair, next), 'STRATEGY');
    expect(line).toMatchObject({ answer: 'YES', answerBefore: 'PARTLY' });
    await finishAssessment(chair, { assessmentId: next.id, version: next.version });
    expect((await checklistOf(member, table.slug)).finished).toEqual([
      { id: next.id, counts: { yes: 24, partly: 0, no: 0 } },
      { id: open.id, counts: { yes: 22, partly: 1, no: 1 } },
    ]);
    expect(lineOf(await assessmentOf(member, open.id), 'STRATEGY')).toMatchObject({ answerBefore: null });
  });

  test('is thrown away by an officer while it is open, with its answers, and begun anew', async () => {
    const begun = await anAssessment(chair, table.id);
    await answerChecklist(chair, { assessmentId: begun.id, questionCode: 'STRATEGY', version: 0, answer: 'NO' });
    await expect(discardAssessment(member, begun.id)).rejects.toThrow('FORBIDDEN');
    const { partnership, problems } = await discardAssessment(coordinator, begun.id);
    expect(problems).toEqual([]);
    expect(partnership.checklist.open).toBeNull();
    expect(await assessmentOf(chair, begun.id)).toBeNull();
    const [{ id: finished }] = partnership.checklist.finished;
    expect(codes(await discardAssessment(chair, finished))).toEqual([['FINISHED']]);
    expect(lineOf(await anAssessment(chair, table.id), 'STRATEGY')).toMatchObject({ answer: null, version: 0 });
  });
});
