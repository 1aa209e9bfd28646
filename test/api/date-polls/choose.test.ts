import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { answerPoll, CHOOSE_DATE, openPoll, place, readPoll } from '../../factories/date-polls.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const askedOf = (poll: any, seatId: string) => poll.asked.find(({ seat }: any) => seat?.id === seatId);

describe('choosing a date', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const chooseAs = async (visitor: Visitor, poll: any, index: number) =>
    (
      await visitor.get(CHOOSE_DATE, {
        input: { pollId: poll.id, version: poll.version, timeId: poll.times[index].id, ...place },
      })
    ).chooseDate;
  const choose = async (person: TestPerson, poll: any, index: number) => chooseAs(await world.as(person), poll, index);
  const meetingsOf = ({ id }: TestPartnership) => world.sql('select id from meeting where partnership_id = $1', [id]);

  test('makes the meeting, and what was answered becomes the first answer of whoever gave it', async () => {
    const partnership = await world.partnership();
    const deputy = await world.person('Dee Deputy');
    const [yes, maybe, no, silent] = [
      await world.seat(partnership, { deputy }),
      await world.seat(partnership),
      await world.seat(partnership),
      await world.seat(partnership),
    ];
    const poll = await openPoll(await world.as(partnership.chair), partnership.id);
    await answerPoll(await world.as(deputy), poll, askedOf(poll, yes.id).id, ['NO', 'YES']);
    await answerPoll(await world.as(maybe.representative!), poll, askedOf(poll, maybe.id).id, ['YES', 'IF_NEED_BE']);
    await answerPoll(await world.as(no.representative!), poll, askedOf(poll, no.id).id, ['YES', 'NO']);
    const { poll: after, problems } = await choose(partnership.chair, poll, 1);
    expect(problems).toEqual([]);
    expect(after).toMatchObject({ status: 'CHOSEN', chosenTime: { id: poll.times[1].id } });
    expect(after.meeting).toMatchObject({ heldOn: '2030-06-13', startsTime: '10:00', endsTime: '12:00' });
    const response = ({ id }: { id: string }) =>
      after.meeting.invitations.find(({ seat }: any) => seat?.id === id).response;
    expect([yes, maybe, no, silent].map(response)).toEqual(['ACCEPTED', 'TENTATIVE', 'APOLOGIES', 'NONE']);
    const carried = after.meeting.invitations.find(({ seat }: any) => seat?.id === yes.id);
    expect(carried.respondedBy.id).toBe(deputy.id);
  });

  test('twenty times at once makes one meeting', async () => {
    const partnership = await world.partnership();
    const chair = await world.as(partnership.chair);
    const poll = await openPoll(chair, partnership.id);
    const answers = await Promise.all(Array.from({ length: 20 }, () => chooseAs(chair, poll, 0)));
    expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
    expect(new Set(answers.map((answer) => answer.poll.meeting.id)).size).toBe(1);
    expect(await meetingsOf(partnership)).toHaveLength(1);
  });

  test('two people who choose different times at once make one meeting, and one of them is told', async () => {
    const partnership = await world.partnership();
    const poll = await openPoll(await world.as(partnership.chair), partnership.id);
    const answers = await Promise.all([
      choose(partnership.chair, poll, 0),
      choose(partnership.coordinator, poll, 1),
      choose(partnership.chair, poll, 0),
      choose(partnership.coordinator, poll, 1),
    ]);
    expect(await meetingsOf(partnership)).toHaveLength(1);
    const codes = answers
      .map(({ problems }) => problems[0]?.code ?? 'done')
      .toSorted((a, b) => String(a).localeCompare(b));
    expect(codes).toEqual(['DATE_CHOSEN', 'DATE_CHOSEN', 'done', 'done']);
  });

  test('what is missing for the meeting is said, and the poll stays as it was', async () => {
    const partnership = await world.partnership();
    const chair = await world.as(partnership.chair);
    const poll = await openPoll(chair, partnership.id);
    const { chooseDate } = await chair.get(CHOOSE_DATE, {
      input: { pollId: poll.id, version: 1, timeId: poll.times[0].id, place: '', joiningLink: '', accessNotes: '' },
    });
    expect(chooseDate.problems).toEqual([expect.objectContaining({ code: 'REQUIRED', path: ['place'] })]);
    expect((await readPoll(chair, poll.id)).status).toBe('OPEN');
  });

  test('a seat that was closed since is not invited, and the others are', async () => {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership);
    const gone = await world.seat(partnership, { representative: null });
    const poll = await openPoll(await world.as(partnership.chair), partnership.id);
    await world.sql('update seat set closed_on = app.today() where id = $1', [gone.id]);
    const { poll: after, problems } = await choose(partnership.chair, poll, 0);
    expect(problems).toEqual([]);
    const seats = after.meeting.invitations.flatMap((each: any) => each.seat?.id ?? []);
    expect(seats).toEqual([seat.id]);
  });

  test('each time says whether the table could decide, by the rule of terms in force and by the answers', async () => {
    const partnership = await world.partnership();
    const health = await world.seat(partnership, { agencyId: await world.agency(undefined, 'HEALTH') });
    const council = await world.seat(partnership);
    const chair = await world.as(partnership.chair);
    const poll = await openPoll(chair, partnership.id);
    expect(poll).toMatchObject({ hasQuorumRule: false });
    expect(poll.times[0].quorumOfYes).toBeNull();
    await world.sql(
      `insert into quorum_rule (audience_id, partnership_id, minimum_seats, sectors, needs_chair)
       select id, $1, 2, '{HEALTH}', true from audience where partnership_id = $1 and kind = 'PARTNERSHIP'`,
      [partnership.id],
    );
    expect((await readPoll(chair, poll.id)).times[0].quorumOfYes).toBeNull();
    await world.sql(
      `insert into terms_version (audience_id, partnership_id, number, text, state, drafted_by_id, approval, approved_on, approved_by_id)
       select id, $1, 1, 'We meet.', 'APPROVED', $2, 'CHAIR', app.today(), $2 from audience where partnership_id = $1 and kind = 'PARTNERSHIP'`,
      [partnership.id, partnership.chair.id],
    );
    await answerPoll(await world.as(health.representative!), poll, askedOf(poll, health.id).id, ['YES', 'IF_NEED_BE']);
    await answerPoll(await world.as(council.representative!), poll, askedOf(poll, council.id).id, ['YES', 'YES']);
    await answerPoll(chair, poll, poll.mine[0].id, ['YES', 'YES']);
    const { times, hasQuorumRule } = await readPoll(chair, poll.id);
    expect(hasQuorumRule).toBe(true);
    expect(times.map((time: any) => [time.quorumOfYes.isQuorate, time.quorumIfNeedBe.isQuorate])).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
    expect(times[1].quorumOfYes.words).toBe('needs one health seat');
  });
});
