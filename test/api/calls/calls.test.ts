import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCall, callOf, callWords, changeCall, dayIn, openCall, withdrawCall } from '../../factories/examples.js';
import { aGap, changeGap, gapOf, gapsFor, needGap, withdrawGap } from '../../factories/gaps.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('a call for examples', () => {
  let app: TestApp;
  let world: World;
  let member: Visitor;
  let elsewhere: Visitor;
  let national: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    const seat = async () => world.as((await world.seat(await world.partnership())).representative!);
    [member, elsewhere] = [await seat(), await seat()];
    national = await world.as(await world.nationalCoordinator());
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);

  test('goes out for a gap, which is looked for as before, and everybody reads it', async () => {
    const gap = await aGap(member, { missing: 'Posters for night shelters' });
    await expect(openCall(member, { gapId: gap.id, ...callWords() })).rejects.toThrow('FORBIDDEN');
    const { callForExamples: call } = await openCall(national, { gapId: gap.id, ...callWords() });
    expect(call).toMatchObject({
      state: 'OPEN',
      gap: { state: 'CALLED' },
      viewerCan: { change: true, withdraw: true },
    });
    expect(await gapOf(elsewhere, gap.id)).toMatchObject({ state: 'CALLED', viewerCan: { need: true } });
    expect(await gapsFor(elsewhere, { state: 'CALLED' })).toContain('Posters for night shelters');
    const { libraryGap } = await needGap(elsewhere, { gapId: gap.id, isNeeded: true });
    expect(libraryGap.isNeededByYou).toBe(true);
    // The call is everybody's, and the gap stays the network's.
    expect(await callOf(app.visitor(), call.slug)).toMatchObject({
      state: 'OPEN',
      title: 'What works in night shelters?',
      gap: null,
      examplesToDecide: 0,
      viewerCan: { change: false, withdraw: false },
    });
    const { callsForExamples } = await app
      .visitor()
      .get('{ callsForExamples(state: OPEN) { nodes { slug } totalCount } }');
    expect(callsForExamples.nodes).toContainEqual({ slug: call.slug });
  });

  test('says what it wants, from a day to come to one within a year', async () => {
    const gapId = (await aGap(member)).id;
    const opened = (more: object) => openCall(national, { gapId, ...callWords(more) });
    expect(codes(await opened({ title: ' ', wanted: 'x'.repeat(4001), opensOn: dayIn(-1) }))).toEqual([
      ['REQUIRED', 'title'],
      ['TOO_LONG', 'wanted'],
      ['IN_THE_PAST', 'opensOn'],
    ]);
    expect(codes(await opened({ opensOn: dayIn(3), closesOn: dayIn(2) }))).toEqual([
      ['ENDS_BEFORE_IT_BEGINS', 'closesOn'],
    ]);
    expect(codes(await opened({ closesOn: dayIn(800) }))).toEqual([['TOO_LONG', 'closesOn']]);
    expect((await gapOf(member, gapId)).state).toBe('OPEN');
  });

  test('is planned before its first day, and closed after its last, until it is given another', async () => {
    const planned = await aCall(national, { opensOn: dayIn(2), closesOn: dayIn(4) });
    expect(planned.state).toBe('PLANNED');
    const closed = await aCall(national);
    await world.sql(`update call_for_examples set opens_on = $2, closes_on = $3 where id = $1`, [
      closed.id,
      dayIn(-9),
      dayIn(-1),
    ]);
    const { slug, version, id: callId } = await callOf(national, closed.slug);
    expect((await callOf(app.visitor(), slug)).state).toBe('CLOSED');
    const again = { callId, version, ...callWords({ opensOn: dayIn(-9), closesOn: dayIn(5) }) };
    await expect(changeCall(member, again)).rejects.toThrow('FORBIDDEN');
    expect((await changeCall(national, again)).callForExamples.state).toBe('OPEN');
    expect(codes(await changeCall(national, again))).toEqual([['CONFLICT']]);
  });

  test('is withdrawn with a reason that everybody reads, and its gap is open again unless another call stands', async () => {
    const call = await aCall(national);
    const { callForExamples: other } = await openCall(national, { gapId: call.gap.id, ...callWords() });
    const because = { because: 'We found what we looked for.' };
    expect(codes(await withdrawCall(national, { callId: call.id, version: 1, because: '' }))).toEqual([
      ['REQUIRED', 'because'],
    ]);
    const { callForExamples } = await withdrawCall(national, { callId: call.id, version: 1, ...because });
    expect(callForExamples).toMatchObject({ state: 'WITHDRAWN', viewerCan: { change: false, withdraw: false } });
    expect(await callOf(app.visitor(), call.slug)).toMatchObject({ state: 'WITHDRAWN', ...because });
    expect((await gapOf(member, call.gap.id)).state).toBe('CALLED');
    await withdrawCall(national, { callId: other.id, version: 1, ...because });
    expect((await gapOf(member, call.gap.id)).state).toBe('OPEN');
  });

  test('has what is known so far beside its gap, in the words of its recorder or a national coordinator', async () => {
    const gap = await aGap(member, { evidence: 'Two shelters in Leeds use one.' });
    const said = (version: number, evidence: string) => ({ gapId: gap.id, version, missing: 'A poster', evidence });
    await expect(changeGap(elsewhere, said(1, 'Mine'))).rejects.toThrow('FORBIDDEN');
    expect((await changeGap(national, said(1, 'A study of 2019 names three.'))).libraryGap.evidence).toMatch('2019');
    expect(codes(await changeGap(member, said(2, 'x'.repeat(4001))))).toEqual([['TOO_LONG', 'evidence']]);
    const call = await openCall(national, { gapId: gap.id, ...callWords() });
    expect(call.problems).toEqual([]);
    const { version } = await gapOf(member, gap.id);
    await withdrawGap(member, { gapId: gap.id, version, because: 'Found elsewhere' });
    expect(codes(await openCall(national, { gapId: gap.id, ...callWords() }))).toEqual([['NOT_OPEN']]);
  });
});
