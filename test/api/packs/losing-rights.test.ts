import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import { schedule } from '../../factories/meetings.js';
import { READ_PACK } from '../../factories/packs.js';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';

const PIECE = 256 * 1024;
const PIECES = 120;

describe('downloading a pack', () => {
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

  test('whoever loses the right while it is sent does not get the rest', async () => {
    const table = await world.partnership();
    const seat = await world.seat(table);
    const chair = await world.as(table.chair);
    const reader = await world.as(seat.representative!);
    const meeting = await schedule(chair, table.id);
    const [made] = await world.sql<{ id: string; file: string }>(
      `with asked as (insert into pack (audience_id, person_id, meeting_id) values (app.self_of($1), $1, $2) returning id, audience_id),
         made as (insert into pack_file (audience_id, pack_id, size, pages, fingerprint, made_at) select audience_id, id, $3, 9, 'x', now() from asked returning id, audience_id, pack_id),
         inside as (insert into pack_content (file_id, audience_id, kind, thing_id) select id, audience_id, 'MEETING', $2 from made),
         pieces as (insert into pack_piece (file_id, audience_id, position, content)
           select id, audience_id, n, convert_to(repeat('x', $4), 'UTF8') from made, generate_series(0, $5 - 1) n)
       select pack_id as id, id as file from made`,
      [seat.representative!.id, meeting.id, PIECE * PIECES, PIECE, PIECES],
    );
    await world.sql(`update pack set state = 'READY', file_id = $2 where id = $1`, [made!.id, made!.file]);
    expect((await reader.get(READ_PACK, { id: meeting.id })).meeting.pack.mine.file).not.toBeNull();

    const address = new URL(`/packs/${made!.id}`, app.url);
    const cookie = [...reader.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const received = await new Promise<number>((resolve) => {
      let size = 0;
      let isEnded = false;
      const asking = request(address, { headers: { cookie } }, (response) => {
        expect(response.statusCode).toBe(200);
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (isEnded) return;
          isEnded = true;
          response.pause();
          void world
            .sql('update seat_term set ended_at = now() where seat_id = $1', [seat.id])
            .then(() => response.resume());
        });
        response.on('close', () => resolve(size));
        response.on('error', () => undefined);
      });
      asking.on('error', () => undefined);
      asking.end();
    });
    expect(received).toBeGreaterThan(0);
    expect(received).toBeLessThan(PIECE * PIECES);
    expect((await reader.fetch(`/packs/${made!.id}`)).status).toBe(404);
  }, 30_000);
});
