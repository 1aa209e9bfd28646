import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  ANSWER_POLL,
  answerPoll,
  CHANGE_POLL,
  END_POLL,
  OPEN_POLL,
  openPoll,
  pollForm,
  readPoll,
} from '../../factories/date-polls.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

jest.setTimeout(60_000);

const codes = (problems: any[]) => problems.map(({ code, path }) => `${path.join('.')} ${code}`).sort();
const askedOf = (poll: any, seatId: string) => poll.asked.find(({ seat }: any) => seat?.id === seatId);

describe('a date poll', () => {
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

  const closeByTime = (id: string) =>
    world.sql(`update date_poll set closes_at = now() - interval '1 minute' where id = $1`, [id]);
  const changeOf = ({ id, version, title, minutes, notes, times, closesOn, closesTime }: any, more: object = {}) => ({
    pollId: id,
    version,
    title,
    minutes,
    notes,
    times: times.map(({ heldOn, startsTime }: any) => ({ heldOn, startsTime })),
    closesOn,
    closesTime,
    ...more,
  });

  test('asks every seat, vacant ones too, observers not, and the officers without a seat; its zone is the partnership’s', async () => {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership);
    const vacant = await world.seat(partnership, { representative: null });
    await world.seat(partnership, { kind: 'OBSERVER' });
    const poll = await openPoll(await world.as(partnership.chair), partnership.id);
    const seats = poll.asked.filter(({ role }: any) => role === 'SEAT').map((each: any) => each.seat.id);
    expect(seats.sort()).toEqual([seat.id, vacant.id].sort());
    expect(poll.asked.filter(({ role }: any) => role === 'OFFICER')).toHaveLength(2);
    expect(poll).toMatchObject({ timeZone: 'Europe/London', status: 'OPEN', closesAt: '2030-05-31T16:00:00.000Z' });
    expect(poll.times[0]).toMatchObject({ startsAt: '2030-06-12T09:00:00.000Z', endsTime: '12:00', missingCount: 4 });
  });

  test('a member cannot open one, nor change or end that of their partnership', async () => {
    const partnership = await world.partnership();
    const { representative } = await world.seat(partnership);
    const poll = await openPoll(await world.as(partnership.chair), partnership.id);
    const member = await world.as(representative!);
    const { errors } = await member.ask(OPEN_POLL, { input: pollForm(partnership.id) });
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN', ability: 'datePoll.open' });
    const ended = await member.ask(END_POLL, { input: { pollId: poll.id, version: 1, ending: 'WITHDRAWN' } });
    expect(ended.errors[0]?.extensions).toEqual({ code: 'FORBIDDEN', ability: 'datePoll.end' });
  });

  test('everything that is wrong with the form is said at once, each on its field', async () => {
    const partnership = await world.partnership();
    const { openDatePoll } = await (
      await world.as(partnership.chair)
    ).get(OPEN_POLL, {
      input: pollForm(partnership.id, {
        title: ' ',
        minutes: 120,
        notes: 'x'.repeat(501),
        times: [
          { heldOn: '2030-03-31', startsTime: '01:30' },
          { heldOn: '2020-01-01', startsTime: '10:00' },
          { heldOn: '2030-06-12', startsTime: '23:00' },
          { heldOn: '2030-06-13', startsTime: '10:00' },
          { heldOn: '2030-06-13', startsTime: '10:00' },
        ],
        closesOn: '2020-01-01',
      }),
    });
    expect(openDatePoll.poll).toBeNull();
    expect(codes(openDatePoll.problems)).toEqual(
      [
        'closesOn IN_THE_PAST',
        'notes TOO_LONG',
        'times.0.startsTime TIME_DOES_NOT_EXIST',
        'times.1.heldOn IN_THE_PAST',
        'times.2.startsTime ENDS_AFTER_MIDNIGHT',
        'times.4.startsTime TWICE',
        'title REQUIRED',
      ].sort(),
    );
  });

  test.each([
    [{ closesOn: '2030-06-12', closesTime: '10:00' }, ['closesOn CLOSES_TOO_LATE']],
    [{ times: [{ heldOn: '2030-06-12', startsTime: '10:00' }] }, ['times TOO_FEW']],
    [{ minutes: 5 }, ['minutes OUT_OF_RANGE']],
    [{ timeZone: 'Europe/Atlantis' }, ['timeZone NOT_A_ZONE']],
    [{ closesOn: '2030-03-31', closesTime: '01:15' }, ['closesTime TIME_DOES_NOT_EXIST']],
  ])('%j is refused with %j', async (more, problems) => {
    const partnership = await world.partnership();
    const { openDatePoll } = await (
      await world.as(partnership.chair)
    ).get(OPEN_POLL, { input: pollForm(partnership.id, more) });
    expect(codes(openDatePoll.problems)).toEqual(problems);
  });

  test('twenty forms sent at once open one poll', async () => {
    const partnership = await world.partnership();
    const chair = await world.as(partnership.chair);
    const input = pollForm(partnership.id);
    const answers = await Promise.all(Array.from({ length: 20 }, () => chair.get(OPEN_POLL, { input })));
    expect(new Set(answers.map(({ openDatePoll }) => openDatePoll.poll.id)).size).toBe(1);
  });

  test('a seat has one answer: the deputy’s takes the place of the representative’s, and says who gave it', async () => {
    const partnership = await world.partnership();
    const deputy = await world.person('Dee Deputy');
    const seat = await world.seat(partnership, { deputy });
    const poll = await openPoll(await world.as(partnership.chair), partnership.id);
    const asked = askedOf(poll, seat.id);
    await answerPoll(await world.as(seat.representative!), poll, asked.id, ['YES', 'NO', 'IF_NEED_BE']);
    const { answerDatePoll } = await answerPoll(await world.as(deputy), poll, asked.id, ['NO', 'YES', 'YES'], 'Leave');
    expect(answerDatePoll.problems).toEqual([]);
    expect(answerDatePoll.asked).toMatchObject({ comment: 'Leave', isComplete: true, answeredBy: { id: deputy.id } });
    const { times, answeredCount } = await readPoll(await world.as(partnership.chair), poll.id);
    expect(times.map((time: any) => [time.yesCount, time.ifNeedBeCount, time.noCount, time.missingCount])).toEqual([
      [0, 0, 1, 2],
      [1, 0, 0, 2],
      [1, 0, 0, 2],
    ]);
    expect(answeredCount).toBe(1);
  });

  test('an officer answers for somebody who rang up; another member cannot', async () => {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership);
    const other = await world.seat(partnership);
    const poll = await openPoll(await world.as(partnership.chair), partnership.id);
    const asked = askedOf(poll, seat.id);
    const { answerDatePoll } = await answerPoll(await world.as(partnership.coordinator), poll, asked.id, ['YES']);
    expect(answerDatePoll.asked).toMatchObject({ isComplete: false, answeredBy: { id: partnership.coordinator.id } });
    const { errors } = await (
      await world.as(other.representative!)
    ).ask(ANSWER_POLL, {
      input: { askedId: asked.id, answers: [{ timeId: poll.times[0].id, answer: 'NO' }] },
    });
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN', ability: 'datePollAsked.answer' });
  });

  test('a vice-chair who was asked answers, and an answer to a time of another poll is refused', async () => {
    const partnership = await world.partnership();
    const vice = await world.person('Vic Vice');
    await world.office(partnership, 'VICE_CHAIR', vice);
    const chair = await world.as(partnership.chair);
    const [poll, other] = [await openPoll(chair, partnership.id), await openPoll(chair, partnership.id)];
    const visitor = await world.as(vice);
    const { mine } = await readPoll(visitor, poll.id);
    const wrong = await answerPoll(visitor, other, mine[0].id, ['YES']);
    expect(codes(wrong.answerDatePoll.problems)).toEqual(['answers.0 TIME_GONE']);
    const right = await answerPoll(visitor, poll, mine[0].id, ['YES', 'YES', 'YES']);
    expect(right.answerDatePoll.problems).toEqual([]);
  });

  test('after its time answers are refused by the clock alone, and a later time opens it again', async () => {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership);
    const chair = await world.as(partnership.chair);
    const poll = await openPoll(chair, partnership.id);
    const member = await world.as(seat.representative!);
    const asked = askedOf(poll, seat.id);
    await closeByTime(poll.id);
    const closed = await readPoll(member, poll.id);
    expect(closed).toMatchObject({ status: 'CLOSED', viewerCan: { answer: false } });
    const late = await answerPoll(member, poll, asked.id, ['YES']);
    expect(codes(late.answerDatePoll.problems)).toEqual([' POLL_CLOSED']);
    const { changeDatePoll } = await chair.get(CHANGE_POLL, { input: changeOf(poll, { closesOn: '2030-06-01' }) });
    expect(changeDatePoll.poll.status).toBe('OPEN');
    const inTime = await answerPoll(member, poll, asked.id, ['YES']);
    expect(inTime.answerDatePoll.problems).toEqual([]);
  });

  test('changing it keeps the answers to what stays, and asks for the new ones only', async () => {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership);
    const chair = await world.as(partnership.chair);
    const poll = await openPoll(chair, partnership.id);
    const asked = askedOf(poll, seat.id);
    await answerPoll(await world.as(seat.representative!), poll, asked.id, ['YES', 'NO', 'IF_NEED_BE'], 'By train');
    const { changeDatePoll } = await chair.get(CHANGE_POLL, {
      input: changeOf(poll, {
        title: 'Annual review',
        minutes: 90,
        times: [
          { heldOn: '2030-06-14', startsTime: '14:00' },
          { heldOn: '2030-06-12', startsTime: '10:00' },
          { heldOn: '2030-06-20', startsTime: '09:00' },
        ],
      }),
    });
    expect(changeDatePoll.problems).toEqual([]);
    const after = changeDatePoll.poll;
    expect(after.times.map(({ heldOn, endsTime }: any) => `${heldOn} ${endsTime}`)).toEqual([
      '2030-06-12 11:30',
      '2030-06-14 15:30',
      '2030-06-20 10:30',
    ]);
    const kept = askedOf(after, seat.id);
    expect(kept).toMatchObject({ comment: 'By train', isComplete: false });
    expect(kept.answers).toHaveLength(2);
    expect(kept.answers).toEqual(
      expect.arrayContaining([
        { timeId: poll.times[0].id, answer: 'YES' },
        { timeId: poll.times[2].id, answer: 'IF_NEED_BE' },
      ]),
    );
  });

  test('of two who change it at once the second is told', async () => {
    const partnership = await world.partnership();
    const poll = await openPoll(await world.as(partnership.chair), partnership.id);
    const input = changeOf(poll, { title: 'Another title' });
    const answers = await Promise.all(
      [partnership.chair, partnership.coordinator].map(async (each) =>
        (await world.as(each)).get(CHANGE_POLL, { input }),
      ),
    );
    const refused = answers.flatMap(({ changeDatePoll }) => changeDatePoll.problems);
    expect(codes(refused)).toEqual([' CONFLICT']);
  });

  test('an observer’s seat is asked later, sees the poll from then on with what was answered, and nothing besides', async () => {
    const partnership = await world.partnership();
    const seat = await world.seat(partnership);
    const observer = await world.seat(partnership, { kind: 'OBSERVER' });
    const chair = await world.as(partnership.chair);
    const poll = await openPoll(chair, partnership.id);
    const other = await openPoll(chair, partnership.id);
    await answerPoll(await world.as(seat.representative!), poll, askedOf(poll, seat.id).id, ['YES', 'YES', 'YES']);
    const outside = await world.as(observer.representative!);
    expect(await readPoll(outside, poll.id)).toBeNull();
    const { changeDatePoll } = await chair.get(CHANGE_POLL, { input: changeOf(poll, { addSeatIds: [observer.id] }) });
    expect(changeDatePoll.problems).toEqual([]);
    expect(changeDatePoll.poll.askedCount).toBe(4);
    const seen = await readPoll(outside, poll.id);
    expect(seen.times[0].yesCount).toBe(1);
    expect(await readPoll(outside, other.id)).toBeNull();
    const inside = await readPoll(await world.as(seat.representative!), poll.id);
    expect(inside.askedCount).toBe(4);
  });

  test('a poll for statutory seats does not exist for others at the table, nor for anybody elsewhere', async () => {
    const partnership = await world.partnership();
    const statutory = await world.seat(partnership, { isStatutory: true });
    const voluntary = await world.seat(partnership);
    const elsewhere = await world.partnership();
    const poll = await openPoll(await world.as(partnership.chair), partnership.id, { seenBy: 'STATUTORY' });
    expect((await readPoll(await world.as(statutory.representative!), poll.id)).title).toBe('Strategic board');
    for (const person of [voluntary.representative!, elsewhere.chair]) {
      const visitor = await world.as(person);
      expect(await readPoll(visitor, poll.id)).toBeNull();
      const { partnership: seen } = await visitor.get(
        `query ($slug: String!) { partnership(slug: $slug) { openDatePolls { id } datePolls { nodes { id } } } }`,
        { slug: partnership.slug },
      );
      expect(JSON.stringify(seen)).not.toContain(poll.id);
    }
  });

  test('a guest of a meeting learns nothing of the polls of that partnership', async () => {
    const partnership = await world.partnership();
    const guest = await world.person('Gwen Guest');
    const chair = await world.as(partnership.chair);
    const { schedule } = await import('../../factories/meetings.js');
    await schedule(chair, partnership.id, { guests: [{ name: 'Gwen Guest', email: guest.email }] });
    const poll = await openPoll(chair, partnership.id);
    expect(await readPoll(await world.as(guest), poll.id)).toBeNull();
  });

  test('it waits on the home page of those asked, until they have answered every time', async () => {
    const partnership = await world.partnership();
    const deputy = await world.person('Dee Deputy');
    const seat = await world.seat(partnership, { deputy });
    const poll = await openPoll(await world.as(partnership.chair), partnership.id);
    const waiting = async (person: { email: string }) =>
      (
        await (await app.visitor().signIn(person.email)).get('{ viewer { datePollsToAnswer { id poll { id } } } }')
      ).viewer.datePollsToAnswer.map((each: any) => each.poll.id);
    expect(await waiting(seat.representative!)).toEqual([poll.id]);
    expect(await waiting(deputy)).toEqual([]);
    const asked = askedOf(poll, seat.id);
    const member = await world.as(seat.representative!);
    await answerPoll(member, poll, asked.id, ['YES']);
    expect(await waiting(seat.representative!)).toEqual([poll.id]);
    await answerPoll(member, poll, asked.id, ['YES', 'NO', 'NO']);
    expect(await waiting(seat.representative!)).toEqual([]);
  });

  test('is ended without a date with what was said, and takes no answer after that', async () => {
    const partnership = await world.partnership();
    const chair = await world.as(partnership.chair);
    const poll = await openPoll(chair, partnership.id);
    const { endDatePoll } = await chair.get(END_POLL, {
      input: { pollId: poll.id, version: 1, ending: 'NO_DATE', reason: 'We meet in September instead.' },
    });
    expect(endDatePoll.poll).toMatchObject({ status: 'NO_DATE', endReason: 'We meet in September instead.' });
    const late = await answerPoll(chair, poll, poll.mine[0].id, ['YES']);
    expect(codes(late.answerDatePoll.problems)).toEqual([' POLL_ENDED']);
  });
});
