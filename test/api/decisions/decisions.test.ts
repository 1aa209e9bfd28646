import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildAgenda } from '../../factories/agendas.js';
import { aDecision, recordDecision } from '../../factories/decisions.js';
import { schedule } from '../../factories/meetings.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

describe('decisions', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let member: Visitor;
  let statutory: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership('Tees Valley');
    chair = await world.as(table.chair);
    member = await world.as((await world.seat(table)).representative!);
    statutory = await world.as((await world.seat(table, { isStatutory: true })).representative!);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const codes = ({ problems }: any) => problems.map(({ code, path }: any) => [code, ...path]);
  const agenda = [
    { title: 'Welcome', purpose: 'NOTE' },
    { title: 'Intelligence', purpose: 'DECIDE', seenBy: 'STATUTORY' },
  ];
  const ofMeeting = async (who: Visitor, id: string) =>
    (await who.get('query ($id: ID!) { meeting(id: $id) { decisions { id number text } } }', { id })).meeting.decisions;

  test('an officer records what a meeting decided, and whoever sees the meeting reads it', async () => {
    const meeting = await schedule(chair, table.id);
    const words = { text: ' To fund a second advocate ', dissent: 'The council abstained', reviewOn: '2031-01-01' };
    const decision = await aDecision(chair, { meetingId: meeting.id, ...words });
    expect(decision).toMatchObject({
      text: 'To fund a second advocate',
      dissent: 'The council abstained',
      takenOn: '2030-06-12',
      reviewOn: '2031-01-01',
      quorum: 'NOT_KNOWN',
      item: null,
      recordedBy: { id: table.chair.id },
    });
    expect(decision.number).toMatch(/^2030-[2-9BCDFGHJKMNPQRTVWXYZ]{4}$/);
    expect(await ofMeeting(member, meeting.id)).toMatchObject([{ id: decision.id, number: decision.number }]);
  });

  test('everything that is wrong is said at once', async () => {
    const { id: meetingId } = await schedule(chair, table.id);
    const wrong = { meetingId, text: ' ', dissent: 'x'.repeat(2001), reviewOn: '2030-06-12' };
    expect(codes(await recordDecision(chair, wrong))).toEqual([
      ['REQUIRED', 'text'],
      ['TOO_LONG', 'dissent'],
      ['NOT_LATER', 'reviewOn'],
    ]);
  });

  test('what a restricted item led to is for its readers, and goes with it when it is opened or closed', async () => {
    const meeting = await schedule(chair, table.id, { agendaItems: agenda });
    const [welcome, closed] = meeting.agendaItems;
    const open = await aDecision(chair, { meetingId: meeting.id, itemId: welcome.id });
    const hidden = await aDecision(chair, { meetingId: meeting.id, itemId: closed.id, text: 'CNRY-hidden' });
    const seenBy = async (who: Visitor) => (await ofMeeting(who, meeting.id)).map(({ id }: any) => id);
    expect(await seenBy(statutory)).toEqual([open.id, hidden.id]);
    expect(await seenBy(member)).toEqual([open.id]);
    const { decision } = await member.get('query ($id: ID!) { decision(id: $id) { id } }', { id: hidden.id });
    expect(decision).toBeNull();
    const items = (seenByOfClosed: string, seenByOfWelcome: string) => [
      { id: welcome.id, ...agenda[0], seenBy: seenByOfWelcome },
      { id: closed.id, ...agenda[1], seenBy: seenByOfClosed },
    ];
    await buildAgenda(chair, meeting.id, 1, items('EVERYBODY', 'OFFICERS'));
    expect(await seenBy(member)).toEqual([hidden.id]);
    expect(await seenBy(statutory)).toEqual([hidden.id]);
    expect(await seenBy(chair)).toEqual([open.id, hidden.id]);
  });

  test('an item of another meeting is none of this one, and a cancelled meeting decides nothing', async () => {
    const [meeting, other] = [await schedule(chair, table.id), await schedule(chair, table.id)];
    const input = { meetingId: meeting.id, itemId: other.agendaItems[0].id, text: 'Something' };
    const { errors } = await chair.ask(
      'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { problems { code } } }',
      { input },
    );
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
    await world.sql(`update meeting set status = 'CANCELLED', cancel_reason = 'Snow' where id = $1`, [meeting.id]);
    expect(codes(await recordDecision(chair, { meetingId: meeting.id }))).toEqual([['MEETING_WAS_CANCELLED']]);
  });
});
