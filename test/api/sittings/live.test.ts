import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { buildAgenda } from '../../factories/agendas.js';
import {
  addAttendance,
  anOpenSitting,
  closeSitting,
  decideInterest,
  declareInterest,
  interestsOf,
  openSitting,
  scheduleToday,
  setQuorum,
  SITTING,
  sittingOf,
  tickAttendance,
  turnToItem,
  withdrawDeclaration,
} from '../../factories/sittings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const AGENDA = [
  { title: 'Welcome', minutes: 5, purpose: 'NOTE' },
  { title: 'Shared plan', minutes: 20, purpose: 'DECIDE' },
  { title: 'CNRY-statutory', minutes: 10, purpose: 'DECIDE', seenBy: 'STATUTORY' },
  { title: 'CNRY-hidden', minutes: 10, purpose: 'DECIDE', seenBy: 'STATUTORY', isHidden: true },
];

describe('a meeting that is held, live', () => {
  let app: TestApp;
  let world: World;
  let partnership: TestPartnership;
  let chair: Visitor;
  let coordinator: Visitor;
  let member: Visitor;
  let memberPerson: TestPerson;
  let statutory: Visitor;
  let seats: { plain: { id: string; agencyId: string }; statutory: { id: string; agencyId: string } };
  const clients: Client[] = [];
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    partnership = await world.partnership();
    chair = await world.as(partnership.chair);
    coordinator = await world.as(partnership.coordinator);
    const plain = await world.seat(partnership, { representative: await world.person('Mia Member') });
    const reserved = await world.seat(partnership, { isStatutory: true });
    seats = { plain, statutory: reserved };
    memberPerson = plain.representative!;
    member = await world.as(memberPerson);
    statutory = await world.as(reserved.representative!);
    await setQuorum(world, partnership.id, { minimumSeats: 2 });
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.dispose()));
    await world?.end();
    await app?.stop();
  });

  const codes = ({ problems }: any) => problems.map(({ code }: any) => code);
  const lineOf = (sitting: any, seatId: string) => sitting.attendance.find(({ seat }: any) => seat?.id === seatId);
  const come = async (id: string, seatId: string, tick = 'PRESENT') => {
    const { id: attendanceId, version } = lineOf(await sittingOf(chair, id), seatId);
    return tickAttendance(chair, { attendanceId, version, tick });
  };
  /** A meeting that is open, with an agenda that has something for everybody, something restricted and something hidden. */
  const held = async () => {
    const { id } = await scheduleToday(world, chair, partnership.id, { agendaItems: AGENDA });
    await openSitting(chair, { meetingId: id });
    const { meeting } = await chair.get(`query ($id: ID!) { meeting(id: $id) { agendaItems { id title } } }`, { id });
    const item = (title: string): string => meeting.agendaItems.find((each: any) => each.title.endsWith(title)).id;
    return { id: String(id), item };
  };

  function watch(visitor: Visitor, meetingId: string) {
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
    let ended = false;
    const done = (async () => {
      try {
        const query = `subscription ($meetingId: ID!) { sittingChanged(meetingId: $meetingId) { ${SITTING.replace(/quorumHistory \{[^}]*\}/, '')} } }`;
        for await (const each of client.iterate({ query, variables: { meetingId } })) heard.push(each);
      } catch (error) {
        heard.push({ failed: error });
      }
      ended = true;
    })();
    return { heard, done, hasEnded: () => ended, last: () => heard.at(-1)?.data?.sittingChanged };
  }

  const until = async (claim: () => boolean, ms = 6000) => {
    const end = Date.now() + ms;
    while (!claim() && Date.now() < end) await new Promise((go) => setTimeout(go, 25));
    return claim();
  };

  test('what one ticks another sees, each tick at once and the last for good', async () => {
    const { id } = await held();
    const page = watch(member, id);
    expect(await until(() => page.heard.length === 1)).toBe(true);
    expect(page.last().quorum.words).toBe('needs 2 more seats');
    await come(id, seats.plain.id);
    await come(id, seats.statutory.id);
    expect(await until(() => page.last().quorum.isQuorate)).toBe(true);
    for (const tick of ['LEFT', 'PRESENT', 'LEFT', 'PRESENT', 'LEFT']) await come(id, seats.plain.id, tick);
    expect(await until(() => lineOf(page.last(), seats.plain.id).spells.length === 3)).toBe(true);
    expect(await until(() => page.last().quorum.words === 'needs one more seat')).toBe(true);
    expect((await sittingOf(member, id)).quorumHistory.map(({ words }: any) => words).slice(0, 4)).toEqual([
      'needs 2 more seats',
      'needs one more seat',
      '',
      'needs one more seat',
    ]);
    await closeSitting(chair, { meetingId: id });
    expect(await until(() => page.last().closedAt !== null)).toBe(true);
  });

  test('the meeting turns to an item once, however many press next, and tells how long it was on it before', async () => {
    const { id, item } = await held();
    const input = { meetingId: id, itemId: item('Welcome') };
    const both = await Promise.all([chair, coordinator].map((each) => turnToItem(each, input)));
    expect(both.flatMap(codes)).toEqual([]);
    await turnToItem(chair, { meetingId: id, itemId: item('Shared plan') });
    await world.sql(
      `update sitting_item set begun_at = begun_at - interval '10 minutes' where meeting_id = $1 and item_id = $2`,
      [id, item('Welcome')],
    );
    const { meeting } = await turnToItem(chair, input);
    expect(meeting.sitting).toMatchObject({ currentItem: { title: 'Welcome' }, isRestricted: false });
    expect(Math.round(meeting.sitting.itemSecondsBefore / 60)).toBe(10);
    const [turns] = await world.sql<{ n: string }>('select count(*) as n from sitting_item where meeting_id = $1', [
      id,
    ]);
    expect(Number(turns?.n)).toBe(3);
    expect((await member.ask(TURN, { input })).errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('of a restricted item others learn that it is one, and of a hidden item nothing, not by a message either', async () => {
    const { id, item } = await held();
    await turnToItem(chair, { meetingId: id, itemId: item('Shared plan') });
    const [page, theirs] = [watch(member, id), watch(statutory, id)];
    expect(await until(() => page.heard.length === 1 && theirs.heard.length === 1)).toBe(true);
    await turnToItem(chair, { meetingId: id, itemId: item('CNRY-hidden') });
    expect(await until(() => theirs.last().currentItem?.title === 'CNRY-hidden')).toBe(true);
    await declareInterest(statutory, { meetingId: id, itemId: item('CNRY-hidden'), nature: 'CNRY-nature' });
    expect(await until(() => theirs.last().interests.length === 1)).toBe(true);
    await turnToItem(chair, { meetingId: id, itemId: item('CNRY-statutory') });
    expect(await until(() => page.heard.length > 1)).toBe(true);
    expect(page.heard).toHaveLength(2);
    expect(page.last()).toMatchObject({
      currentItem: null,
      itemBegunAt: null,
      itemSecondsBefore: 0,
      isRestricted: true,
      interests: [],
    });
    expect(await until(() => theirs.last().currentItem?.title === 'CNRY-statutory')).toBe(true);
    expect(theirs.last().isRestricted).toBe(false);
    await turnToItem(chair, { meetingId: id, itemId: item('Welcome') });
    expect(await until(() => page.last().currentItem?.title === 'Welcome')).toBe(true);
    expect(JSON.stringify(page.heard)).not.toContain('CNRY');
    expect(await interestsOf(member, id)).toEqual([]);
  });

  test('whoever declares an interest and steps out is out of the room for that item, and for no other', async () => {
    const { id, item } = await held();
    for (const seat of [seats.plain.id, seats.statutory.id]) await come(id, seat);
    const itemId = item('Shared plan');
    const { declaration } = await declareInterest(member, { meetingId: id, itemId, nature: ' Trustee of a bidder ' });
    expect(declaration).toMatchObject({
      name: 'Mia Member',
      nature: 'Trustee of a bidder',
      outcome: 'UNDECIDED',
      isMine: true,
      viewerCan: {
        decide: false,
        withdraw: true,
      },
    });
    expect(codes(await declareInterest(member, { meetingId: id, itemId, nature: 'Again' }))).toEqual([
      'DECLARED_ALREADY',
    ]);
    await turnToItem(chair, { meetingId: id, itemId });
    expect((await sittingOf(member, id)).quorum.isQuorate).toBe(true);
    const decided = await decideInterest(chair, {
      declarationId: declaration.id,
      version: declaration.version,
      outcome: 'STEPS_OUT',
    });
    expect(decided.declaration).toMatchObject({ outcome: 'STEPS_OUT', decidedBy: { id: partnership.chair.id } });
    expect((await sittingOf(member, id)).quorum).toMatchObject({ isQuorate: false, words: 'needs one more seat' });
    await turnToItem(chair, { meetingId: id, itemId: item('Welcome') });
    const after = await sittingOf(member, id);
    expect(after.quorum.isQuorate).toBe(true);
    expect(after.quorumHistory.at(-2)).toMatchObject({ isQuorate: false, words: 'needs one more seat' });
    const withdrawn = await withdrawDeclaration(member, { declarationId: declaration.id, version: 2 });
    expect(codes(withdrawn)).toEqual([]);
    expect(await interestsOf(chair, id)).toEqual([]);
  });

  test('officers write it down for others, of whom some are known by name alone; the coordinator does not decide', async () => {
    const { id, item } = await held();
    const { attendance } = await addAttendance(chair, { meetingId: id, name: 'Gus Guest' });
    const input = { meetingId: id, itemId: item('Shared plan'), nature: 'Sells it', attendanceId: attendance.id };
    const { declaration } = await declareInterest(coordinator, input);
    expect(declaration).toMatchObject({ name: 'Gus Guest', person: null, isMine: false, viewerCan: { decide: false } });
    expect((await declareInterest(coordinator, { ...input, nature: ' ' })).problems).toMatchObject([
      { code: 'REQUIRED', path: ['nature'] },
    ]);
    const ahead = await scheduleToday(world, chair, partnership.id, { agendaItems: AGENDA });
    const [first] = ahead.agendaItems;
    const mine = await declareInterest(member, {
      meetingId: ahead.id,
      itemId: first.id,
      nature: 'Related to a bidder',
    });
    expect(mine.declaration).toMatchObject({ item: { id: first.id }, isMine: true });
  });

  test('an interest goes where its item goes', async () => {
    const { id, item } = await held();
    const itemId = item('Shared plan');
    await declareInterest(chair, { meetingId: id, itemId, nature: 'Trustee' });
    expect(await interestsOf(member, id)).toHaveLength(1);
    await buildAgenda(chair, id, 1, [{ id: itemId, title: 'Shared plan', purpose: 'DECIDE', seenBy: 'STATUTORY' }]);
    expect(await interestsOf(member, id)).toEqual([]);
    expect(await interestsOf(statutory, id)).toHaveLength(1);
  });

  test('whoever loses their seat in the middle of it sees no more, within five seconds', async () => {
    const seat = await world.seat(partnership);
    const { id } = await anOpenSitting(world, chair, partnership.id);
    const page = watch(await world.as(seat.representative!), id);
    expect(await until(() => page.heard.length === 1)).toBe(true);
    const { seat: read } = await chair.get(`query ($id: ID!) { seat(id: $id) { representative { id version } } }`, {
      id: seat.id,
    });
    await chair.get(`mutation ($input: EndTermInput!) { endSeatTerm(input: $input) { problems { code } } }`, {
      input: { termId: read.representative.id, version: read.representative.version },
    });
    expect(await until(page.hasEnded, 5000)).toBe(true);
    expect(page.heard.slice(1)).toEqual([{ data: { sittingChanged: null } }]);
  });

  test('one that is hidden, or not open, cannot be watched', async () => {
    const { id } = await held();
    const ahead = await scheduleToday(world, chair, partnership.id);
    const stranger = await world.as(await world.person());
    for (const page of [watch(stranger, id), watch(member, ahead.id)]) {
      await page.done;
      expect(page.heard).toHaveLength(1);
      expect(page.heard[0].errors?.[0].extensions.code ?? page.heard[0].failed?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});

const TURN = `mutation ($input: TurnToItemInput!) { turnToItem(input: $input) { problems { code } } }`;
