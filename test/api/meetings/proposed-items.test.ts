import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildAgenda } from '../../factories/agendas.js';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

const PROBLEMS = 'problems { code path message }';
const PROPOSE = `mutation ($input: ProposeAgendaItemInput!) { proposeAgendaItem(input: $input) { proposal { id version } ${PROBLEMS} } }`;
const TAKE = `mutation ($input: TakeProposedItemInput!) { takeProposedItem(input: $input) { meeting { agendaItems { title presenter minutes isHidden } } ${PROBLEMS} } }`;
const DECLINE = `mutation ($input: DeclineProposedItemInput!) { declineProposedItem(input: $input) { ${PROBLEMS} } }`;
const CARRY = `mutation ($input: CarryAgendaItemInput!) { carryAgendaItem(input: $input) { ${PROBLEMS} } }`;

describe('what members propose, and what a meeting carries', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let partnership: TestPartnership;
  let chair: Visitor;
  let member: Visitor;
  let other: Visitor;
  let memberPerson: TestPerson;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    partnership = await world.partnership();
    chair = await world.as(partnership.chair);
    memberPerson = (await world.seat(partnership)).representative!;
    member = await world.as(memberPerson);
    other = await world.as((await world.seat(partnership)).representative!);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const item = { title: 'CNRY-proposed', why: 'CNRY-why', minutes: 15, purpose: 'DISCUSS' };
  const propose = async (who: Visitor, meetingId: string) =>
    (await who.get(PROPOSE, { input: { meetingId, ...item } })).proposeAgendaItem.proposal;
  const proposalsSeenBy = async (who: Visitor, id: string) =>
    (
      await who.get(
        `query ($id: ID!) { meeting(id: $id) { proposedItems { id title state reason isMineToDecide } } }`,
        { id },
      )
    ).meeting.proposedItems;
  const codes = ({ problems }: any) => problems.map(({ code }: any) => code);

  test('a member proposes, the chair takes it, and it is the last item that everybody sees', async () => {
    const meeting = await schedule(chair, partnership.id, {
      agendaItems: [
        { title: 'Welcome', purpose: 'NOTE' },
        { title: 'Hidden', purpose: 'NOTE', seenBy: 'OFFICERS', isHidden: true },
      ],
    });
    const { id, version } = await propose(member, meeting.id);
    expect(await proposalsSeenBy(member, meeting.id)).toMatchObject([{ id, state: 'OPEN', isMineToDecide: false }]);
    expect(await proposalsSeenBy(chair, meeting.id)).toMatchObject([{ id, isMineToDecide: true }]);
    expect(await proposalsSeenBy(other, meeting.id)).toEqual([]);
    const { takeProposedItem } = await chair.get(TAKE, { input: { proposalId: id, version } });
    expect(takeProposedItem.problems).toEqual([]);
    expect(takeProposedItem.meeting.agendaItems).toMatchObject([
      { title: 'Welcome' },
      { title: item.title, minutes: 15, presenter: memberPerson.name, isHidden: false },
      { title: 'Hidden', isHidden: true },
    ]);
    expect(await proposalsSeenBy(member, meeting.id)).toMatchObject([{ state: 'TAKEN' }]);
  });

  test('one who takes while another orders the agenda: the item is there, and the other is told', async () => {
    const meeting = await schedule(chair, partnership.id);
    const { id, version } = await propose(member, meeting.id);
    const coordinator = await world.as(partnership.coordinator);
    const [taken, built] = await Promise.all([
      chair.get(TAKE, { input: { proposalId: id, version } }),
      buildAgenda(coordinator, meeting.id, 1, [{ title: 'Of the coordinator', purpose: 'NOTE' }]),
    ]);
    expect(codes(taken.takeProposedItem)).toEqual([]);
    const { meeting: now } = await chair.get(`query ($id: ID!) { meeting(id: $id) { agendaItems { title } } }`, {
      id: meeting.id,
    });
    expect(now.agendaItems.map(({ title }: any) => title)).toContain(item.title);
    if (codes(built).length > 0) expect(codes(built)).toEqual(['CONFLICT']);
  });

  test('it is decided once, and a decline has a reason', async () => {
    const meeting = await schedule(chair, partnership.id);
    const { id } = await propose(member, meeting.id);
    const decline = (reason: string, version = 1) =>
      chair
        .get(DECLINE, { input: { proposalId: id, version, reason } })
        .then((each: any) => codes(each.declineProposedItem));
    expect(await decline(' ')).toEqual(['REQUIRED']);
    expect(await decline('CNRY-reason')).toEqual([]);
    expect(await decline('Again')).toEqual(['CONFLICT']);
    expect(await decline('Again', 2)).toEqual(['ALREADY_DECIDED']);
    expect(await proposalsSeenBy(member, meeting.id)).toMatchObject([{ state: 'DECLINED', reason: 'CNRY-reason' }]);
    const letter = () => post.to(memberPerson.email).find(({ subject }) => subject?.includes('was declined'));
    for (let waited = 0; !letter() && waited < 10_000; waited += 25) await sleep(25);
    expect(letter()?.text).toContain('The reason is in Roundtable.');
    // An item that everybody sees stands in their invitations; what was said of it, in no mail.
    expect(`${letter()?.subject} ${letter()?.text}`).not.toMatch(/CNRY/);
    for (const { text } of post.to(memberPerson.email)) expect(text).not.toMatch(/CNRY-(why|reason)/);
  });

  test('a stranger, a guest and an observer propose nothing', async () => {
    const observer = await world.seat(partnership, { kind: 'OBSERVER' });
    const guest = await world.person();
    const meeting = await schedule(chair, partnership.id, {
      seatIds: [observer.id],
      guests: [{ name: 'Guest', email: guest.email }],
    });
    for (const person of [observer.representative!, guest]) {
      const { errors } = await (await world.as(person)).ask(PROPOSE, { input: { meetingId: meeting.id, ...item } });
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const stranger = await world.as(await world.person());
    const { errors } = await stranger.ask(PROPOSE, { input: { meetingId: meeting.id, ...item } });
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('what the last meeting carried arises at the next, each item for its readers', async () => {
    const place = await world.partnership();
    const leads = await world.as(place.chair);
    const reader = await world.as((await world.seat(place)).representative!);
    const last = await schedule(leads, place.id, {
      agendaItems: [
        { title: 'Carried', purpose: 'NOTE' },
        { title: 'Left', purpose: 'NOTE' },
        { title: 'Carried and restricted', purpose: 'NOTE', seenBy: 'STATUTORY' },
      ],
    });
    const next = await schedule(leads, place.id, { heldOn: '2030-09-12' });
    for (const index of [0, 2])
      await leads.get(CARRY, { input: { meetingId: last.id, itemId: last.agendaItems[index].id, isCarried: true } });
    const arising = async (who: Visitor) =>
      (
        await who.get(`query ($id: ID!) { meeting(id: $id) { mattersArising { title } } }`, { id: next.id })
      ).meeting.mattersArising.map(({ title }: any) => title);
    expect(await arising(leads)).toEqual([]);
    await world.sql(
      `update meeting set held_on = '2020-06-12', starts_at = '2020-06-12T09:00Z', ends_at = '2020-06-12T11:00Z' where id = $1`,
      [last.id],
    );
    expect(await arising(leads)).toEqual(['Carried', 'Carried and restricted']);
    expect(await arising(reader)).toEqual(['Carried']);
  });
});
