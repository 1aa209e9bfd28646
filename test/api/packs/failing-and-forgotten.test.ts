import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { ForgetPacks } from '../../../apps/api/src/packs/use-cases/forget-packs.js';
import { schedule } from '../../factories/meetings.js';
import { addPdf, askForPack, madePack, packOf, pdfOf } from '../../factories/packs.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker, WITHOUT_WORDS_AND_PICTURES } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

describe('a pack that', () => {
  let app: TestApp;
  let office: PostOffice;
  let worker: INestApplicationContext;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    office = await PostOffice.open();
    worker = await startWorker(app, office.url, {}, WITHOUT_WORDS_AND_PICTURES);
  });
  afterAll(async () => {
    await worker?.close();
    await office?.close();
    await world?.end();
    await app?.stop();
  });

  async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((go) => setTimeout(go, 50))) {
      const found = await look();
      if (found) return found;
    }
    throw new Error('It did not come to pass.');
  }
  const reader = async () => {
    const seat = await world.seat(table);
    return { seat, who: await world.as(seat.representative!) };
  };

  test('fails time after time is tried four times, is being made until then, and says at the last that it cannot be', async () => {
    const meeting = await schedule(chair, table.id);
    const paper = await addPdf(chair, meeting.id, 'Half there', pdfOf('Words'));
    // Its content is nowhere.
    const [kept] = await world.sql<{ id: string; hash: Buffer }>(
      `select f.id, f.content_hash as hash from stored_file f join paper_version v on v.file_id = f.id where v.paper_id = $1`,
      [paper.id],
    );
    await world.sql(`update stored_file set content_hash = sha256('lost') where id = $1`, [kept!.id]);
    const { who } = await reader();
    await askForPack(who, meeting.id);
    const job = async () =>
      (
        await world.sql<{ id: string; attempts: number; failed: boolean }>(
          `select j.id, j.attempts, j.last_error is not null and j.locked_at is null as failed from graphile_worker._private_jobs j where j.key like $1`,
          [`pack ${(await packOf(who, meeting.id)).mine.id} %`],
        )
      )[0];
    for (const attempt of [1, 2, 3]) {
      const tried = await until(async () => {
        const seen = await job();
        return seen?.attempts === attempt && seen.failed && seen;
      });
      expect((await packOf(who, meeting.id)).mine).toMatchObject({ state: 'MAKING', failure: null, file: null });
      await world.sql(`select graphile_worker.reschedule_jobs(array[$1::bigint], run_at => now())`, [tried.id]);
    }
    const mine = await until(async () => {
      const { mine: seen } = await packOf(who, meeting.id);
      return seen.state === 'FAILED' && seen;
    });
    expect(mine).toMatchObject({ failure: 'NOT_POSSIBLE', file: null });
    // Asked for again once what was wrong is put right, it is made.
    await world.sql('update stored_file set content_hash = $2 where id = $1', [kept!.id, kept!.hash]);
    expect((await madePack(who, meeting.id)).mine).toMatchObject({ state: 'READY', failure: null });
  });

  test('its reader may not read any more is removed within the hour, and so is one a week old; others stay', async () => {
    const meeting = await schedule(chair, table.id);
    const [leaving, old, staying] = [await reader(), await reader(), await reader()];
    const files = new Map<string, string>();
    for (const [name, { who }] of Object.entries({ leaving, old, staying }))
      files.set(name, (await madePack(who, meeting.id)).mine.file.id);
    await world.sql('update seat_term set ended_at = now() where seat_id = $1', [leaving.seat.id]);
    await world.sql(`update pack_file set made_at = now() - interval '8 days' where id = $1`, [files.get('old')]);
    await worker.get(ForgetPacks).execute();
    const kept = await world.sql<{ id: string; pieces: number }>(
      `select f.id, count(p.file_id)::int as pieces from pack_file f left join pack_piece p on p.file_id = f.id where f.id = any ($1) group by f.id`,
      [[...files.values()]],
    );
    expect(kept).toEqual([{ id: files.get('staying'), pieces: 1 }]);
    const left = await world.sql('select from pack_piece where file_id = any ($1)', [
      [files.get('leaving'), files.get('old')],
    ]);
    expect(left).toHaveLength(0);
    expect((await packOf(old.who, meeting.id)).mine).toMatchObject({ state: 'READY', file: null });
    expect((await madePack(old.who, meeting.id)).mine.file).not.toBeNull();
  });
});
