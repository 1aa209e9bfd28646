import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { buildAgenda } from '../../factories/agendas.js';
import { schedule } from '../../factories/meetings.js';
import {
  beginMinutes,
  checked,
  checkMinutes,
  minutesOf,
  Pen,
  sendBackMinutes,
  wordsOf,
} from '../../factories/minutes.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { until, watchMinutes, type Watching } from '../../support/minutes-watch.js';
import type { Visitor } from '../../support/visitor.js';

const ITEMS = [
  { title: 'Welcome', purpose: 'NOTE' },
  { title: 'A case', purpose: 'DISCUSS', seenBy: 'STATUTORY' },
  { title: 'A person', purpose: 'DISCUSS', seenBy: 'OFFICERS', isHidden: true },
];

describe('minutes that officers write together', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  let vice: Visitor;
  let member: Visitor;
  let elsewhere: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership('Wear Valley');
    [chair, coordinator] = [await world.as(table.chair), await world.as(table.coordinator)];
    const deputy = await world.person('Vera Vice');
    await world.office(table, 'VICE_CHAIR', deputy);
    vice = await world.as(deputy);
    member = await world.as((await world.seat(table)).representative!);
    elsewhere = await world.as((await world.partnership()).chair);
  });
  afterAll(async () => {
    await Promise.all(watching.map(({ stop }) => stop()));
    await world?.end();
    await app?.stop();
  });

  const watching: Watching[] = [];
  const watch = async (who: Visitor, meetingId: string) => {
    const theirs = await watchMinutes(who, meetingId);
    watching.push(theirs);
    return theirs;
  };
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const begun = async () => {
    const meeting = await schedule(chair, table.id, { agendaItems: ITEMS });
    const { minutes } = await beginMinutes(coordinator, { meetingId: meeting.id });
    return { meetingId: meeting.id as string, minutes, textId: minutes.texts[1].id as string };
  };

  test('are begun by an officer, with a text for the meeting and one for each item, hidden ones too', async () => {
    const meeting = await schedule(chair, table.id, { agendaItems: ITEMS });
    await expect(beginMinutes(member, { meetingId: meeting.id })).rejects.toThrow('FORBIDDEN');
    await expect(beginMinutes(elsewhere, { meetingId: meeting.id })).rejects.toThrow('NOT_FOUND');
    const two = await Promise.all([chair, coordinator].map((who) => beginMinutes(who, { meetingId: meeting.id })));
    expect(new Set(two.map(({ minutes }) => minutes.id)).size).toBe(1);
    expect(two[0].minutes.texts.map(({ title }: any) => title)).toEqual([
      'The meeting as a whole',
      'Welcome',
      'A case',
      'A person',
    ]);
    for (const who of [member, elsewhere]) expect(await minutesOf(who, meeting.id)).toBeNull();
  });

  test('get a text for an item that comes onto the agenda later, and an item of which something is written stays', async () => {
    const { meetingId, minutes: before, textId } = await begun();
    await new Pen(coordinator, textId).write('Everybody was welcome').exchange();
    const { version } = (
      await chair.get('query ($id: ID!) { meeting(id: $id) { version: agendaVersion } }', { id: meetingId })
    ).meeting;
    const added = { title: 'New', purpose: 'NOTE' };
    const { problems } = await buildAgenda(chair, meetingId, version, [added]);
    expect(problems).toMatchObject([{ code: 'SOMETHING_AROSE' }]);
    const welcome = { id: before.texts[1].item.id, title: 'Welcome', purpose: 'NOTE' };
    await buildAgenda(chair, meetingId, version, [welcome, added]);
    expect((await minutesOf(chair, meetingId)).isMissingItems).toBe(true);
    const { minutes } = await beginMinutes(vice, { meetingId });
    expect(minutes.isMissingItems).toBe(false);
    const of = (title: string) => minutes.texts.find((each: any) => each.title === title);
    expect(of('New').item).not.toBeNull();
    expect(of('Welcome').item.id).toBe(welcome.id);
    expect(wordsOf(of('Welcome').content)).toBe('Everybody was welcome');
  });

  test('are written by several at once without losing a word, and read by officers alone', async () => {
    const { meetingId, textId } = await begun();
    const pens = [chair, coordinator, vice].map((who) => new Pen(who, textId));
    for (let round = 0; round < 5; round++)
      await Promise.all(pens.map((pen, index) => pen.write(`${index}.${round}`).exchange()));
    const last = await Promise.all(pens.map((pen) => pen.exchange()));
    expect(new Set(pens.map(({ words }) => words)).size).toBe(1);
    expect([...pens[0]!.paragraphs].sort()).toEqual(
      [0, 1, 2].flatMap((index) => [0, 1, 2, 3, 4].map((round) => `${index}.${round}`)),
    );
    const text = (await minutesOf(chair, meetingId)).texts[1];
    expect([text.sequence, wordsOf(text.content)]).toEqual([15, pens[0]!.paragraphs.join('')]);
    expect(last[0].exchanged.writers.sort()).toEqual(['Cora Coordinator', 'Vera Vice']);
    // To anybody else, what is theirs is absent.
    for (const who of [member, elsewhere])
      await expect(new Pen(who, textId).write('Mine').exchange()).rejects.toThrow('NOT_FOUND');
    await expect(new Pen(member, textId).exchange()).rejects.toThrow('NOT_FOUND');
  });

  test('tell those who write, and nobody else, that a text was written; whoever ceases to see the meeting is told once more', async () => {
    const { meetingId, textId } = await begun();
    const leaving = await world.seat(table);
    const [officer, reader, left] = await Promise.all([
      watch(coordinator, meetingId),
      watch(member, meetingId),
      watch(await world.as(leaving.representative!), meetingId),
    ]);
    await new Pen(chair, textId).write('Said').exchange();
    await until(() => officer.heard.length > 0);
    expect(officer.heard).toEqual([textId]);
    await world.sql(`update seat_term set ended_at = now(), ends_on = app.today() where seat_id = $1`, [leaving.id]);
    await world.sql(
      `select pg_notify('roundtable', json_build_object('name', 'SeatTermEnded', 'partnershipId', $1::uuid, 'subjectId', $2::uuid)::text)`,
      [table.id, leaving.id],
    );
    await until(() => left.hasEnded());
    expect([left.hasEnded(), reader.hasEnded()]).toEqual([true, false]);
    expect(reader.heard).not.toContain(textId);
  });

  test('lose nothing to somebody who was away, to an answer that was lost, or to a tab of yesterday', async () => {
    const { textId } = await begun();
    const [away, here, yesterday] = [new Pen(chair, textId), new Pen(coordinator, textId), new Pen(vice, textId)];
    await Promise.all([away, here, yesterday].map((pen) => pen.exchange()));
    for (const word of ['one', 'two', 'three']) {
      away.write(`away ${word}`);
      await here.write(`here ${word}`).exchange();
    }
    // The answer does not reach them, so it is sent again: nothing is there twice.
    const update = Y.encodeStateAsUpdate(away.doc);
    await away.send(update);
    await away.exchange();
    await world.sql('update minutes_text set writers = $2 where id = $1', [textId, {}]);
    await yesterday.write('from yesterday').exchange();
    await Promise.all([away, here].map((pen) => pen.exchange()));
    expect(new Set([away, here, yesterday].map(({ words }) => words)).size).toBe(1);
    expect([...here.paragraphs].sort()).toEqual(
      ['away one', 'away three', 'away two', 'from yesterday', 'here one', 'here three', 'here two'].sort(),
    );
  });

  test('keep what was there when somebody sends what is no text, or far too much', async () => {
    const { meetingId, textId } = await begun();
    const pen = new Pen(coordinator, textId);
    await pen.write('What was said').exchange();
    const before = (await minutesOf(chair, meetingId)).texts[1];
    const hostile = (write: (doc: Y.Doc) => void) => {
      const doc = new Y.Doc();
      write(doc);
      return Y.encodeStateAsUpdate(doc);
    };
    expect(codes(await pen.send('not an update'))).toEqual([['NOT_A_TEXT', 'update']]);
    expect(
      codes(await pen.send(hostile((doc) => doc.getXmlFragment('text').insert(0, [new Y.XmlElement('script')])))),
    ).toEqual([['NOT_A_TEXT', 'update']]);
    expect(codes(await pen.send(hostile((doc) => doc.getMap('more').set('a', 1))))).toEqual([['NOT_A_TEXT', 'update']]);
    pen.write('x'.repeat(100_000));
    expect(codes(await pen.exchange())).toEqual([['TOO_LONG', 'update']]);
    // 3 MB: the server does not read so much.
    const { status } = await coordinator.ask(
      'mutation ($input: WriteMinutesInput!) { writeMinutes(input: $input) { problems { code } } }',
      {
        input: { textId, update: 'A'.repeat(3_000_000), stateVector: 'AA==' },
      },
    );
    expect(status).toBe(413);
    expect((await minutesOf(chair, meetingId)).texts[1]).toEqual(before);
  });

  test('are checked by the chair or who deputises, as they read, and sent back with what is to be mended', async () => {
    const { meetingId, minutes, textId } = await begun();
    const pen = new Pen(coordinator, textId);
    await pen.write('Said').exchange();
    await expect(checked(coordinator, meetingId)).rejects.toThrow('FORBIDDEN');
    expect(codes(await checkMinutes(chair, { minutesId: minutes.id, wordsRead: minutes.wordsRead }))).toEqual([
      ['WORDS_CHANGED'],
    ]);
    expect(codes(await checked(vice, meetingId))).toEqual([]);
    expect(codes(await pen.write('Late').exchange())).toEqual([['NOT_A_DRAFT']]);
    expect(codes(await sendBackMinutes(chair, { minutesId: minutes.id, because: ' ' }))).toEqual([
      ['REQUIRED', 'because'],
    ]);
    await expect(sendBackMinutes(coordinator, { minutesId: minutes.id, because: 'Mine' })).rejects.toThrow('FORBIDDEN');
    await sendBackMinutes(chair, { minutesId: minutes.id, because: 'Who was there?' });
    expect(await minutesOf(chair, meetingId)).toMatchObject({ state: 'DRAFT', sentBackBecause: 'Who was there?' });
    // What was written while they were checked is kept in the tab, and goes in now.
    expect(codes(await pen.exchange())).toEqual([]);
    expect(wordsOf((await minutesOf(chair, meetingId)).texts[1].content)).toBe('SaidLate');
  });
});
