import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { connect, UnitOfWork } from '@lib/database';
import { PapersForReader } from '../../../apps/api/src/papers/index.js';
import { buildAgenda } from '../../factories/agendas.js';
import { aPdf, uploaded } from '../../factories/files.js';
import { schedule } from '../../factories/meetings.js';
import {
  addPaper,
  addPaperVersion,
  aPaper,
  askForPaper,
  changePaper,
  circulatePapers,
  deliverPaper,
  paperworkOf,
} from '../../factories/papers.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

/** Which parts of the meeting are each reader's. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  chair: ['STATUTORY', 'OFFICERS', 'NAMED'],
  statutory: ['STATUTORY'],
  named: ['NAMED'],
  'deputy of the named seat': ['NAMED'],
  member: [],
  observer: [],
  guest: [],
};
const PARTS = ['STATUTORY', 'OFFICERS', 'NAMED'] as const;

/** What each reader can find out of papers, by every way there is. */
describe('readers of papers', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let source: Awaited<ReturnType<typeof connect>>;
  let partnership: TestPartnership;
  let people: Record<string, TestPerson>;
  let seats: Record<string, string>;
  let meeting: any;
  let chair: Visitor;
  const fileIds: Record<string, string> = {};
  const paperIds: Record<string, string> = {};

  const item = (title: string, more: object = {}) => ({ title, minutes: 10, purpose: 'NOTE', ...more });
  const restricted = (part: string) => ({ seenBy: part, seatIds: [seats['named']] });

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    source = await connect({ url: app.database.workerUrl, entities: [], poolSize: 2, name: 'test' });
    partnership = await world.partnership();
    const deputy = await world.person('Dee Deputy');
    const made = {
      statutory: await world.seat(partnership, { isStatutory: true }),
      named: await world.seat(partnership, { deputy }),
      member: await world.seat(partnership),
      observer: await world.seat(partnership, { kind: 'OBSERVER' }),
    };
    const guest = await world.person('Gus Guest');
    seats = Object.fromEntries(Object.entries(made).map(([name, { id }]) => [name, id]));
    people = {
      ...Object.fromEntries(Object.entries(made).map(([name, { representative }]) => [name, representative!])),
      chair: partnership.chair,
      'deputy of the named seat': deputy,
      guest,
    };
    chair = await world.as(partnership.chair);
    meeting = await schedule(chair, partnership.id, {
      seatIds: Object.values(seats),
      guests: [{ name: 'Guest', email: guest.email }],
      agendaItems: [
        item('Open'),
        ...PARTS.map((part) => item(`Hidden ${part}`, { ...restricted(part), isHidden: true })),
      ],
    });
    const itemOf = (title: string) => meeting.agendaItems.find((each: any) => each.title === title);
    const open = itemOf('Open');
    const add = async (name: string, more: object) => {
      const fileId = await uploaded(chair, `CNRY-file-${name}.pdf`, aPdf(`CNRY-content-${name}`));
      const { paper, problems } = await addPaper(chair, {
        meetingId: meeting.id,
        title: `CNRY-paper-${name}`,
        fileId,
        ...more,
      });
      expect(problems).toEqual([]);
      fileIds[name] = paper.current.file.id;
      paperIds[name] = paper.id;
    };
    const marked = (name: string) => ({ marking: 'OFFICIAL_SENSITIVE', handling: `CNRY-handling-${name}` });
    await add('open', { itemId: open.id });
    await add('marked', { itemId: open.id, ...marked('marked') });
    for (const part of PARTS) {
      await add(`annex-${part}`, { supplementToId: paperIds['open'], ...restricted(part), ...marked(part) });
      await add(`hidden-${part}`, { itemId: itemOf(`Hidden ${part}`).id });
    }
    await add('annex-open', { supplementToId: paperIds['open'] });
    await circulatePapers(chair, { meetingId: meeting.id });
  });
  afterAll(async () => {
    await worker?.close();
    await source?.destroy();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const canaries = (text: unknown) =>
    [
      ...new Set(
        JSON.stringify(text ?? '')
          .match(/CNRY-[A-Za-z]+-[A-Za-z-]+/g)
          ?.map((each) => each.replace(/-pdf$/, '')),
      ),
    ].toSorted();
  const names = (reader: string) => [
    'open',
    'marked',
    'annex-open',
    ...READERS[reader]!.flatMap((part) => [`annex-${part}`, `hidden-${part}`]),
  ];
  const readerOf = (reader: string) => world.as(people[reader]!);

  test.each(Object.keys(READERS))(
    '%s reads the papers of their own parts and no others, nor any count of them',
    async (reader) => {
      const who = await readerOf(reader);
      const seen = await paperworkOf(who, meeting.id);
      const found = canaries(seen)
        .filter((each) => each.startsWith('CNRY-paper'))
        .map((each) => each.slice(11));
      expect(found).toEqual(names(reader).toSorted());
      expect(seen.paperwork.papers).toHaveLength(names(reader).length);
      expect(canaries(seen.paperwork.keptDocuments).length).toBe(2 * names(reader).length);
      for (const [name, id] of Object.entries(fileIds)) {
        const isTheirs = names(reader).includes(name);
        const response = await who.fetch(`/files/${id}`);
        expect([reader, name, response.status]).toEqual([reader, name, isTheirs ? 200 : 404]);
        await response.arrayBuffer();
        const { paper } = await who.get(`{ paper(id: "${paperIds[name]}") { id versions { number } } }`);
        expect([reader, name, paper !== null]).toEqual([reader, name, isTheirs]);
      }
    },
  );

  test('supplements have the same number for every reader, without a gap', async () => {
    for (const reader of Object.keys(READERS)) {
      const { paperwork } = await paperworkOf(await readerOf(reader), meeting.id);
      const labels = Object.fromEntries(paperwork.papers.map(({ title, label }: any) => [title, label]));
      expect([reader, labels['CNRY-paper-annex-open']]).toEqual([reader, 'Supplement 1 to “CNRY-paper-open”']);
      for (const part of READERS[reader]!)
        expect(labels[`CNRY-paper-annex-${part}`]).toBe('Restricted supplement 1 to “CNRY-paper-open”');
    }
  });

  test('mail of a circulation names what is open and unmarked, and counts what else each reader sees', async () => {
    for (const reader of Object.keys(READERS).filter((each) => !each.startsWith('deputy'))) {
      const mails = await post.waitFor(people[reader]!.email, 2);
      const mail = mails.find(({ subject }: any) => subject.startsWith('Papers:'))!;
      expect([reader, canaries([mail.subject, mail.text, mail.html])]).toEqual([
        reader,
        ['CNRY-paper-annex-open', 'CNRY-paper-open'],
      ]);
      const others = names(reader).length - 2;
      expect(mail.text).toContain(`And ${others} more that ${others === 1 ? 'is' : 'are'} restricted`);
    }
  });

  test('who sees none of the papers of a circulation gets no mail, and learns of it nowhere', async () => {
    const own = await schedule(chair, partnership.id, {
      seatIds: [seats['member'], seats['named']],
      agendaItems: [item('Open')],
    });
    const member = await readerOf('member');
    const before = await paperworkOf(member, own.id);
    const paper = await aPaper(chair, own.id, { title: 'CNRY-paper-secret', ...restricted('NAMED') });
    await circulatePapers(chair, { meetingId: own.id });
    await addPaperVersion(chair, { paperId: paper.id, version: 1, fileId: await uploaded(chair) });
    await post.waitFor(people['named']!.email, 4);
    expect(await paperworkOf(member, own.id)).toEqual(before);
    // Nor from what comes later: it is not late for want of a circulation that they were not told of.
    expect((await aPaper(chair, own.id)).isLate).toBe(false);
    // That of the first circulation is the only one.
    const told = post.to(people['member']!.email).filter(({ subject }) => subject?.startsWith('Papers:'));
    expect(told).toHaveLength(1);
  });

  test('a paper is never for more people than its item, and whoever is asked for it reads it', async () => {
    const own = await schedule(chair, partnership.id, {
      agendaItems: [
        item('S', restricted('STATUTORY')),
        item('N', restricted('NAMED')),
        item('O', restricted('OFFICERS')),
      ],
    });
    const [s, n, o] = own.agendaItems;
    const refusal = async (itemId: string, more: object) =>
      (
        await addPaper(chair, { meetingId: own.id, itemId, title: 'T', fileId: await uploaded(chair), ...more })
      ).problems.map(({ code }: any) => code)[0];
    expect(await refusal(s.id, { seenBy: 'NAMED', seatIds: [seats['named']] })).toBe('WIDER_THAN_ITS_PLACE');
    expect(await refusal(n.id, { seenBy: 'STATUTORY' })).toBe('WIDER_THAN_ITS_PLACE');
    expect(await refusal(n.id, { seenBy: 'NAMED', seatIds: [seats['named'], seats['member']] })).toBe(
      'WIDER_THAN_ITS_PLACE',
    );
    expect(await refusal(o.id, { seenBy: 'STATUTORY' })).toBe('WIDER_THAN_ITS_PLACE');
    expect(await refusal(s.id, { seenBy: 'NAMED', seatIds: [seats['statutory']] })).toBeUndefined();
    const asked = { meetingId: own.id, title: 'T', dueOn: '2030-06-01' };
    const ask = async (more: object) => askForPaper(chair, { ...asked, ...more });
    expect((await ask({ itemId: s.id, seatId: seats['member'] })).problems[0].code).toBe('NOT_A_READER');
    expect((await ask({ itemId: o.id, seatId: seats['member'] })).problems[0].code).toBe('NOT_A_READER');
    const toOfficers = await ask({ seatId: seats['member'], seenBy: 'OFFICERS' });
    expect(toOfficers.request).toMatchObject({ seenBy: 'NAMED' });
  });

  test('an item that is restricted later takes its papers, their files and supplements with it; who is asked and shut out is asked no longer', async () => {
    const own = await schedule(chair, partnership.id, { agendaItems: [item('Open')] });
    const [{ id }] = own.agendaItems;
    const paper = await aPaper(chair, own.id, { title: 'Plan', itemId: id });
    await aPaper(chair, own.id, { title: 'Annex', supplementToId: paper.id });
    const { request } = await askForPaper(chair, {
      meetingId: own.id,
      itemId: id,
      title: 'Asked',
      dueOn: '2030-06-01',
      seatId: seats['member'],
    });
    const member = await readerOf('member');
    const statutory = await readerOf('statutory');
    await buildAgenda(chair, own.id, 1, [item('Open', { id, seenBy: 'STATUTORY', isHidden: true })]);
    expect((await paperworkOf(member, own.id)).paperwork).toMatchObject({ papers: [], requests: [] });
    expect((await member.fetch(`/files/${paper.current.file.id}`)).status).toBe(404);
    expect((await paperworkOf(statutory, own.id)).paperwork.papers).toMatchObject([
      { title: 'Plan', seenBy: 'STATUTORY' },
      { title: 'Annex' },
    ]);
    const { errors } = await member.ask(
      'mutation ($input: DeliverPaperInput!) { deliverPaper(input: $input) { problems { code } } }',
      { input: { requestId: request.id, version: 1, fileId: await uploaded(member) } },
    );
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    await buildAgenda(chair, own.id, 2, [item('Open', { id, seenBy: 'NAMED', seatIds: [seats['named']] })]);
    expect((await paperworkOf(statutory, own.id)).paperwork.papers).toEqual([]);
    expect((await paperworkOf(chair, own.id)).paperwork.papers).toMatchObject([
      { seenBy: 'OFFICERS' },
      { seenBy: 'OFFICERS' },
    ]);
  });

  test('a seat that ceases to be statutory loses what was for it by name under a statutory item', async () => {
    const seat = await world.seat(partnership, { isStatutory: true });
    const own = await schedule(chair, partnership.id, { agendaItems: [item('S', { seenBy: 'STATUTORY' })] });
    await aPaper(chair, own.id, { itemId: own.agendaItems[0].id, seenBy: 'NAMED', seatIds: [seat.id] });
    const reader = await world.as(seat.representative!);
    expect((await paperworkOf(reader, own.id)).paperwork.papers).toHaveLength(1);
    await world.sql('update seat set is_statutory = false where id = $1', [seat.id]);
    expect((await paperworkOf(reader, own.id)).paperwork.papers).toEqual([]);
  });

  test('a paper that is narrowed narrows its supplements', async () => {
    const own = await schedule(chair, partnership.id, { agendaItems: [item('Open')] });
    const paper = await aPaper(chair, own.id, { title: 'Plan' });
    await aPaper(chair, own.id, { title: 'Annex', supplementToId: paper.id });
    await changePaper(chair, { paperId: paper.id, version: 1, title: 'Plan', seenBy: 'STATUTORY' });
    expect((await paperworkOf(await readerOf('member'), own.id)).paperwork.papers).toEqual([]);
    expect((await paperworkOf(await readerOf('statutory'), own.id)).paperwork.papers).toHaveLength(2);
  });

  test('the list for the pack has what its reader sees, in the order of the agenda, and nothing else', async () => {
    const work = new UnitOfWork(source);
    const listOf = (reader: string) =>
      work.as({ kind: 'person', personId: people[reader]!.id, purpose: 'make a pack' }, () =>
        new PapersForReader().of(meeting.id),
      );
    expect((await listOf('member')).map(({ title, label, marking }) => [title, label, marking])).toEqual([
      ['CNRY-paper-open', '', 'OFFICIAL'],
      ['CNRY-paper-annex-open', 'Supplement 1 to “CNRY-paper-open”', 'OFFICIAL'],
      ['CNRY-paper-marked', '', 'OFFICIAL_SENSITIVE'],
    ]);
    for (const reader of Object.keys(READERS)) {
      const list = await listOf(reader);
      expect(list.map(({ title }) => title.slice(11)).toSorted()).toEqual(names(reader).toSorted());
      expect(
        list.every(
          ({ fileId, mediaType }) => Object.values(fileIds).includes(fileId) && mediaType === 'application/pdf',
        ),
      ).toBe(true);
    }
  });

  test('delivering for a part tells only that part', async () => {
    const own = await schedule(chair, partnership.id, { agendaItems: [item('Open')] });
    const { request } = await askForPaper(chair, {
      meetingId: own.id,
      title: 'Secret',
      dueOn: '2030-06-01',
      seatId: seats['named'],
      seenBy: 'OFFICERS',
    });
    const named = await readerOf('named');
    const { paper } = await deliverPaper(named, { requestId: request.id, version: 1, fileId: await uploaded(named) });
    expect(paper).toMatchObject({ seenBy: 'NAMED', seats: [{ id: seats['named'] }] });
    expect((await paperworkOf(await readerOf('statutory'), own.id)).paperwork).toMatchObject({
      papers: [],
      settledRequests: [],
    });
    const again = await addPaperVersion(named, { paperId: paper.id, version: 1, fileId: await uploaded(named) });
    expect(again.problems).toEqual([]);
  });
});
