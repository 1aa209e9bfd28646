import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aDecision } from '../../factories/decisions.js';
import { schedule } from '../../factories/meetings.js';
import {
  acceptCorrection,
  addMinutesNote,
  approveMinutes,
  beginMinutes,
  checked,
  circulated,
  circulateMinutes,
  declineCorrection,
  documentsOf,
  minutesOf,
  proposeCorrection,
} from '../../factories/minutes.js';
import { anOpenSitting, closeSitting, setQuorum, tickAttendance } from '../../factories/sittings.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { readReport } from '../../support/pdf/read-report.js';
import type { Visitor } from '../../support/visitor.js';
import { wordsOfWord } from '../../support/words-of-word.js';

const ITEMS = [
  { title: 'Welcome', purpose: 'NOTE' },
  { title: 'A case', purpose: 'DISCUSS', seenBy: 'STATUTORY' },
  { title: 'Any other business', purpose: 'NOTE' },
  { title: 'A person', purpose: 'DISCUSS', seenBy: 'STATUTORY', isHidden: true },
];
const WORDS = {
  'The meeting as a whole': 'The table met.',
  Welcome: 'Everybody was welcome. Ten people came.',
  'A case': 'The case was told.',
  'A person': 'The person was named.',
};

describe('minutes that are circulated', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  let member: Visitor;
  let statutory: Visitor;
  let elsewhere: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership('Wear Valley');
    [chair, coordinator] = [await world.as(table.chair), await world.as(table.coordinator)];
    member = await world.as((await world.seat(table)).representative!);
    statutory = await world.as((await world.seat(table, { isStatutory: true })).representative!);
    elsewhere = await world.as((await world.partnership()).chair);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const held = async (more: object = {}, words: Readonly<Record<string, string>> = WORDS) => {
    const { id } = await schedule(chair, table.id, { agendaItems: ITEMS, ...more });
    expect(codes(await circulated(chair, id, words))).toEqual([]);
    return id as string;
  };
  const openOf = async (who: Visitor, meetingId: string) => (await documentsOf(who, meetingId))[0];
  const section = ({ says }: any, title: string) => says.sections.find((each: any) => each.title === title);
  /** Times are moved in the tables: a meeting can only be scheduled ahead. */
  const isHeld = (meetingId: string, daysAgo: number) =>
    world.sql(
      `update meeting set starts_at = now() - make_interval(days => $2), ends_at = now() - make_interval(days => $2) + interval '2 hours' where id = $1`,
      [meetingId, daysAgo],
    );
  /** The meeting that comes after it and approves its minutes. */
  const next = async (meetingId: string) => {
    await isHeld(meetingId, 30);
    const later = await schedule(chair, table.id);
    await isHeld(later.id, 1);
    return { meetingId: later.id as string, itemId: later.agendaItems[0].id as string };
  };

  test('are found by their words, by those who read them and by nobody else, also when the part is another', async () => {
    const words = {
      ...WORDS,
      Welcome: 'A heron stood by the weir.',
      'A case': 'The heron was told of.',
      'A person': 'Heron again.',
    };
    const meetingId = await held({}, words);
    const found = async (who: Visitor, said: string) => {
      const { partnership } = await who.get(
        'query ($slug: String!, $said: String!) { partnership(slug: $slug) { minutesSaying(words: $said) { title kind meeting { id } snippet { text isMatch } } } }',
        { slug: table.slug, said },
      );
      return partnership?.minutesSaying ?? [];
    };
    const titles = async (who: Visitor) => (await found(who, 'herons')).map(({ title }: any) => title).sort();
    expect(await titles(statutory)).toEqual(['A case', 'A person', 'Welcome']);
    const [only, ...others] = await found(member, 'herons weir');
    expect(others).toEqual([]);
    expect(only).toMatchObject({ title: 'Welcome', kind: 'OPEN', meeting: { id: meetingId } });
    expect(only.snippet.filter(({ isMatch }: any) => isMatch).map(({ text }: any) => text)).toEqual(['heron', 'weir']);
    expect(await titles(member)).toEqual(['Welcome']);
    expect(await titles(elsewhere)).toEqual([]);
    for (const said of ['', '"', "'); drop", '- & |', '\u0001', 'x'.repeat(5000)])
      expect(await found(member, said)).toEqual([]);
    const [seat] = await world.sql<{ id: string }>('select id from seat where partnership_id = $1 and is_statutory', [
      table.id,
    ]);
    const makeStatutory = (is: boolean) => world.sql('update seat set is_statutory = $2 where id = $1', [seat!.id, is]);
    await makeStatutory(false);
    expect(await titles(statutory)).toEqual(['Welcome']);
    await makeStatutory(true);
    expect(await titles(statutory)).toEqual(['A case', 'A person', 'Welcome']);
  });

  test('are sent by who presides, once they are checked; before, nobody else reads a word', async () => {
    const { id: meetingId } = await schedule(chair, table.id, { agendaItems: ITEMS });
    const { minutes } = await beginMinutes(coordinator, { meetingId });
    expect(codes(await circulateMinutes(chair, { minutesId: minutes.id }))).toEqual([['NOT_CHECKED']]);
    await checked(chair, meetingId);
    for (const who of [member, statutory]) expect(await documentsOf(who, meetingId)).toEqual([]);
    await expect(circulateMinutes(coordinator, { minutesId: minutes.id })).rejects.toThrow('FORBIDDEN');
    const twice = await Promise.all([1, 2].map(() => circulateMinutes(chair, { minutesId: minutes.id })));
    expect(twice.flatMap(codes)).toEqual([['CIRCULATED']]);
    expect(await documentsOf(member, meetingId)).toHaveLength(1);
    expect((await minutesOf(chair, meetingId)).viewerCan).toEqual({
      write: false,
      check: false,
      sendBack: false,
      circulate: false,
    });
  });

  test('are an open document and one for each part, and the open one tells no more than the agenda does', async () => {
    const meetingId = await held();
    const [open] = await documentsOf(member, meetingId);
    expect(await documentsOf(member, meetingId)).toHaveLength(1);
    expect(open.says.sections.map(({ number, title, words }: any) => [number, title, words])).toEqual([
      [null, 'The meeting as a whole', 'The table met.'],
      [1, 'Welcome', 'Everybody was welcome. Ten people came.'],
      [2, 'Restricted', null],
      [3, 'Any other business', null],
    ]);
    const both = await documentsOf(statutory, meetingId);
    expect(both.map(({ kind, seenBy }) => [kind, seenBy])).toEqual([
      ['OPEN', 'WHOLE'],
      ['RESTRICTED', 'STATUTORY'],
    ]);
    expect(both[0].content).toBe(open.content);
    expect(both[1].says.sections.map(({ number, title, words }: any) => [number, title, words])).toEqual([
      [2, 'A case', 'The case was told.'],
      [null, 'A person', 'The person was named.'],
    ]);
    expect(await documentsOf(elsewhere, meetingId)).toEqual([]);
  });

  test('read the same to who sees no hidden item, however much was written, decided and agreed there', async () => {
    const long = await held({}, { ...WORDS, 'A case': 'x'.repeat(5000), 'A person': 'y'.repeat(900) });
    const short = await held({}, { Welcome: WORDS.Welcome, 'The meeting as a whole': WORDS['The meeting as a whole'] });
    const plain = async (id: string) => {
      const { content, ...rest } = await openOf(member, id);
      const ids = /[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}/g;
      return JSON.stringify({ content, ...rest }).replaceAll(ids, 'id');
    };
    expect(await plain(long)).toBe(await plain(short));
    expect(await documentsOf(statutory, short)).toHaveLength(1);
    // Nobody is told of a document that they do not see by its address.
    const restricted = (await documentsOf(statutory, long))[1];
    for (const form of ['pdf', 'docx', 'json'])
      expect((await member.fetch(`${restricted.address}.${form}`)).status).toBe(404);
  });

  test('freeze what arose, in the words that it had; what was agreed for others is not among it', async () => {
    const { id: meetingId, agendaItems } = await schedule(chair, table.id, { agendaItems: ITEMS });
    const record = (itemId: string, what: string) =>
      chair.get('mutation ($input: RecordActionInput!) { recordAction(input: $input) { problems { code } } }', {
        input: { meetingId, itemId, what, ownerId: table.chair.id, dueOn: '2031-05-03' },
      });
    await world.sql(
      `insert into interest_declaration (audience_id, partnership_id, meeting_id, item_id, person_id, name, nature, outcome, declared_by_id, declared_at, decided_by_id, decided_at)
       select audience_id, $2, meeting_id, item_id, $3, 'Charlie Chair', 'My sister runs it', 'STEPS_OUT', $3, now(), $3, now() from agenda_item_words where item_id = $1`,
      [agendaItems[0].id, table.id, table.chair.id],
    );
    await aDecision(chair, { meetingId, itemId: agendaItems[0].id, text: 'To print posters' });
    await record(agendaItems[0].id, 'Print posters');
    await record(agendaItems[1].id, 'Write to the family');
    await circulated(chair, meetingId, {});
    const [open, restricted] = await documentsOf(statutory, meetingId);
    expect(section(open, 'Welcome').actions.map(({ words }: any) => words)).toEqual([
      'Print posters (Charlie Chair, by 3 May 2031)',
    ]);
    expect(section(open, 'Welcome').declarations).toEqual([
      'Charlie Chair: My sister runs it. They stepped out for this item.',
    ]);
    expect(section(open, 'Welcome').decisions.map(({ words }: any) => words.slice(9))).toEqual([': To print posters']);
    expect(open.content).not.toContain('family');
    expect(section(restricted, 'A case').actions[0].words).toContain('Write to the family');
  });

  test('say who was there, who came late, and when there was a quorum, as it was ticked', async () => {
    const at = await world.partnership('Tees Bank');
    const [host, late] = [await world.as(at.chair), await world.seat(at)];
    await world.seat(at);
    await setQuorum(world, at.id, { minimumSeats: 1 });
    const { id: meetingId, sitting } = await anOpenSitting(world, host, at.id);
    const line = sitting.attendance.find(({ seat }: any) => seat?.id === late.id);
    await tickAttendance(host, { attendanceId: line.id, version: line.version, tick: 'PRESENT' });
    await closeSitting(host, { meetingId });
    // It was some minutes ago, which a test does not wait for.
    await world.sql(`update sitting set opened_at = opened_at - interval '2 hours' where meeting_id = $1`, [meetingId]);
    await circulated(host, meetingId, {});
    const open = await openOf(host, meetingId);
    expect(open.says.attendance[0]).toMatchObject({ capacity: 'REPRESENTATIVE', state: 'PRESENT' });
    expect(open.says.attendance[0].times).toMatch(/^came \d\d:\d\d/);
    expect(open.says.attendance.map(({ state }: any) => state)).toContain('ABSENT');
    expect(open.says.quorum[0]).toMatch(/^The meeting was opened at \d\d:\d\d and closed at \d\d:\d\d\.$/);
    expect(open.says.quorum[1]).toMatch(/^There was no quorum from \d\d:\d\d: the table needed one more seat\.$/);
    // Whoever was there proposes corrections; whoever was not, does not.
    const person = await world.as(late.representative!);
    const sectionId = open.says.sections[0].id;
    expect(codes(await proposeCorrection(person, { documentId: open.id, sectionId, words: 'x', why: 'y' }))).toEqual(
      [],
    );
    const absent = await world.as((await world.seat(at)).representative!);
    await expect(proposeCorrection(absent, { documentId: open.id, sectionId, words: 'x', why: 'y' })).rejects.toThrow(
      'FORBIDDEN',
    );
  });

  test('are corrected by those who were to attend; what is accepted is another version, what is declined has a reason', async () => {
    const meetingId = await held();
    const open = await openOf(member, meetingId);
    const at = { documentId: open.id, sectionId: section(open, 'Welcome').id };
    const stranger = await world.as((await world.seat(table)).representative!);
    expect(codes(await proposeCorrection(member, { ...at, passage: 'Nine people', words: '', why: '' }))).toEqual([
      ['REQUIRED', 'why'],
      ['NOT_THERE', 'passage'],
    ]);
    const closed = section(open, 'Restricted').id;
    await expect(proposeCorrection(member, { ...at, sectionId: closed, words: 'x', why: 'y' })).rejects.toThrow(
      'NOT_FOUND',
    );
    await expect(proposeCorrection(elsewhere, { ...at, words: 'x', why: 'y' })).rejects.toThrow('NOT_FOUND');
    const { correction: ten } = await proposeCorrection(member, {
      ...at,
      passage: 'Ten people',
      words: 'Eleven people',
      why: 'I counted',
    });
    const { correction: more } = await proposeCorrection(statutory, {
      ...at,
      words: 'There was tea.',
      why: 'So it was',
    });
    const seenBy = async (who: Visitor) => (await openOf(who, meetingId)).corrections.map(({ id }: any) => id);
    expect([await seenBy(member), await seenBy(chair), await seenBy(stranger)]).toEqual([
      [ten.id],
      [ten.id, more.id],
      [],
    ]);
    await expect(acceptCorrection(member, { correctionId: ten.id, version: 1 })).rejects.toThrow('FORBIDDEN');
    expect(codes(await declineCorrection(coordinator, { correctionId: more.id, version: 1, reason: '' }))).toEqual([
      ['REQUIRED', 'reason'],
    ]);
    await declineCorrection(coordinator, { correctionId: more.id, version: 1, reason: 'Nobody minutes tea' });
    const both = await Promise.all(
      [chair, coordinator].map((who) => acceptCorrection(who, { correctionId: ten.id, version: 1 })),
    );
    expect(both.flatMap(codes)).toEqual([['CONFLICT']]);
    const corrected = await openOf(statutory, meetingId);
    expect([corrected.number, section(corrected, 'Welcome').words]).toEqual([
      2,
      'Everybody was welcome. Eleven people came.',
    ]);
    expect(corrected.versions.map(({ number }: any) => number)).toEqual([2, 1]);
    expect(corrected.corrections).toEqual([
      expect.objectContaining({ state: 'DECLINED', reason: 'Nobody minutes tea' }),
    ]);
    // The other document is as it was, and says nothing of it.
    expect((await documentsOf(statutory, meetingId))[1].number).toBe(1);
  });

  test('are approved at an item of a later meeting, once, as they were read, and locked with their hash', async () => {
    const meetingId = await held();
    const later = await next(meetingId);
    const open = await openOf(chair, meetingId);
    const approval = { documentId: open.id, number: 1, ...later };
    expect(open.laterMeetings).toContainEqual({ id: later.meetingId });
    await expect(approveMinutes(member, approval)).rejects.toThrow('FORBIDDEN');
    const own = section(open, 'Welcome').itemId;
    const ahead = await schedule(chair, table.id);
    expect(codes(await approveMinutes(chair, { ...approval, meetingId, itemId: own }))).toEqual([
      ['NOT_A_CHOICE', 'meetingId'],
    ]);
    expect(codes(await approveMinutes(chair, { ...approval, meetingId: ahead.id, itemId: later.itemId }))).toEqual([
      ['NOT_A_CHOICE', 'meetingId'],
      ['NOT_A_CHOICE', 'itemId'],
    ]);
    const { correction } = await proposeCorrection(member, {
      documentId: open.id,
      sectionId: section(open, 'Welcome').id,
      words: 'More.',
      why: 'More was said',
    });
    expect(codes(await approveMinutes(chair, approval))).toEqual([['CORRECTIONS_OPEN']]);
    await acceptCorrection(chair, { correctionId: correction.id, version: 1 });
    expect(codes(await approveMinutes(chair, approval))).toEqual([['WORDS_CHANGED']]);
    const read = { ...approval, number: 2 };
    const both = await Promise.all([chair, coordinator].map((who) => approveMinutes(who, read)));
    expect(both.flatMap(codes)).toEqual([['APPROVED']]);
    const approved = await openOf(member, meetingId);
    expect(approved).toMatchObject({ state: 'APPROVED', number: 2, viewerCan: { proposeCorrection: false } });
    expect(approved.sha256).toBe(createHash('sha256').update(approved.content).digest('hex'));
    expect(
      codes(
        await proposeCorrection(member, {
          documentId: open.id,
          sectionId: section(open, 'Welcome').id,
          words: 'x',
          why: 'y',
        }),
      ),
    ).toEqual([['APPROVED']]);
  });

  test('are downloaded as a tagged PDF, for Word, and as what their hash is of; as a draft until they are approved', async () => {
    const meetingId = await held();
    const { address, id: documentId } = await openOf(member, meetingId);
    const get = async (form: string, who = member) => {
      const response = await who.fetch(`${address}.${form}`);
      return {
        status: response.status,
        name: response.headers.get('content-disposition'),
        bytes: Buffer.from(await response.arrayBuffer()),
      };
    };
    const draft = await readReport((await get('pdf')).bytes);
    expect(draft).toMatchObject({ isTagged: true, title: 'Minutes: Strategic board' });
    expect(draft.outline).toEqual([
      'The meeting as a whole',
      '1. Welcome',
      'Item 2: restricted',
      '3. Any other business',
    ]);
    expect(draft.text).toContain('DRAFT MINUTES, NOT APPROVED');
    expect(draft.text).toContain('Everybody was welcome. Ten people came.');
    expect(draft.text).not.toContain('case was told');
    const word = await wordsOfWord((await get('docx')).bytes);
    expect(word).toContain('Everybody was welcome. Ten people came.');
    expect(word).toContain('DRAFT MINUTES, NOT APPROVED');
    expect(word).not.toContain('case was told');
    await approveMinutes(chair, { documentId, number: 1, ...(await next(meetingId)) });
    const { sha256 } = await openOf(member, meetingId);
    const [pdf, json] = [await readReport((await get('pdf')).bytes), await get('json')];
    expect(pdf.text).not.toContain('DRAFT');
    expect(pdf.pages.at(-1)!.replaceAll(/\s/g, '')).toContain(sha256);
    expect(createHash('sha256').update(json.bytes).digest('hex')).toBe(sha256);
    expect([(await get('pdf', elsewhere)).status, (await get('pdf', app.visitor())).status]).toEqual([404, 404]);
    expect(json.name).toContain('minutes, Strategic board, 2030-06-12.json');
  });

  test('are added to by a note alone once they are approved', async () => {
    const meetingId = await held();
    const { id: documentId } = await openOf(chair, meetingId);
    expect(codes(await addMinutesNote(chair, { documentId, words: 'Too early' }))).toEqual([['NOT_APPROVED']]);
    await approveMinutes(chair, { documentId, number: 1, ...(await next(meetingId)) });
    await expect(addMinutesNote(member, { documentId, words: 'Mine' })).rejects.toThrow('FORBIDDEN');
    expect(codes(await addMinutesNote(coordinator, { documentId, words: ' ' }))).toEqual([['REQUIRED', 'words']]);
    await addMinutesNote(coordinator, { documentId, words: 'The date of the next meeting has moved.' });
    expect((await openOf(member, meetingId)).notes).toEqual([
      { words: 'The date of the next meeting has moved.', writtenByName: 'Cora Coordinator' },
    ]);
  });
});
