import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { inDays } from '../../factories/days.js';
import { WatchDatePolls } from '../../../apps/api/src/date-polls/index.js';
import { answerPoll, CHANGE_POLL, CHOOSE_DATE, END_POLL, openPoll, place } from '../../factories/date-polls.js';
import { World, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';

jest.setTimeout(60_000);

describe('mail about finding a date', () => {
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

  const subjects = async ({ email }: TestPerson, count: number) =>
    (await post.waitFor(email, count)).map(({ subject }) => subject);
  const watch = () => worker.get(WatchDatePolls).execute();
  const closesIn = (id: string, span: string) =>
    world.sql(
      `update date_poll set opened_at = now() - interval '10 days', closes_at = now() + $2::interval where id = $1`,
      [id, span],
    );
  const told = async (id: string) =>
    (
      await world.sql(
        `select data ->> 'kind' as kind from event_log where name = 'DatePollIsDue' and subject_id = $1 order by id`,
        [id],
      )
    ).map(({ kind }) => kind);

  async function asked() {
    const partnership = await world.partnership(`Tees Valley ${Math.random()}`);
    const deputy = await world.person('Dee Deputy');
    const seat = await world.seat(partnership, { deputy });
    const other = await world.seat(partnership);
    const chair = await world.as(partnership.chair);
    return { partnership, deputy, seat, other, chair };
  }
  const rowOf = (poll: any, seatId: string) => poll.asked.find((each: any) => each.seat?.id === seatId);

  test('a worker that begins tells what was due while there was none', async () => {
    const { partnership, chair } = await asked();
    const poll = await openPoll(chair, partnership.id);
    await closesIn(poll.id, '-1 minute');
    const another = await startWorker(app, post.url);
    // Waits for what it does when it begins.
    await another.close();
    expect(await told(poll.id)).toEqual(['CLOSED']);
  });

  test('everyone asked is told the times, the zone, the closing time and where to answer', async () => {
    const { partnership, seat, chair } = await asked();
    const poll = await openPoll(chair, partnership.id);
    const [mail] = await post.waitFor(seat.representative!.email);
    expect(mail?.subject).toBe('Which dates suit you?: Strategic board');
    expect(mail?.text).toContain('Wednesday 12 June 2030, 10:00 to 12:00 (UK time)');
    expect(mail?.text).toContain('Friday 31 May 2030, 17:00 (UK time)');
    expect(mail?.text).toContain(`/date-polls/${poll.id}`);
  });

  test('of a restricted poll the mail says when, and not what', async () => {
    const { partnership, chair } = await asked();
    const statutory = await world.seat(partnership, { isStatutory: true });
    await openPoll(chair, partnership.id, { seenBy: 'STATUTORY', title: 'Operation Canary', notes: 'Canary Wharf' });
    const [mail] = await post.waitFor(statutory.representative!.email);
    expect(mail?.subject).toContain('Restricted meeting of');
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/canary/i);
  });

  test('a time that is added is told to those asked before; whoever is asked since is asked', async () => {
    const { partnership, seat, other, chair } = await asked();
    const poll = await openPoll(chair, partnership.id, { seatIds: [seat.id] });
    await post.waitFor(seat.representative!.email);
    const { version, title, minutes, notes, closesOn, closesTime } = poll;
    const times = poll.times.map(({ heldOn, startsTime }: any) => ({ heldOn, startsTime }));
    const form = { pollId: poll.id, title, minutes, notes, closesOn, closesTime };
    await chair.get(CHANGE_POLL, { input: { ...form, version, times: times.slice(1) } });
    await chair.get(CHANGE_POLL, {
      input: {
        ...form,
        version: version + 1,
        times: [...times, { heldOn: '2030-06-20', startsTime: '09:00' }],
        addSeatIds: [other.id],
      },
    });
    expect((await subjects(seat.representative!, 2))[1]).toMatch(/^More times to choose from/);
    expect(await subjects(other.representative!, 1)).toEqual([expect.stringMatching(/^Which dates suit you/)]);
  });

  test('a day or two before it closes, whoever has not answered is reminded once, and their deputy', async () => {
    const { partnership, deputy, seat, other, chair } = await asked();
    const poll = await openPoll(chair, partnership.id);
    for (const { representative } of [seat, other]) await post.waitFor(representative!.email);
    await answerPoll(await world.as(other.representative!), poll, rowOf(poll, other.id).id, ['YES', 'NO', 'NO']);
    await closesIn(poll.id, '3 days');
    await watch();
    expect(await told(poll.id)).toEqual([]);
    await closesIn(poll.id, '47 hours');
    await Promise.all([watch(), watch(), watch()]);
    expect(await told(poll.id)).toEqual(['REMINDER']);
    expect((await subjects(seat.representative!, 2))[1]).toMatch(/^Closes soon/);
    expect(await subjects(deputy, 1)).toEqual([expect.stringMatching(/^Closes soon/)]);
    expect(await subjects(other.representative!, 1)).toEqual([expect.stringMatching(/^Which dates/)]);
  });

  test('a poll of a few hours is not reminded of at once', async () => {
    const { partnership, chair } = await asked();
    const poll = await openPoll(chair, partnership.id);
    await world.sql(`update date_poll set closes_at = now() + interval '6 hours' where id = $1`, [poll.id]);
    await watch();
    expect(await told(poll.id)).toEqual([]);
  });

  test('the organiser hears once that it has closed, however late the worker comes, and again when it was given more time', async () => {
    const { partnership, chair } = await asked();
    const poll = await openPoll(chair, partnership.id);
    await post.waitFor(partnership.chair.email);
    await closesIn(poll.id, '-9 days');
    await watch();
    await watch();
    expect(await told(poll.id)).toEqual(['CLOSED']);
    const mails = await post.waitFor(partnership.chair.email, 2);
    expect(mails[1]?.subject).toBe('The poll has closed: Strategic board');
    expect(mails[1]?.text).toContain('0 of 4 have answered');
    await closesIn(poll.id, '-1 minute');
    await watch();
    expect(await told(poll.id)).toEqual(['CLOSED', 'CLOSED']);
  });

  test('the organiser hears once that everybody has answered, also when the last two answer at once', async () => {
    const { partnership, seat, other, chair } = await asked();
    await world.seat(partnership, { representative: null });
    const poll = await openPoll(chair, partnership.id);
    // Whoever has answered before the mail is written is not asked by it.
    await post.waitFor(partnership.chair.email);
    await answerPoll(chair, poll, poll.mine[0].id, ['YES', 'YES', 'YES']);
    const cora = await world.as(partnership.coordinator);
    await answerPoll(cora, poll, poll.asked.find((each: any) => each.person?.id === partnership.coordinator.id).id, [
      'YES',
      'YES',
      'YES',
    ]);
    const [one, two] = [await world.as(seat.representative!), await world.as(other.representative!)];
    await Promise.all([
      answerPoll(one, poll, rowOf(poll, seat.id).id, ['YES', 'NO', 'NO']),
      answerPoll(two, poll, rowOf(poll, other.id).id, ['YES', 'NO', 'NO']),
    ]);
    const mails = await subjects(partnership.chair, 2);
    expect(mails[1]).toBe('Everyone has answered: Strategic board');
    expect(await told(poll.id)).toEqual(['ALL_ANSWERED']);
  });

  test('the invitation to the meeting says what was carried over from the poll', async () => {
    const { partnership, seat, other, chair } = await asked();
    const poll = await openPoll(chair, partnership.id);
    for (const { representative } of [seat, other]) await post.waitFor(representative!.email);
    await answerPoll(await world.as(seat.representative!), poll, rowOf(poll, seat.id).id, ['YES', 'NO', 'NO']);
    await chair.get(CHOOSE_DATE, { input: { pollId: poll.id, version: 1, timeId: poll.times[0].id, ...place } });
    const mails = await post.waitFor(seat.representative!.email, 2);
    expect(mails[1]?.subject).toMatch(/^Invitation: Strategic board/);
    expect(mails[1]?.text).toContain('so you are down as coming');
    const unasked = await post.waitFor(other.representative!.email, 2);
    expect(unasked[1]?.text).not.toContain('when we looked for a date');
  });

  test('that it ended without a date is told with what was said', async () => {
    const { partnership, seat, chair } = await asked();
    const poll = await openPoll(chair, partnership.id);
    await post.waitFor(seat.representative!.email);
    await chair.get(END_POLL, {
      input: { pollId: poll.id, version: 1, ending: 'NO_DATE', reason: 'We meet in September.' },
    });
    const mails = await post.waitFor(seat.representative!.email, 2);
    expect(mails[1]?.subject).toBe('No date was found: Strategic board');
    expect(mails[1]?.text).toContain('We meet in September.');
  });

  test('when a partnership is closed its open polls are withdrawn', async () => {
    const { partnership, chair } = await asked();
    const poll = await openPoll(chair, partnership.id);
    const national = await world.as(await world.nationalCoordinator());
    const { partnership: it } = await national.get(`query ($slug: String!) { partnership(slug: $slug) { version } }`, {
      slug: partnership.slug,
    });
    const { closePartnership } = await national.get(
      `mutation ($input: ClosePartnershipInput!) { closePartnership(input: $input) { problems { code message } } }`,
      {
        input: {
          partnershipId: partnership.id,
          version: it.version,
          on: inDays(0),
          reason: 'Its work is done',
        },
      },
    );
    expect(closePartnership.problems).toEqual([]);
    for (let i = 0; i < 100; i += 1) {
      const [row] = await world.sql('select state from date_poll where id = $1', [poll.id]);
      if (row.state === 'WITHDRAWN') return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The poll is still open.');
  });
});
