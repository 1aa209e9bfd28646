import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { schedule } from '../factories/meetings.js';
import { addPdf, askForPack, packOf, pdfOf, settled } from '../factories/packs.js';
import type { TestPartnership } from '../factories/world.js';
import { readPack } from '../support/pdf/read-pack.js';
import type { Visitor } from '../support/visitor.js';
import { House, kill } from './house.js';

const PAGES = 600;

describe('a worker that is killed while it makes a pack', () => {
  let house: House;
  let table: TestPartnership;
  let chair: Visitor;
  let member: Visitor;
  let meetingId: string;
  beforeAll(async () => {
    house = await House.open();
    await house.startApi();
    table = await house.world.partnership();
    chair = await house.world.as(table.chair);
    member = await house.world.as((await house.world.seat(table)).representative!);
    ({ id: meetingId } = await schedule(chair, table.id));
    for (const part of [1, 2, 3])
      await addPdf(chair, meetingId, `Paper ${part}`, pdfOf(`Part ${part}, page`, PAGES / 3));
  }, 120_000);
  afterAll(() => house?.close());

  const state = async () => (await packOf(member, meetingId)).mine?.state;
  const whole = () =>
    house.sql<{ files: number; named: number; pieces: number; size: number }>(
      `select count(*)::int as files, count(p.id)::int as named, sum((select count(*) from pack_piece c where c.file_id = f.id))::int as pieces,
         max(f.size)::int as size from pack_file f left join pack p on p.file_id = f.id`,
    );
  /** Processes that bind a pack, by what they were started with. */
  const binders = () =>
    readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid))
      .filter((pid) => {
        try {
          const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
          return line.includes('bind.process') && line.includes(process.cwd());
        } catch {
          return false;
        }
      });

  test('leaves no half of one: the job is done again, once, and the pack is whole', async () => {
    expect((await askForPack(member, meetingId)).problems).toEqual([]);
    const killedWhen = async (moment: () => Promise<boolean>) => {
      house.startWorker();
      await house.until(moment, 60_000);
      await kill(house.worker);
      expect(await state()).toBe('MAKING');
      expect((await packOf(member, meetingId)).mine.file).toBeNull();
      expect((await member.fetch(`/packs/${(await packOf(member, meetingId)).mine.id}`)).status).toBe(404);
    };
    await killedWhen(async () => (await state()) === 'MAKING');
    await killedWhen(async () => (await packOf(member, meetingId)).mine.partsDone > 0);
    // While it keeps what it has made: there is a file, and its first piece waits for us.
    const client = new pg.Client(house.adminUrl);
    await client.connect();
    await client.query('begin; lock table pack_piece in exclusive mode');
    await killedWhen(async () => (await whole())[0]!.files > 0);
    await client.query('rollback');
    await client.end();
    await house.until(async () => binders().length === 0, 20_000);

    house.startWorker();
    const mine = await settled(member, meetingId);
    expect(mine).toMatchObject({ state: 'READY', parts: 3, partsDone: 3, pages: PAGES + 2 });
    const response = await member.fetch(mine.file.address);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes).toHaveLength(mine.file.size);
    const { pages } = await readPack(bytes);
    expect(pages).toHaveLength(PAGES + 2);
    expect(pages.at(-1)!.text).toContain(`Part 3, page ${PAGES / 3}`);

    // What was half kept is nobody's, and goes; nothing lies about on the disk.
    expect((await whole())[0]).toMatchObject({ named: 1 });
    await house.sql(
      `update pack_file set made_at = made_at - interval '2 hours' where id not in (select file_id from pack where file_id is not null)`,
    );
    await house.sql(`select app.forget_packs(interval '7 days', 10)`);
    expect((await whole())[0]).toMatchObject({ files: 1, named: 1, pieces: Math.ceil(mine.file.size / 262_144) });
    const left = readdirSync(join(tmpdir(), `roundtable-packs-${process.getuid!()}`));
    expect(left.filter((name) => name.startsWith(String(house.worker!.pid)))).toEqual([]);
  }, 240_000);
});
