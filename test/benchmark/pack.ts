import { randomUUID } from 'node:crypto';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { scanOf } from '../support/pdf/scan-of.js';
import { sizesAt } from './generated-data.js';
import { cpuOf, cpuOfEnded, residentMemory } from './processes.js';
import { makeWorld, type World } from './world.js';

const PIECE = 256 * 1024;

interface Seen {
  readonly state: string;
  readonly done: number;
  readonly pages: number;
  readonly isBound: boolean;
  readonly size: number | null;
}

/** What a pack costs as the worker makes it: from the papers in the database to the pack in the database. */
export async function measurePack(build: string, pages = 200, papers = 10): Promise<void> {
  const world = await makeWorld(sizesAt(0.25), false);
  let worker: ChildProcess | undefined;
  try {
    await fill(world, pages, papers);
    worker = fork(join(build, 'apps/api/src/worker.js'), {
      execArgv: [],
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_ENV: 'production',
        WORKER_DATABASE_URL: world.workerUrl,
        SECRET: 'only for the benchmark, of no use to anybody',
        DEMO: 'off',
        SMTP_URL: 'smtp://127.0.0.1:9',
        DATA_DIR: world.folder,
      },
    });
    await sleep(3000);
    const idle = residentMemory(worker.pid!);
    const cpuBefore = cpuOf(worker.pid!);
    const { rows: asked } = await world.admin.query<{ id: string; person: string }>(
      `insert into pack (audience_id, person_id, meeting_id)
       select a.id, o.person_id, m.id from meeting m join office_term o on o.partnership_id = m.partnership_id and o.office = 'CHAIR'
       join audience a on a.person_id = o.person_id and a.kind = 'SELF' where m.id = $1 limit 1 returning id, person_id as person`,
      [world.meetingId],
    );
    const { id, person } = asked[0]!;
    const before = performance.now();
    await world.admin.query(`select app.enqueue_in_line('packs 0', 'pack', $1)`, [
      JSON.stringify({ packId: id, personId: person, run: 1 }),
    ]);
    let most = 0;
    let read: number | undefined;
    let bound: number | undefined;
    const steps = new Set<number>();
    for (;;) {
      most = Math.max(most, residentMemory(worker.pid!));
      const { rows } = await world.admin.query<Seen>(
        `select p.state, p.parts_done as done, p.pages, f.id is not null as "isBound", f.size
         from pack p left join pack_file f on f.pack_id = p.id where p.id = $1`,
        [id],
      );
      const { state, done, pages: count, isBound, size } = rows[0]!;
      const now = (performance.now() - before) / 1000;
      steps.add(done);
      if (done > 0) read ??= now;
      if (isBound) bound ??= now;
      if (state === 'FAILED') throw new Error('The pack could not be made.');
      if (state === 'READY') {
        console.log(
          `A pack of ${count} pages of ${papers} papers, ${((size ?? 0) / 1024 / 1024).toFixed(1)} MB, from the database to the database: ${now.toFixed(2)} s (bound after ${(bound ?? now).toFixed(2)} s, first progress after ${(read ?? now).toFixed(2)} s), progress seen at ${steps.size} points.\n` +
            `Processor time: ${((cpuOf(worker.pid!) - cpuBefore) / 1000).toFixed(2)} s of the worker, ${(cpuOfEnded(worker.pid!) / 1000).toFixed(2)} s of the process that binds.\n` +
            `The worker: ${idle} MiB idle, at most ${most} MiB. The process that binds is given at most 768 MiB; what it takes, scripts/measure-pack.mjs says.`,
        );
        return;
      }
      await sleep(20);
    }
  } finally {
    if (worker && worker.exitCode === null) {
      const exit = once(worker, 'exit');
      worker.kill();
      await exit;
    }
    await world.stop();
  }
}

/** Papers of text and scans, as they stand when they were uploaded and taken for papers. */
async function fill({ admin, meetingId }: World, pages: number, papers: number): Promise<void> {
  for (let number = 1; number <= papers; number += 1) {
    const content = scanOf(Math.ceil(pages / papers));
    const [fileId, paperId] = [randomUUID(), randomUUID()];
    await admin.query(
      `insert into stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, claimed_at)
       select $1, audience_id, organiser_id, 'paper.pdf', 'application/pdf', $3, sha256($4), now() from meeting where id = $2`,
      [fileId, meetingId, content.length, content],
    );
    for (let position = 0; position * PIECE < content.length; position += 1)
      await admin.query(
        `insert into stored_file_chunk (file_id, audience_id, position, content) select $1, audience_id, $3, $4 from meeting where id = $2`,
        [fileId, meetingId, position, content.subarray(position * PIECE, (position + 1) * PIECE)],
      );
    await admin.query(
      `with made as (
         insert into paper (id, audience_id, meeting_id, position, title, seen_by)
         select $1, audience_id, id, $3, $5, 'EVERYBODY' from meeting where id = $2 returning id, audience_id)
       insert into paper_version (audience_id, paper_id, number, file_id, delivered_by_id)
       select made.audience_id, made.id, 1, $4, m.organiser_id from made, meeting m where m.id = $2`,
      [paperId, meetingId, number, fileId, `Paper ${number}`],
    );
  }
}

const build = fileURLToPath(new URL('../../dist', import.meta.url));
await measurePack(build);
