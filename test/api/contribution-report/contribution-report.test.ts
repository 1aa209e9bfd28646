import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { REPLY, reportOf } from '../../factories/contribution-report.js';
import {
  closeSitting,
  openSitting,
  scheduleToday,
  anOpenSitting,
  tickAttendance,
  moveTo,
} from '../../factories/sittings.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

type Seat = Awaited<ReturnType<World['seat']>>;

describe('the contribution report', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let council: Seat;
  let charity: Seat;
  let ofCouncil: Visitor;
  let ofCharity: Visitor;
  const [today, year] = [new Date().toISOString().slice(0, 10), new Date().getUTCFullYear()];
  const time = { since: `${year - 1}-01-01`, until: `${year}-12-31` };
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership('Trent Vale');
    chair = await world.as(table.chair);
    council = await world.seat(table, { deputy: await world.person('Dee Deputy') });
    charity = await world.seat(table);
    ofCouncil = await world.as(council.representative!);
    ofCharity = await world.as(charity.representative!);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const lineOf = async (who: Visitor, { agencyId }: Seat, of = time) =>
    (await reportOf(who, table.slug, of)).contributionLines.find(({ agency }: any) => agency.id === agencyId);
  const tick = async (sitting: any, { id: seatId }: Seat, as: object) => {
    const { id: attendanceId, version } = sitting.attendance.find(({ seat }: any) => seat?.id === seatId);
    const { problems } = await tickAttendance(chair, { attendanceId, version, ...as });
    expect(problems).toEqual([]);
  };

  test('only meetings that were held count, and a deputy counts for the seat', async () => {
    const first = await anOpenSitting(world, chair, table.id);
    await tick(first.sitting, council, { tick: 'PRESENT' });
    await tick(first.sitting, charity, { tick: 'APOLOGIES' });
    expect(await lineOf(chair, council)).toMatchObject({ held: 0, present: 0 });
    await closeSitting(chair, { meetingId: first.id });
    const second = await anOpenSitting(world, chair, table.id);
    await tick(second.sitting, council, { tick: 'PRESENT', capacity: 'DEPUTY' });
    await closeSitting(chair, { meetingId: second.id });
    // Never opened, and so never held; and one that was cancelled.
    await scheduleToday(world, chair, table.id);
    const { id: cancelled } = await scheduleToday(world, chair, table.id);
    await world.sql(`update meeting set status = 'CANCELLED', cancel_reason = 'Snow' where id = $1`, [cancelled]);
    await openSitting(chair, { meetingId: cancelled });
    const came = { held: 2, present: 1, deputised: 1, apologies: 0, absent: 0 };
    expect(await lineOf(chair, council)).toMatchObject(came);
    expect(await lineOf(chair, charity)).toMatchObject({ ...came, present: 0, deputised: 0, apologies: 1, absent: 1 });
    expect(await lineOf(chair, council, { since: '2020-01-01', until: '2020-12-31' })).toMatchObject({ held: 0 });
    const { heldMeetings } = await reportOf(chair, table.slug, { since: today, until: today });
    expect(heldMeetings.map(({ id }: any) => id)).toEqual([first.id, second.id]);
    await moveTo(world, second.id, -800);
    expect(await lineOf(chair, council)).toMatchObject({ held: 1, deputised: 0 });
  });

  test('papers on time, actions closed and actions overdue are counted', async () => {
    const { id: meetingId } = await scheduleToday(world, chair, table.id);
    const record = async (dueOn: string) =>
      (
        await chair.get(
          'mutation ($input: RecordActionInput!) { recordAction(input: $input) { action { id version } problems { code } } }',
          { input: { meetingId, what: 'Something', agencyId: council.agencyId, dueOn } },
        )
      ).recordAction.action;
    await record('2024-01-01');
    const done = await record('2024-01-01');
    const { closeAction } = await chair.get(
      'mutation ($input: CloseActionInput!) { closeAction(input: $input) { problems { code } } }',
      { input: { actionId: done.id, version: done.version } },
    );
    expect(closeAction.problems).toEqual([]);
    expect(await lineOf(chair, council)).toMatchObject({ actionsClosed: 1, actionsOverdue: 1, papersDue: 0 });
    expect(await lineOf(ofCouncil, council)).toMatchObject({ actionsClosed: 1, actionsOverdue: 1 });
    await world.sql(
      `insert into paper_request (audience_id, meeting_id, title, wanted, due_on, seat_id, paper_audience_id, seen_by, asked_by_id)
       select m.audience_id, m.id, 'A report', 'What was done', app.today() - 3, $2, m.audience_id, 'EVERYBODY', $3 from meeting m where m.id = $1`,
      [meetingId, council.id, table.chair.id],
    );
    expect(await lineOf(chair, council)).toMatchObject({ papersDue: 1, papersOnTime: 0 });
  });

  test('officers read every line, others that of their own agency, which stands first', async () => {
    expect((await reportOf(chair, table.slug, time)).contributionLines).toHaveLength(2);
    const { contributionLines } = await reportOf(ofCharity, table.slug, time);
    expect(contributionLines).toMatchObject([{ agency: { id: charity.agencyId }, isYours: true, canReply: true }]);
    const stranger = await world.as((await world.seat(await world.partnership())).representative!);
    expect((await reportOf(stranger, table.slug, time))?.contributionLines ?? []).toEqual([]);
  });

  test('an agency has its say about its own line, which its seats and the officers read', async () => {
    const input = { partnershipId: table.id, agencyId: council.agencyId, ...time, words: ' Our flood ' };
    const { replyToContribution } = await ofCouncil.get(REPLY, { input });
    expect(replyToContribution).toMatchObject({ reply: { words: 'Our flood' }, problems: [] });
    for (const who of [chair, ofCouncil])
      expect((await lineOf(who, council)).replies).toMatchObject([{ words: 'Our flood', ...time }]);
    expect((await lineOf(chair, council, { since: '2020-01-01', until: '2020-12-31' })).replies).toEqual([]);
    for (const who of [ofCharity, chair])
      expect((await who.ask(REPLY, { input })).errors[0]?.extensions['code']).toBe('FORBIDDEN');
    const wrong = await ofCouncil.get(REPLY, { input: { ...input, words: '', until: '2001-01-01' } });
    expect(wrong.replyToContribution.problems.map(({ code, path }: any) => [code, ...path])).toEqual([
      ['REQUIRED', 'words'],
      ['NOT_LATER', 'until'],
    ]);
  });
});
