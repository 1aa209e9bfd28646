import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buildAgenda } from '../../factories/agendas.js';
import { aDocm, aPdf, upload, uploaded } from '../../factories/files.js';
import { schedule } from '../../factories/meetings.js';
import {
  addPaper,
  addPaperVersion,
  aPaper,
  askForPaper,
  changePaper,
  changePaperRequest,
  circulatePapers,
  deliverPaper,
  orderPapers,
  paperworkOf,
  removePaper,
  restorePaper,
  setPapersDay,
  withdrawPaperRequest,
} from '../../factories/papers.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('papers of a meeting', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let chair: Visitor;
  let seat: Awaited<ReturnType<World['seat']>>;
  let member: Visitor;

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
    seat = await world.seat(partnership, { deputy: await world.person('Dee Deputy') });
    chair = await world.as(partnership.chair);
    member = await world.as(seat.representative!);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const board = (more: object = {}) =>
    schedule(chair, partnership.id, {
      agendaItems: [
        { title: 'First', minutes: 10, purpose: 'NOTE' },
        { title: 'Second', minutes: 10, purpose: 'DECIDE' },
      ],
      ...more,
    });
  const ask = async (meeting: any, more: object = {}) => {
    const { request, problems } = await askForPaper(chair, {
      meetingId: meeting.id,
      title: 'Picture of risk',
      dueOn: '2030-06-01',
      seatId: seat.id,
      ...more,
    });
    expect(problems).toEqual([]);
    return request;
  };
  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => `${code} ${path.join('.')}`.trim());

  test('an officer asks a seat for a paper, and whoever fills it finds it owed and delivers it', async () => {
    const meeting = await board();
    const request = await ask(meeting, { itemId: meeting.agendaItems[1].id, wanted: 'Two pages' });
    expect(request).toMatchObject({ state: 'ASKED', person: { id: seat.representative!.id }, isOverdue: false });
    const owed = await member.get('{ viewer { papersOwed { id title } } }');
    expect(owed.viewer.papersOwed).toContainEqual({ id: request.id, title: 'Picture of risk' });
    const fileId = await uploaded(member, 'risk.pdf');
    const { paper, problems } = await deliverPaper(member, { requestId: request.id, version: 1, fileId });
    expect(problems).toEqual([]);
    expect(paper).toMatchObject({ title: 'Picture of risk', isLate: false, item: { title: 'Second' }, label: '' });
    expect((await member.get('{ viewer { papersOwed { id } } }')).viewer.papersOwed).not.toContainEqual({
      id: request.id,
    });
    const { agendaItems, paperwork } = await paperworkOf(chair, meeting.id);
    expect(agendaItems[1].papers).toEqual([{ id: paper.id, title: 'Picture of risk' }]);
    expect(paperwork.settledRequests).toMatchObject([{ id: request.id, state: 'DELIVERED', paper: { id: paper.id } }]);
    expect(await (await member.fetch(`/files/${paper.current.file.id}`)).text()).toContain('%PDF');
  });

  test('the deputy of the seat delivers as well, and so does any officer; another member does not even see it', async () => {
    const meeting = await board();
    const request = await ask(meeting);
    const other = await world.as((await world.seat(partnership)).representative!);
    expect((await other.get(`{ paperRequest(id: "${request.id}") { id } }`)).paperRequest).toBeNull();
    expect((await paperworkOf(other, meeting.id)).paperwork.requests).toEqual([]);
    const { errors } = await other.ask(
      'mutation ($input: DeliverPaperInput!) { deliverPaper(input: $input) { problems { code } } }',
      { input: { requestId: request.id, version: 1, fileId: await uploaded(other) } },
    );
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    const coordinator = await world.as(partnership.coordinator);
    const done = await deliverPaper(coordinator, {
      requestId: request.id,
      version: 1,
      fileId: await uploaded(coordinator),
    });
    expect(done.problems).toEqual([]);
  });

  test('whoever comes after the one who was asked owes it, and whoever left does not see it', async () => {
    const meeting = await board();
    const own = await world.seat(partnership);
    const request = await ask(meeting, { seatId: own.id });
    await world.sql(`update seat_term set starts_on = app.today() - 30, ends_on = app.today() - 2 where seat_id = $1`, [
      own.id,
    ]);
    const next = await world.person('Nel Next');
    await world.term(own.id, next, 'REPRESENTATIVE');
    const gone = await world.as(own.representative!);
    expect((await gone.get(`{ paperRequest(id: "${request.id}") { id } }`)).paperRequest).toBeNull();
    const { viewer } = await (await world.as(next)).get('{ viewer { papersOwed { id person { id } } } }');
    expect(viewer.papersOwed).toEqual([{ id: request.id, person: { id: next.id } }]);
  });

  test('bad input is said all at once', async () => {
    const meeting = await board();
    const refused = await askForPaper(chair, {
      meetingId: meeting.id,
      title: ' ',
      wanted: 'x'.repeat(2001),
      dueOn: '2030-12-01',
      seatId: seat.id,
      marking: 'OFFICIAL_SENSITIVE',
    });
    expect(codes(refused)).toEqual([
      'REQUIRED title',
      'TOO_LONG wanted',
      'AFTER_THE_MEETING dueOn',
      'REQUIRED handling',
    ]);
    const input = { meetingId: meeting.id, title: 'T', dueOn: '2030-06-01' };
    expect(codes(await askForPaper(chair, input))).toEqual(['REQUIRED seatId']);
    expect(codes(await askForPaper(chair, { ...input, dueOn: '2020-01-01', seatId: seat.id }))).toEqual([
      'IN_THE_PAST dueOn',
    ]);
    const observer = await world.seat(partnership, { kind: 'OBSERVER' });
    expect(codes(await askForPaper(chair, { ...input, seatId: observer.id }))).toEqual(['NOT_A_CHOICE seatId']);
    expect(codes(await askForPaper(chair, { ...input, personId: seat.representative!.id }))).toEqual([
      'NOT_A_CHOICE personId',
    ]);
    expect(codes(await addPaper(chair, { meetingId: meeting.id, title: 'T' }))).toEqual(['REQUIRED fileId']);
  });

  test('an officer without a seat can be asked, and moves the day of what is asked', async () => {
    const meeting = await board();
    const request = await ask(meeting, { seatId: null, personId: partnership.coordinator.id });
    const coordinator = await world.as(partnership.coordinator);
    const moved = await changePaperRequest(coordinator, { requestId: request.id, version: 1, dueOn: '2030-06-05' });
    expect(moved.request).toMatchObject({ dueOn: '2030-06-05', version: 2, viewerCan: { deliver: true } });
    expect(codes(await withdrawPaperRequest(chair, { requestId: request.id, version: 1 }))).toEqual(['CONFLICT']);
    const gone = await withdrawPaperRequest(chair, { requestId: request.id, version: 2 });
    expect(gone.request.state).toBe('WITHDRAWN');
    const fileId = await uploaded(coordinator);
    expect(codes(await deliverPaper(coordinator, { requestId: request.id, version: 3, fileId }))).toEqual([
      'PAPER_NOT_WANTED',
    ]);
  });

  test('a new version keeps the address; earlier ones can be read, and say that they are', async () => {
    const meeting = await board();
    const paper = await aPaper(chair, meeting.id, { title: 'Plan' });
    const second = await addPaperVersion(chair, {
      paperId: paper.id,
      version: 1,
      fileId: await uploaded(chair, 'plan-2.pdf'),
      note: 'Figures of March',
    });
    expect(second.problems).toEqual([]);
    const seen = (
      await member.get(
        `{ paper(id: "${paper.id}") { current { number } versions { number isCurrent note file { name id } } } }`,
      )
    ).paper;
    expect(seen.versions).toMatchObject([
      { number: 2, isCurrent: true, note: 'Figures of March', file: { name: 'plan-2.pdf' } },
      { number: 1, isCurrent: false, file: { name: 'Plan.pdf' } },
    ]);
    expect((await member.fetch(`/files/${seen.versions[1].file.id}`)).status).toBe(200);
  });

  test('of two versions at once one is there, and the other is told', async () => {
    const meeting = await board();
    const paper = await aPaper(chair, meeting.id);
    const coordinator = await world.as(partnership.coordinator);
    const files = [await uploaded(chair), await uploaded(coordinator)];
    const both = await Promise.all(
      [chair, coordinator].map((who, i) => addPaperVersion(who, { paperId: paper.id, version: 1, fileId: files[i] })),
    );
    expect(both.map(codes).toSorted()).toEqual([[], ['CONFLICT']]);
    const loser = both.findIndex(({ problems }) => problems.length);
    // What was uploaded is still there for the next try.
    const again = await addPaperVersion([chair, coordinator][loser]!, {
      paperId: paper.id,
      version: 2,
      fileId: files[loser],
    });
    expect(again.paper.versions.map(({ number }: any) => number)).toEqual([3, 2, 1]);
  });

  test('an item that goes while its paper is delivered leaves it to the meeting as a whole', async () => {
    for (let i = 0; i < 4; i += 1) {
      const meeting = await board();
      const [first, second] = meeting.agendaItems;
      const request = await ask(meeting, { itemId: second.id });
      const fileId = await uploaded(member);
      const [delivered, built] = await Promise.all([
        deliverPaper(member, { requestId: request.id, version: 1, fileId }),
        buildAgenda(chair, meeting.id, 1, [{ id: first.id, title: 'First', purpose: 'NOTE' }]),
      ]);
      expect([delivered.problems, built.problems]).toEqual([[], []]);
      const { paperwork } = await paperworkOf(chair, meeting.id);
      expect(paperwork.papers).toMatchObject([{ id: delivered.paper.id, item: null }]);
    }
  });

  test('a paper is late after the papers’ day, which is five working days before unless it is set', async () => {
    const meeting = await board();
    expect((await paperworkOf(member, meeting.id)).paperwork.papersOn).toBe('2030-06-05');
    const [{ today }] = await world.sql('select app.today()::text as today');
    expect((await aPaper(chair, meeting.id)).isLate).toBe(false);
    const [{ yesterday }] = await world.sql('select (app.today() - 1)::text as yesterday');
    const set = await setPapersDay(chair, { meetingId: meeting.id, version: 0, papersOn: today });
    expect(set.meeting.paperwork).toMatchObject({ papersOn: today, papersDayVersion: 1 });
    expect((await aPaper(chair, meeting.id)).isLate).toBe(false);
    expect(codes(await setPapersDay(chair, { meetingId: meeting.id, version: 0, papersOn: today }))).toEqual([
      'CONFLICT',
    ]);
    await setPapersDay(chair, { meetingId: meeting.id, version: 1, papersOn: yesterday });
    expect(await aPaper(chair, meeting.id)).toMatchObject({ isLate: true, label: 'Late paper' });
  });

  test('what is delivered after papers were circulated is late; which version was circulated is kept', async () => {
    const meeting = await board();
    const paper = await aPaper(chair, meeting.id, { title: 'Budget' });
    const { meeting: told } = await circulatePapers(chair, { meetingId: meeting.id });
    expect(told.paperwork).toMatchObject({
      uncirculatedCount: 0,
      papers: [{ current: { circulatedAt: expect.any(String) } }],
    });
    expect(codes(await circulatePapers(chair, { meetingId: meeting.id }))).toEqual(['NOTHING_NEW']);
    await addPaperVersion(chair, { paperId: paper.id, version: 1, fileId: await uploaded(chair) });
    const { paperwork } = await paperworkOf(chair, meeting.id);
    expect(paperwork.papers[0].versions).toMatchObject([{ circulatedAt: null }, { circulatedAt: expect.any(String) }]);
    expect((await aPaper(chair, meeting.id)).isLate).toBe(true);
    const supplement = await aPaper(chair, meeting.id, { title: 'Figures', supplementToId: paper.id });
    expect(supplement.label).toBe('Late paper. Supplement 1 to “Budget”');
  });

  test('papers of one item are put in order; a list that is not whole is a conflict', async () => {
    const meeting = await board();
    const itemId = meeting.agendaItems[0].id;
    const [a, b, c] = [
      await aPaper(chair, meeting.id, { title: 'A', itemId }),
      await aPaper(chair, meeting.id, { title: 'B', itemId }),
      await aPaper(chair, meeting.id, { title: 'C', itemId }),
    ];
    const titles = async () => (await paperworkOf(member, meeting.id)).paperwork.papers.map(({ title }: any) => title);
    expect(await titles()).toEqual(['A', 'B', 'C']);
    await orderPapers(chair, { meetingId: meeting.id, paperIds: [c.id, a.id, b.id] });
    expect(await titles()).toEqual(['C', 'A', 'B']);
    expect(codes(await orderPapers(chair, { meetingId: meeting.id, paperIds: [a.id, b.id] }))).toEqual(['CONFLICT']);
    expect(codes(await orderPapers(chair, { meetingId: meeting.id, paperIds: [a.id, a.id, b.id, c.id] }))).toEqual([
      'CONFLICT',
    ]);
  });

  test('a paper that is removed goes with its supplements, and comes back with them', async () => {
    const meeting = await board();
    const paper = await aPaper(chair, meeting.id, { title: 'Plan' });
    await aPaper(chair, meeting.id, { title: 'Annex', supplementToId: paper.id });
    const removed = await removePaper(chair, { paperId: paper.id, version: 1 });
    expect(removed.problems).toEqual([]);
    expect((await paperworkOf(member, meeting.id)).paperwork).toMatchObject({ papers: [], removed: [] });
    expect((await member.get(`{ paper(id: "${paper.id}") { id } }`)).paper).toBeNull();
    expect((await member.fetch(`/files/${paper.current.file.id}`)).status).toBe(404);
    expect((await paperworkOf(chair, meeting.id)).paperwork.removed).toHaveLength(2);
    const back = await restorePaper(chair, { paperId: paper.id, version: removed.paper.version });
    expect(back.problems).toEqual([]);
    const { paperwork } = await paperworkOf(member, meeting.id);
    expect(paperwork.papers).toMatchObject([{ title: 'Plan' }, { title: 'Annex', label: 'Supplement 1 to “Plan”' }]);
    expect((await member.fetch(`/files/${paper.current.file.id}`)).status).toBe(200);
  });

  test('a document that is kept already becomes a paper, with readers of its own', async () => {
    const earlier = await board();
    const source = await aPaper(chair, earlier.id, { title: 'Earlier', seenBy: 'OFFICERS' });
    const meeting = await board();
    const { paperwork } = await paperworkOf(chair, meeting.id);
    const document = paperwork.keptDocuments.find(({ id }: any) => id === source.current.file.id);
    expect(document).toMatchObject({ title: 'Earlier (Strategic board)', name: 'Earlier.pdf' });
    const { paper, problems } = await addPaper(chair, {
      meetingId: meeting.id,
      title: 'Again',
      keptFileId: document.id,
    });
    expect(problems).toEqual([]);
    expect(paper.current.file.id).not.toBe(document.id);
    expect(await (await member.fetch(`/files/${paper.current.file.id}`)).text()).toContain('Earlier');
    // The source stays for those it was for.
    expect((await member.fetch(`/files/${document.id}`)).status).toBe(404);
    expect((await paperworkOf(member, meeting.id)).paperwork.keptDocuments.map(({ id }: any) => id)).not.toContain(
      document.id,
    );
    const request = await ask(meeting);
    const stolen = await deliverPaper(member, { requestId: request.id, version: 1, keptFileId: document.id });
    expect(codes(stolen)).toEqual(['FILE_NOT_THERE keptFileId']);
  });

  test('a file that is not what it says is refused, and a file of somebody else is as one that is not there', async () => {
    const meeting = await board();
    expect((await upload(member, 'paper.docx', aDocm())).problems[0]?.code).toBe('FILE_NOT_WHAT_IT_IS_CALLED');
    expect((await upload(member, 'paper.exe', aPdf())).problems[0]?.code).toBe('FILE_TYPE_NOT_ALLOWED');
    expect((await upload(member, 'paper.pdf', '')).problems[0]?.code).toBe('FILE_EMPTY');
    const fileId = await uploaded(member);
    expect(codes(await addPaper(chair, { meetingId: meeting.id, title: 'T', fileId }))).toEqual([
      'FILE_NOT_THERE fileId',
    ]);
    const request = await ask(meeting);
    const { paper } = await deliverPaper(member, { requestId: request.id, version: 1, fileId });
    const twice = await addPaperVersion(member, { paperId: paper.id, version: 1, fileId });
    expect(codes(twice)).toEqual(['FILE_NOT_THERE fileId']);
  });

  test('title, item and readers change; more readers are not let in on earlier versions', async () => {
    const meeting = await board();
    const paper = await aPaper(chair, meeting.id, { title: 'Draft', seenBy: 'OFFICERS' });
    expect((await member.get(`{ paper(id: "${paper.id}") { id } }`)).paper).toBeNull();
    const opened = await changePaper(chair, {
      paperId: paper.id,
      version: 1,
      title: 'Final',
      itemId: meeting.agendaItems[0].id,
    });
    expect(opened.paper).toMatchObject({ title: 'Final', seenBy: 'EVERYBODY', item: { title: 'First' } });
    expect((await member.fetch(`/files/${opened.paper.current.file.id}`)).status).toBe(200);
    const closed = await changePaper(chair, { paperId: paper.id, version: 2, title: 'Final', seenBy: 'OFFICERS' });
    expect(closed.paper).toMatchObject({ seenBy: 'OFFICERS', item: null });
    expect((await member.fetch(`/files/${opened.paper.current.file.id}`)).status).toBe(404);
    await addPaperVersion(chair, { paperId: paper.id, version: 3, fileId: await uploaded(chair) });
    expect(codes(await changePaper(chair, { paperId: paper.id, version: 4, title: 'Final' }))).toEqual([
      'EARLIER_VERSIONS seenBy',
    ]);
  });

  test('nothing is asked for or added once the meeting is cancelled', async () => {
    const meeting = await board();
    const request = await ask(meeting);
    await world.sql(`update meeting set status = 'CANCELLED' where id = $1`, [meeting.id]);
    const input = { meetingId: meeting.id, title: 'T' };
    expect(codes(await askForPaper(chair, { ...input, dueOn: '2030-06-01', seatId: seat.id }))).toEqual([
      'MEETING_WAS_CANCELLED',
    ]);
    expect(codes(await addPaper(chair, { ...input, fileId: await uploaded(chair) }))).toEqual([
      'MEETING_WAS_CANCELLED',
    ]);
    const fileId = await uploaded(member);
    expect(codes(await deliverPaper(member, { requestId: request.id, version: 1, fileId }))).toEqual([
      'MEETING_WAS_CANCELLED',
    ]);
    expect((await member.get('{ viewer { papersOwed { id } } }')).viewer.papersOwed).not.toContainEqual({
      id: request.id,
    });
  });
});
