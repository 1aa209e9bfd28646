import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { RemindOfPapers } from '../../../apps/api/src/papers/index.js';
import { uploaded } from '../../factories/files.js';
import { schedule } from '../../factories/meetings.js';
import { askForPaper, changePaperRequest, deliverPaper, withdrawPaperRequest } from '../../factories/papers.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('whoever owes a paper', () => {
  let app: TestApp;
  let world: World;
  let post: PostOffice;
  let worker: INestApplicationContext;
  let partnership: TestPartnership;
  let chair: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    post = await PostOffice.open();
    worker = await startWorker(app, post.url);
    partnership = await world.partnership('Wear Valley');
    chair = await world.as(partnership.chair);
  });
  afterAll(async () => {
    await worker?.close();
    await post?.close();
    await world?.end();
    await app?.stop();
  });

  const remind = () => worker.get(RemindOfPapers).execute();
  async function asked(more: object = {}) {
    const seat = await world.seat(partnership);
    const meeting = await schedule(chair, partnership.id, { seatIds: [] });
    const { request, problems } = await askForPaper(chair, {
      meetingId: meeting.id,
      title: 'Picture of risk',
      wanted: 'Two pages on car washes.',
      dueOn: '2030-06-01',
      seatId: seat.id,
      ...more,
    });
    expect(problems).toEqual([]);
    return { seat, meeting, request };
  }
  /** As though it had been asked a month ago, for so many days from now. */
  const due = (requestId: string, inDays: number) =>
    world.sql(
      `update paper_request set due_on = app.today() + $2::int, asked_at = now() - interval '30 days' where id = $1`,
      [requestId, inDays],
    );
  const said = async (requestId: string) =>
    (
      await world.sql<{ kind: string }>(
        `select data ->> 'kind' as kind from event_log where name = 'PaperIsDue' and subject_id = $1 order by id`,
        [requestId],
      )
    ).map(({ kind }) => kind);

  test('is told by mail with a link, and of restricted papers no word', async () => {
    const { seat, request } = await asked();
    const [mail] = await post.waitFor(seat.representative!.email);
    expect(mail!.subject).toBe('You are asked for “Picture of risk” by 1 June 2030');
    expect(mail!.text).toContain('Two pages on car washes.');
    expect(mail!.text).toContain(`/papers/asked/${request.id}`);
    const quiet = await asked({ seenBy: 'OFFICERS', title: 'CNRY-title', wanted: 'CNRY-wanted' });
    const [other] = await post.waitFor(quiet.seat.representative!.email);
    expect(other!.subject).toBe('You are asked for a paper by 1 June 2030');
    expect(`${other!.text}${String(other!.html)}`).not.toContain('CNRY');
  });

  test.each([
    [4, []],
    [3, ['SOON']],
    [0, ['SOON']],
    [-1, ['OVERDUE']],
    [-40, ['OVERDUE']],
  ])('%i days before the day they are reminded %j, and once', async (inDays, kinds) => {
    const { request } = await asked();
    await due(request.id, inDays);
    for (let i = 0; i < 3; i += 1) await remind();
    expect(await said(request.id)).toEqual(kinds);
  });

  test('of two workers one reminds; each reminder has its time; another day begins anew', async () => {
    const { seat, request } = await asked();
    await due(request.id, 2);
    await Promise.all([remind(), remind(), remind()]);
    expect(await said(request.id)).toEqual(['SOON']);
    await due(request.id, -1);
    await remind();
    expect(await said(request.id)).toEqual(['SOON', 'OVERDUE']);
    const mails = await post.waitFor(seat.representative!.email, 3);
    expect(mails.map(({ subject }: any) => subject)).toContain('Overdue: “Picture of risk” for Wear Valley');
    await changePaperRequest(chair, { requestId: request.id, version: 1, dueOn: '2030-06-02' });
    await due(request.id, 3);
    await remind();
    expect(await said(request.id)).toEqual(['SOON', 'OVERDUE', 'SOON']);
  });

  test('was asked a moment ago for a day that is near, and is not reminded of it at once', async () => {
    const [{ on }] = await world.sql('select (app.today() + 2)::text as on');
    const { request } = await asked({ dueOn: on });
    await remind();
    expect(await said(request.id)).toEqual([]);
  });

  test('hears nothing more once it is delivered, withdrawn, or the meeting is cancelled', async () => {
    const delivered = await asked();
    const member = await world.as(delivered.seat.representative!);
    await deliverPaper(member, { requestId: delivered.request.id, version: 1, fileId: await uploaded(member) });
    const withdrawn = await asked();
    await withdrawPaperRequest(chair, { requestId: withdrawn.request.id, version: 1 });
    const off = await asked();
    await world.sql(`update meeting set status = 'CANCELLED' where id = $1`, [off.meeting.id]);
    for (const { request } of [delivered, withdrawn, off]) {
      await due(request.id, -2);
      await remind();
      expect(await said(request.id)).toEqual([]);
    }
    const mails = await post.waitFor(withdrawn.seat.representative!.email, 1);
    expect(mails.at(-1)!.subject).toMatch(/No longer needed|You are asked/);
  });

  test('gets no reminder after they left the seat', async () => {
    const { seat, request } = await asked();
    await post.waitFor(seat.representative!.email);
    await world.sql(`update seat_term set ended_at = now(), end_reason = 'Left' where seat_id = $1`, [seat.id]);
    await due(request.id, -2);
    await remind();
    const sent = () =>
      world.sql(`select from delivery where kind = 'PAPER_DUE' and person_id = $1`, [seat.representative!.id]);
    await new Promise((go) => setTimeout(go, 800));
    expect(await sent()).toEqual([]);
  });

  test('whose paper it ceased to be while the letter waited is sent nothing, though as an officer they see what is asked', async () => {
    const vice = await world.person();
    await world.office(partnership, 'VICE_CHAIR', vice);
    const seat = await world.seat(partnership, { representative: vice });
    post.refusesWith = 451;
    await asked({ seatId: seat.id });
    const until = async (claim: (row: { state: string; attempts: number } | undefined) => boolean) => {
      for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((go) => setTimeout(go, 25))) {
        const [row] = await world.sql<{ state: string; attempts: number }>(
          `select state, attempts from delivery where kind = 'PAPER_ASKED' and person_id = $1`,
          [vice.id],
        );
        if (claim(row)) return row;
      }
      throw new Error('The letter did not come so far.');
    };
    await until((row) => row?.attempts === 1);
    await world.sql('update seat_term set ended_at = now() where seat_id = $1', [seat.id]);
    post.refusesWith = undefined;
    await world.sql(`update graphile_worker._private_jobs set run_at = now() where attempts > 0 and locked_at is null`);
    expect(await until((row) => row?.state !== 'QUEUED')).toMatchObject({ state: 'DROPPED' });
    expect(post.to(vice.email).filter(({ subject }) => subject?.startsWith('You are asked'))).toEqual([]);
  });
});
