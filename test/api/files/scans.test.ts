import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ScanFiles } from '../../../apps/api/src/files/index.js';
import { scanWithClamd } from '../../../apps/api/src/files/data/clamd.js';
import { upload, uploaded } from '../../factories/files.js';
import { schedule } from '../../factories/meetings.js';
import { addPdf, madePack, packOf, pdfOf } from '../../factories/packs.js';
import { addPaper } from '../../factories/papers.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import { EICAR, TestScanner } from '../../support/scanner.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const SCAN = `query ($id: ID!) { paper(id: $id) { current { file { id scan { state sentence } text { state } } } } }`;
const infectedText = `A letter with a guest: ${EICAR}`;

describe('a file, where there is a scanner for malware', () => {
  const scanner = new TestScanner();
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let office: PostOffice;
  let worker: INestApplicationContext;
  let meetingId: string;
  beforeAll(async () => {
    await scanner.start();
    const settings = { CLAMD: scanner.address };
    app = await startApp(settings);
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    office = await PostOffice.open();
    worker = await startWorker(app, office.url, settings);
    meetingId = (await schedule(chair, table.id)).id;
  });
  afterAll(async () => {
    await worker?.close();
    await scanner.stop();
    await office?.close();
    await world?.end();
    await app?.stop();
  });
  beforeEach(() => {
    scanner.says = undefined;
  });
  afterEach(async () => {
    await scanner.stop();
    await scanner.start();
  });

  const scan = () => worker.get(ScanFiles, { strict: false }).execute();
  const fileOf = async (paperId: string) => (await chair.get(SCAN, { id: paperId })).paper.current.file;
  async function read(paperId: string) {
    for (const end = Date.now() + 20_000; Date.now() < end; await sleep(100)) {
      const file = await fileOf(paperId);
      if (file.text.state !== 'WAITING') return file;
    }
    throw new Error('The words were not taken out.');
  }

  test('is scanned as it comes in, and what is clean says so', async () => {
    expect(await chair.get('{ uploadRules { areScanned } }')).toEqual({ uploadRules: { areScanned: true } });
    const paper = await addPdf(chair, meetingId, 'Clean', pdfOf('Nothing to find'));
    const { id, scan } = await read(paper.id);
    expect(scan).toEqual({ state: 'CLEAN', sentence: expect.stringMatching(/no malware was found/) });
    expect((await chair.fetch(`/files/${id}`)).status).toBe(200);
  });

  test('that is infected is refused in words, and not kept', async () => {
    const { status, file, problems } = await upload(chair, 'letter.txt', infectedText);
    expect([status, file, problems]).toEqual([
      422,
      null,
      [expect.objectContaining({ code: 'FILE_INFECTED', message: expect.stringMatching(/^Malware was found/) })],
    ]);
    expect(await world.sql(`select from stored_file where name = 'letter.txt'`)).toEqual([]);
  });

  test('that comes while the scanner is away waits: nobody gets it, no word of it is taken, and then all goes on', async () => {
    await scanner.stop();
    const paper = await addPdf(chair, meetingId, 'Patient', pdfOf('Waits its turn'));
    const waiting = await fileOf(paper.id);
    expect(waiting.scan).toEqual({ state: 'WAITING', sentence: expect.stringMatching(/waiting to be scanned/) });
    const response = await chair.fetch(`/files/${waiting.id}`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await response.text()).toContain('waiting to be scanned');
    const { mine } = await madePack(chair, meetingId);
    expect(mine.file.troubles).toEqual([expect.objectContaining({ title: 'Patient', trouble: 'WITHHELD' })]);
    await scan();
    expect(await fileOf(paper.id)).toMatchObject({ scan: { state: 'WAITING' }, text: { state: 'WAITING' } });
    await scanner.start();
    await scan();
    expect(await read(paper.id)).toMatchObject({ scan: { state: 'CLEAN' }, text: { state: 'TAKEN' } });
    expect((await chair.fetch(`/files/${waiting.id}`)).status).toBe(200);
    // The pack was made without it.
    expect(mine.file.isOutdated).toBe(false);
    expect((await packOf(chair, meetingId)).mine.file.isOutdated).toBe(true);
    const again = (await madePack(chair, meetingId)).mine.file;
    expect([again.isOutdated, again.troubles]).toEqual([false, []]);
  });

  test('that turns out infected later is handed to nobody, in words, and what is not yet used cannot be', async () => {
    await scanner.stop();
    const used = await uploaded(chair, 'used.txt', infectedText);
    const unused = await uploaded(chair, 'unused.txt', infectedText);
    const { paper } = await addPaper(chair, { meetingId, title: 'Trojan', fileId: used });
    await scanner.start();
    await scan();
    expect((await fileOf(paper.id)).scan).toEqual({
      state: 'INFECTED',
      sentence: expect.stringMatching(/^Malware was found in this file/),
    });
    const response = await chair.fetch(`/files/${used}`);
    expect([response.status, (await response.text()).includes(EICAR)]).toEqual([403, false]);
    const { problems } = await addPaper(chair, { meetingId, title: 'Another', fileId: unused });
    expect(problems).toEqual([expect.objectContaining({ code: 'FILE_INFECTED', path: ['fileId'] })]);
    const copied = await addPaper(chair, { meetingId, title: 'Copied', keptFileId: used });
    expect(copied.problems).toEqual([expect.objectContaining({ code: 'FILE_INFECTED' })]);
    expect(await world.sql('select from stored_file_page where file_id = $1', [used])).toEqual([]);
    expect(await world.sql('select from stored_file_preview where file_id = $1', [used])).toEqual([]);
    const facts = await world.sql(`select subject_id from event_log where name = 'FileFoundInfected' order by 1`);
    expect(facts).toEqual([used, unused].sort().map((subject_id) => ({ subject_id })));
  });

  test('that was there before there was a scanner is scanned too', async () => {
    const paper = await addPdf(chair, meetingId, 'Old', pdfOf('From before'));
    const { id } = await read(paper.id);
    await world.sql(`update stored_file set scan_state = 'UNSCANNED' where id = $1`, [id]);
    await scan();
    expect((await fileOf(paper.id)).scan.state).toBe('CLEAN');
  });

  test.each(['INSTREAM size limit exceeded. ERROR', 'UNKNOWN COMMAND', ''])(
    'waits when the scanner says “%s”',
    async (says) => {
      scanner.says = says;
      expect((await upload(chair, 'a.txt', 'Some words')).file).toMatchObject({ scanState: 'WAITING' });
    },
  );
});

const CLAMD = '/usr/sbin/clamd';

(existsSync(CLAMD) ? test : test.skip)('ClamAV itself is understood', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
  const socket = join(folder, 'clamd.ctl');
  writeFileSync(join(folder, 'one.ndb'), `Eicar-Half:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
  writeFileSync(
    join(folder, 'clamd.conf'),
    `DatabaseDirectory ${folder}\nLocalSocket ${socket}\nForeground yes\nStreamMaxLength 1M\n`,
  );
  const clamd = spawn(CLAMD, ['-c', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  try {
    for (let wait = 0; wait < 100 && !(await answers(socket)); wait += 1) await sleep(100);
    const of = (text: string) =>
      scanWithClamd(
        `unix:${socket}`,
        (async function* () {
          yield await Promise.resolve(Buffer.from(text));
        })(),
      );
    expect(await of('A letter without a guest')).toBe('CLEAN');
    expect(await of(infectedText)).toBe('INFECTED');
    await expect(of('long '.repeat(500_000))).rejects.toThrow(/size limit|EPIPE|ECONNRESET|hung up/);
  } finally {
    clamd.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});

const answers = (path: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
