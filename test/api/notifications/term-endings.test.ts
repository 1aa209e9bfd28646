import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NoteEndingTerms } from '../../../apps/api/src/nominations/index.js';
import { RESPOND, schedule } from '../../factories/meetings.js';
import { accept, aSeatWithLead, change, named } from '../../factories/nominations.js';
import { World, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';

describe('mail about who is to fill a seat', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const look = () => worker.get(NoteEndingTerms).execute();
  const subjects = (to: TestPerson) => post.to(to.email).map(({ subject }) => subject ?? '');
  const hears = async (to: TestPerson, count: number) => {
    await post.waitFor(to.email, count);
    return subjects(to);
  };
  /** Long enough for whatever was queued to have been sent. */
  const settled = async () => {
    const waiting = `select 1 from delivery where state = 'QUEUED' union all select 1 from graphile_worker._private_jobs`;
    for (let i = 0; i < 200 && (await world.sql(waiting)).length > 0; i += 1)
      await new Promise((go) => setTimeout(go, 50));
  };
  const endsIn = (seatId: string, days: number, capacity = 'REPRESENTATIVE') =>
    world.sql(
      `update seat_term set starts_on = app.today() - 400, ends_on = app.today() + $2::int where seat_id = $1 and capacity = $3`,
      [seatId, days, capacity],
    );

  test('60, 30 and 7 days before the last day, and on the day after, each once', async () => {
    const rae = await world.person('Rae Representative');
    const { seat, lead, partnership } = await aSeatWithLead(world, rae);
    await endsIn(seat.id, 61);
    await look();
    await settled();
    expect(subjects(rae)).toEqual([]);
    for (const [days, told] of [
      [60, 1],
      [45, 1],
      [30, 2],
      [8, 2],
      [7, 3],
      [0, 3],
    ] as const) {
      // The day comes nearer: the row of the reminder keeps to the last day, so that is moved along.
      await world.sql(
        `update term_reminder set ends_on = app.today() + $2::int where seat_term_id in (select id from seat_term where seat_id = $1)`,
        [seat.id, days],
      );
      await endsIn(seat.id, days);
      await Promise.all([look(), look()]);
      await look();
      await settled();
      for (const each of [rae, lead, partnership.coordinator, partnership.chair])
        expect([days, each.name, subjects(each).length]).toEqual([days, each.name, told]);
    }
    expect(subjects(rae)[0]).toMatch(/^A term at .* ends on /);
    await world.sql(
      `update term_reminder set ends_on = app.today() - 1 where seat_term_id in (select id from seat_term where seat_id = $1)`,
      [seat.id],
    );
    await endsIn(seat.id, -1);
    await look();
    await look();
    await settled();
    expect(subjects(lead)[3]).toMatch(/is vacant$/);
    expect(subjects(lead)).toHaveLength(4);
    expect(subjects(partnership.coordinator)).toHaveLength(4);
    // Whoever left hears that, and not of the seat.
    expect(subjects(rae).slice(3)).toEqual([expect.stringMatching(/^Your term at .* has ended$/)]);
  }, 60_000);

  test('after a while away of the nearest day only, and of nothing when somebody is to follow', async () => {
    const { seat, lead, asLead } = await aSeatWithLead(world, await world.person());
    await endsIn(seat.id, 20);
    await look();
    expect(await hears(lead, 1)).toHaveLength(1);
    const [day] = await world.sql<{ day: string }>('select (app.today() + 21)::text as day');
    await change(asLead, 'nominate', { seatId: seat.id, capacity: 'REPRESENTATIVE', ...named, startsOn: day?.day });
    await world.sql(
      `update term_reminder set ends_on = app.today() + 7 where seat_term_id in (select id from seat_term where seat_id = $1)`,
      [seat.id],
    );
    await endsIn(seat.id, 7);
    await look();
    await settled();
    expect(subjects(lead).filter((subject) => subject.startsWith('A term'))).toHaveLength(1);
  }, 30_000);

  test('an answer that the deputy comes is open again when the deputy’s last day is over', async () => {
    const rae = await world.person('Rae Representative');
    const { seat, partnership } = await aSeatWithLead(world, rae);
    const dee = await world.person('Dee Deputy');
    await world.term(seat.id, dee, 'DEPUTY');
    const chair = await world.as(partnership.chair);
    const meeting = await schedule(chair, partnership.id);
    const { id } = meeting.invitations.find((each: any) => each.seat?.id === seat.id);
    await (await world.as(rae)).get(RESPOND, { input: { invitationId: id, response: 'DEPUTY' } });
    await post.waitFor(dee.email);
    await endsIn(seat.id, -1, 'DEPUTY');
    await look();
    await settled();
    expect(await world.sql('select response, responded_at from meeting_invitation where id = $1', [id])).toEqual([
      { response: 'NONE', responded_at: null },
    ]);
    expect(subjects(rae).filter((subject) => subject.startsWith('Your deputy cannot come'))).toHaveLength(1);
    expect(subjects(dee)).toContain('A meeting is taken out of your calendar');
  }, 30_000);

  test('and at once when the deputy’s term is ended', async () => {
    const rae = await world.person('Rae Representative');
    const { seat, partnership, coordinator } = await aSeatWithLead(world, rae);
    const dee = await world.person('Dee Deputy');
    const termId = await world.term(seat.id, dee, 'DEPUTY');
    const meeting = await schedule(await world.as(partnership.chair), partnership.id);
    const { id } = meeting.invitations.find((each: any) => each.seat?.id === seat.id);
    await (await world.as(rae)).get(RESPOND, { input: { invitationId: id, response: 'DEPUTY' } });
    await coordinator.get(`mutation ($input: EndTermInput!) { endSeatTerm(input: $input) { problems { code } } }`, {
      input: { termId, version: 1 },
    });
    for (let i = 0; i < 100 && !subjects(rae).some((subject) => subject.startsWith('Your deputy')); i += 1)
      await new Promise((go) => setTimeout(go, 50));
    expect(await world.sql('select response from meeting_invitation where id = $1', [id])).toEqual([
      { response: 'NONE' },
    ]);
    expect(subjects(rae).filter((subject) => subject.startsWith('Your deputy cannot come'))).toHaveLength(1);
  }, 30_000);

  test('who decides hears of a nomination, whoever nominated of the decision, and the person named only of the invitation', async () => {
    const { seat, lead, asLead, partnership, coordinator } = await aSeatWithLead(world);
    const nora = { ...named, email: `nora.${Date.now()}@example.org` };
    const { thing } = await change(asLead, 'nominate', { seatId: seat.id, capacity: 'REPRESENTATIVE', ...nora });
    expect((await hears(partnership.coordinator, 1))[0]).toMatch(/nominates somebody/);
    expect((await hears(partnership.chair, 1))[0]).toMatch(/nominates somebody/);
    await settled();
    expect(post.to(nora.email)).toEqual([]);
    await change(coordinator, 'approveNomination', { nominationId: thing.id, version: 1 });
    expect((await hears(lead, 1))[0]).toMatch(/^Your nomination was approved/);
    expect((await post.waitFor(nora.email)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Invitation to /),
    ]);
    expect((await accept(world, app.visitor(), seat.id)).problems).toEqual([]);
  }, 30_000);

  test('whoever expressed interest hears that it was declined, or that the vacancy closed', async () => {
    const { partnership, coordinator } = await aSeatWithLead(world);
    const { representative, agencyId } = await world.seat(await world.partnership());
    await world.sql('update person set agency_id = $2 where id = $1', [representative!.id, agencyId]);
    const visitor = await world.as(representative!);
    const advertise = async (sector: string) => {
      const { thing: gap } = await change(coordinator, 'openGap', {
        partnershipId: partnership.id,
        sector,
        lookedFor: 'Us',
      });
      const { thing } = await change(coordinator, 'advertiseVacancy', {
        gapId: gap.id,
        partnershipName: 'Somewhere',
        lookedFor: 'You',
      });
      const made = await change(visitor, 'expressInterest', { vacancyId: thing.id, words: 'Us' });
      return { vacancyId: thing.id, interestId: made.thing.id };
    };
    const first = await advertise('FAITH');
    expect((await hears(partnership.chair, 1))[0]).toMatch(/^Somebody is interested/);
    await change(coordinator, 'declineInterest', { interestId: first.interestId, version: 1, reason: 'Too far away' });
    expect((await hears(representative!, 1))[0]).toMatch(/^Your interest was declined: Somewhere/);
    expect(post.to(representative!.email)[0]!.text).toContain('Too far away');
    const second = await advertise('HEALTH');
    await change(coordinator, 'withdrawVacancy', { vacancyId: second.vacancyId, version: 1 });
    expect((await hears(representative!, 2))[1]).toMatch(/^A vacancy is closed: Somewhere/);
    expect(post.to(representative!.email)[1]!.text).not.toContain('/partnerships/');
  }, 30_000);
});
