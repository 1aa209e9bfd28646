import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashOf } from '@lib/access';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { buildAgenda, READ_AGENDA } from '../../factories/agendas.js';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

const PARTS = ['STATUTORY', 'OFFICERS', 'NAMED'] as const;
/** Who reads the meeting, and which parts of it are theirs. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  chair: ['STATUTORY', 'OFFICERS', 'NAMED'],
  'vice-chair': ['STATUTORY', 'OFFICERS', 'NAMED'],
  statutory: ['STATUTORY'],
  named: ['NAMED'],
  'deputy of the named seat': ['NAMED'],
  member: [],
  observer: [],
  guest: [],
};

/** Items that are for a part of those who see the meeting: what each reader can find out, by every way there is. */
describe('a part of a meeting', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let partnership: TestPartnership;
  let people: Record<string, TestPerson>;
  let named: string;
  let statutorySeat: string;
  let meeting: any;
  const clients: Client[] = [];

  const open = { title: 'CNRY-open', minutes: 10, purpose: 'NOTE' };
  const announced = (part: string) => ({
    title: `CNRY-announced-${part}`,
    presenter: `CNRY-presenter-${part}`,
    notes: `CNRY-notes-${part}`,
    marking: 'OFFICIAL_SENSITIVE',
    handling: `CNRY-handling-${part}`,
    minutes: 20,
    purpose: 'DECIDE',
    seenBy: part,
    seatIds: [named],
  });
  const hidden = (part: string) => ({
    ...announced(part),
    title: `CNRY-hidden-${part}`,
    notes: `CNRY-hidden-notes-${part}`,
    isHidden: true,
  });
  const marked = {
    ...open,
    title: 'CNRY-marked',
    presenter: 'CNRY-marked-presenter',
    marking: 'OFFICIAL_SENSITIVE',
    handling: 'CNRY-marked-handling',
  };
  const whole = () => [open, ...PARTS.map(announced), marked, { ...open, title: 'CNRY-last' }, ...PARTS.map(hidden)];

  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    partnership = await world.partnership();
    const vice = await world.person();
    await world.office(partnership, 'VICE_CHAIR', vice);
    const statutory = await world.seat(partnership, { isStatutory: true });
    const deputy = await world.person();
    const ofName = await world.seat(partnership, { deputy });
    const member = await world.seat(partnership);
    const observer = await world.seat(partnership, { kind: 'OBSERVER' });
    const guest = await world.person();
    named = ofName.id;
    statutorySeat = statutory.id;
    people = {
      chair: partnership.chair,
      'vice-chair': vice,
      statutory: statutory.representative!,
      named: ofName.representative!,
      'deputy of the named seat': deputy,
      member: member.representative!,
      observer: observer.representative!,
      guest,
    };
    meeting = await schedule(await world.as(partnership.chair), partnership.id, {
      seatIds: [statutory.id, ofName.id, member.id, observer.id],
      guests: [{ name: 'Guest', email: guest.email }],
      agendaItems: whole(),
    });
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.dispose()));
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const canaries = (text: unknown) => [...new Set(JSON.stringify(text ?? '').match(/CNRY-[A-Za-z-]+/g))].toSorted();
  const wordsFor = (reader: string) => [
    ...['open', 'last', 'marked', 'marked-presenter', 'marked-handling'].map((each) => `CNRY-${each}`),
    ...READERS[reader]!.flatMap((part) =>
      ['announced', 'presenter', 'notes', 'handling', 'hidden', 'hidden-notes'].map((each) => `CNRY-${each}-${part}`),
    ),
  ];
  const readerOf = async (reader: string) => world.as(people[reader]!);
  const agendaOf = async (who: Visitor, id = meeting.id) => (await who.get(READ_AGENDA, { id })).meeting;

  test.each(Object.keys(READERS))('%s reads the words of their own parts, and no others', async (reader) => {
    const seen = await agendaOf(await readerOf(reader));
    expect(canaries(seen)).toEqual(wordsFor(reader).toSorted());
  });

  test.each(Object.keys(READERS))(
    '%s sees the same numbers, minutes and times of all that is announced',
    async (reader) => {
      const { agendaItems } = await agendaOf(await readerOf(reader));
      const places = agendaItems
        .filter(({ isHidden }: any) => !isHidden)
        .map(({ position, minutes, seenBy, startsTime, endsTime }: any) => [
          position,
          minutes,
          seenBy,
          startsTime,
          endsTime,
        ]);
      expect(places).toEqual([
        [1, 10, 'EVERYBODY', '10:00', '10:10'],
        [2, 20, 'STATUTORY', '10:10', '10:30'],
        [3, 20, 'OFFICERS', '10:30', '10:50'],
        [4, 20, 'NAMED', '10:50', '11:10'],
        [5, 10, 'EVERYBODY', '11:10', '11:20'],
        [6, 10, 'EVERYBODY', '11:20', '11:30'],
      ]);
    },
  );

  test.each(Object.keys(READERS))(
    '%s sees hidden items of their own parts alone, numbered as though there were no others',
    async (reader) => {
      const { agendaItems } = await agendaOf(await readerOf(reader));
      const found = agendaItems.filter(({ isHidden }: any) => isHidden);
      expect(found.map(({ seenBy }: any) => seenBy).toSorted()).toEqual([...READERS[reader]!].toSorted());
      expect(found.every(({ position, startsTime, endsTime }: any) => position === 1 && !startsTime && !endsTime)).toBe(
        true,
      );
    },
  );

  test.each(Object.keys(READERS))(
    '%s learns from a restricted item who it is for, and by name only where it is theirs',
    async (reader) => {
      const { agendaItems } = await agendaOf(await readerOf(reader));
      const item = agendaItems.find(({ seenBy, isHidden }: any) => seenBy === 'NAMED' && !isHidden);
      const isTheirs = READERS[reader]!.includes('NAMED');
      expect(item).toMatchObject({ isClosed: !isTheirs, seats: isTheirs ? [{ id: named }] : [] });
    },
  );

  test('only officers have the version of the agenda, and nobody else’s version moves', async () => {
    const version = async (reader: string) => {
      const { agendaVersion, version: ofMeeting } = await agendaOf(await readerOf(reader));
      return [agendaVersion, ofMeeting];
    };
    for (const [reader, parts] of Object.entries(READERS))
      expect([reader, await version(reader)]).toEqual([reader, [parts.includes('OFFICERS') ? 1 : null, 1]]);
  });

  test('nobody who does not see the meeting sees a row of it', async () => {
    const stranger = await world.as(await world.person());
    expect(await agendaOf(stranger)).toBeNull();
  });

  test('whatever lists the meeting lists no words that the page would not', async () => {
    const lists = `query ($slug: String!) {
      viewer { upcomingMeetings { nodes { title agendaItems { id position title notes handling } } } awaitingAnswer { meeting { agendaItems { id title notes handling } } } }
      partnership(slug: $slug) { upcomingMeetings { nodes { agendaItems { id title notes handling } } } } }`;
    for (const reader of Object.keys(READERS)) {
      const allowed = wordsFor(reader);
      const found = canaries(await (await readerOf(reader)).get(lists, { slug: partnership.slug }));
      expect([reader, found.filter((each) => !allowed.includes(each))]).toEqual([reader, []]);
    }
  });

  test('mail tells nobody, not even those they are for, the words of restricted and marked items, nor that there are hidden ones', async () => {
    for (const reader of Object.keys(READERS).filter((each) => !each.startsWith('deputy'))) {
      const [mail] = await post.waitFor(people[reader]!.email);
      const calendar = mail!.attachments.map(({ content }) =>
        typeof content === 'string' ? content : new TextDecoder().decode(content as Uint8Array),
      );
      expect([reader, canaries([mail!.subject, mail!.text, mail!.html, ...calendar])]).toEqual([
        reader,
        ['CNRY-last', 'CNRY-open'],
      ]);
      expect(mail!.text).toContain('2. Restricted item: sign in to read it (20 minutes)');
      expect(mail!.text).not.toMatch(/^7\. /m);
    }
  });

  test('a calendar feed says as much as mail, to whomever it belongs', async () => {
    for (const reader of Object.keys(READERS)) {
      const token = randomUUID();
      await world.sql(
        `insert into link (audience_id, token_hash, purpose, person_id) select id, $1, 'CALENDAR', $2 from audience where person_id = $2 and kind = 'SELF'`,
        [hashOf(token), people[reader]!.id],
      );
      const feed = await (await app.visitor().fetch(`/calendar/${token}.ics`)).text();
      const unfolded = feed.replaceAll('\r\n ', '');
      expect([reader, canaries(unfolded)]).toEqual([reader, ['CNRY-last', 'CNRY-open']]);
    }
  });

  test('a refusal names no item that the reader does not see', async () => {
    const member = await readerOf('member');
    const { errors } = await member.ask(
      'mutation ($input: BuildAgendaInput!) { buildAgenda(input: $input) { problems { message } } }',
      { input: { meetingId: meeting.id, version: 1, agendaItems: [] } },
    );
    expect(canaries(errors)).toEqual([]);
  });

  function watch(visitor: Visitor, id: string) {
    class CookieSocket extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, {
          headers: { cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; ') },
        });
      }
    }
    const client = createClient({
      url: `${app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: CookieSocket,
      retryAttempts: 0,
    });
    clients.push(client);
    const heard: any[] = [];
    void (async () => {
      const query = `subscription ($id: ID!) { meetingChanged(id: $id) { id version agendaItems { title } } }`;
      for await (const each of client.iterate({ query, variables: { id } })) heard.push(each);
    })().catch(() => undefined);
    return heard;
  }
  const wait = (ms: number) => new Promise((go) => setTimeout(go, ms));

  test('an open page stirs for a change that its reader sees, and lies still for any other', async () => {
    const chair = await readerOf('chair');
    const own = await schedule(chair, partnership.id, { agendaItems: whole() });
    const readers = ['vice-chair', 'statutory', 'named', 'member'];
    const pages = await Promise.all(readers.map(async (reader) => watch(await readerOf(reader), own.id)));
    await wait(500);
    const stirred = async (change: (items: any[]) => any[]) => {
      const now = await agendaOf(chair, own.id);
      const before = pages.map((page) => page.length);
      const items = now.agendaItems.map(
        ({ seats, id, title, presenter, minutes, purpose, notes, seenBy, isHidden, marking, handling }: any) => ({
          id,
          title,
          presenter,
          minutes,
          purpose,
          notes,
          seenBy,
          isHidden,
          marking,
          handling,
          seatIds: seats.map((seat: any) => seat.id),
        }),
      );
      const built = await buildAgenda(chair, own.id, now.agendaVersion, change(items));
      expect(built.problems).toEqual([]);
      await wait(900);
      return Object.fromEntries(readers.map((reader, i) => [reader, pages[i]!.length > before[i]!]));
    };
    const reword = (title: string) => (items: any[]) =>
      items.map((item) => (item.title === title ? { ...item, title: `${title}-again` } : item));
    const none = { 'vice-chair': true, statutory: false, named: false, member: false };
    expect(await stirred(reword('CNRY-open'))).toEqual({
      'vice-chair': true,
      statutory: true,
      named: true,
      member: true,
    });
    expect(await stirred(reword('CNRY-announced-STATUTORY'))).toEqual({ ...none, statutory: true });
    expect(await stirred(reword('CNRY-hidden-NAMED'))).toEqual({ ...none, named: true });
    expect(await stirred(reword('CNRY-hidden-OFFICERS'))).toEqual(none);
    expect(await stirred((items) => items.filter(({ title }) => title !== 'CNRY-hidden-STATUTORY'))).toEqual({
      ...none,
      statutory: true,
    });
  });

  test('what is restricted later is closed at once, and what is opened is read', async () => {
    const chair = await readerOf('chair');
    const own = await schedule(chair, partnership.id, { agendaItems: [open] });
    const [{ id }] = own.agendaItems;
    const member = await readerOf('member');
    await buildAgenda(chair, own.id, 1, [{ ...open, id, seenBy: 'STATUTORY' }]);
    expect((await agendaOf(member, own.id)).agendaItems).toMatchObject([{ id, isClosed: true, title: null }]);
    await buildAgenda(chair, own.id, 2, [{ ...open, id, seenBy: 'STATUTORY', isHidden: true }]);
    expect((await agendaOf(member, own.id)).agendaItems).toEqual([]);
    await buildAgenda(chair, own.id, 3, [{ ...open, id }]);
    expect((await agendaOf(member, own.id)).agendaItems).toMatchObject([{ id, isClosed: false, title: 'CNRY-open' }]);
  });

  test('whoever leaves a seat that is named leaves the part, and a seat that ceases to be statutory does', async () => {
    const chair = await readerOf('chair');
    const seat = await world.seat(partnership, { isStatutory: true });
    const own = await schedule(chair, partnership.id, {
      seenBy: 'STATUTORY',
      agendaItems: [{ ...open, seenBy: 'NAMED', isHidden: true, seatIds: [seat.id, statutorySeat] }],
    });
    const reader = await world.as(seat.representative!);
    const rows = async () =>
      (
        await world.sql<{ count: number }>(
          `select count(*)::int from agenda_item i where i.meeting_id = $1 and i.audience_id = any ((app.standing_of($2)).audiences)`,
          [own.id, seat.representative!.id],
        )
      )[0]!.count;
    expect((await agendaOf(reader, own.id)).agendaItems).toHaveLength(1);
    await world.sql(`update seat set is_statutory = false where id = $1`, [seat.id]);
    expect(await agendaOf(reader, own.id)).toBeNull();
    expect(await rows()).toBe(0);
    await world.sql(`update seat set is_statutory = true where id = $1`, [seat.id]);
    expect(await rows()).toBe(0);
  });

  test('an agreement that the meeting asks for is asked for by each of its parts', async () => {
    const names = await world.sql<{ name: string }>(
      `select p.kind as name from meeting_part p join meeting m on m.id = p.meeting_id join audience w on w.id = m.audience_id join audience a on a.id = p.audience_id
       where a.agreement_id is distinct from w.agreement_id`,
    );
    expect(names).toEqual([]);
  });
});
