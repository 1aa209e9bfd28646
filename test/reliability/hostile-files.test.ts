import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { peakMemory } from '../benchmark/processes.js';
import { aPdf, upload, uploaded } from '../factories/files.js';
import { schedule } from '../factories/meetings.js';
import { addPaper } from '../factories/papers.js';
import { begin, keep, send } from '../factories/uploads.js';
import { pdfSource } from '../support/pdf/pdf-source.js';
import { zipped } from '../support/pdf/word-sources.js';
import { EICAR, TestScanner } from '../support/scanner.js';
import type { Visitor } from '../support/visitor.js';
import { childrenOf, House, kill } from './house.js';

jest.setTimeout(120_000);

const MB = 1024 * 1024;
const MOST_MIB = 400;
const PART = 8 * MB;
const TEXT = `query ($id: ID!) { paper(id: $id) { current { file { id name text { state sentence } } } } }`;
const SCRIPTED = pdfSource({
  pages: [{ text: 'Read me' }],
  catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
});

/** The program as it is run, API, worker and what reads texts each in a process of its own, under all that is sent to harm it. */
describe('files that are sent to harm', () => {
  const scanner = new TestScanner();
  const peaks = { api: 0, worker: 0, 'reader of texts': 0 };
  let house: House;
  let chair: Visitor;
  let meetingId: string;
  let watching: NodeJS.Timeout;
  beforeAll(async () => {
    await scanner.start();
    house = await House.open(undefined, { CLAMD: scanner.address });
    watching = setInterval(watch, 20);
    await house.startApi();
    house.startWorker();
    const table = await house.world.partnership();
    chair = await house.world.as(table.chair);
    meetingId = (await schedule(chair, table.id)).id;
  }, 120_000);
  afterAll(async () => {
    clearInterval(watching);
    await house?.close();
    await scanner.stop();
  });

  function watch(): void {
    const { api, worker } = house;
    if (api?.pid) peaks.api = Math.max(peaks.api, peakMemory(api.pid));
    if (!worker?.pid) return;
    peaks.worker = Math.max(peaks.worker, peakMemory(worker.pid));
    const readers = childrenOf(worker.pid).map(peakMemory);
    peaks['reader of texts'] = Math.max(peaks['reader of texts'], ...readers);
  }

  async function textOf(name: string, content: Buffer) {
    const { paper } = await addPaper(chair, { meetingId, title: name, fileId: await uploaded(chair, name, content) });
    const file = async () => (await chair.get(TEXT, { id: paper.id })).paper.current.file;
    await house.until(async () => (await file()).text.state !== 'WAITING', 90_000);
    return file();
  }

  test.each([
    ['malware', 'letter.txt', `A guest: ${EICAR}`, 'FILE_INFECTED'],
    [
      'one thing that is two',
      'both.pdf',
      Buffer.concat([Buffer.from('<script>1</script>'), aPdf()]),
      'FILE_NOT_WHAT_IT_IS_CALLED',
    ],
    [
      'a picture with a program',
      'a.svg',
      '<svg onload="alert(1)"><script>alert(1)</script></svg>',
      'FILE_TYPE_NOT_ALLOWED',
    ],
  ])('of %s are refused in words, and not kept', async (_, name, content, code) => {
    const { file, problems } = await upload(chair, name, content);
    expect([file, problems.map((each) => each.code)]).toEqual([null, [code]]);
    expect(problems[0]!.message).toMatch(/^[A-Z].*\.$/);
  });

  test('that are said to have 4 GB are refused before a byte of them is sent', async () => {
    const response = await begin(chair, 'sparse.pdf', 4 * 1024 * MB);
    expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('FILE_TOO_LARGE')]);
  });

  test('with a folder in their name lie nowhere but where all do', async () => {
    const content = Buffer.concat([aPdf(), randomBytes(20)]);
    const { file } = await upload(chair, '../../../../tmp/stolen.pdf', content);
    expect(file!.name).toBe('stolen.pdf');
    const name = createHash('sha256').update(content).digest('hex');
    expect(existsSync(join(house.folder, 'files', name.slice(0, 2), name.slice(2, 4), name))).toBe(true);
    expect(readdirSync(house.folder).filter((each) => !each.startsWith('postgres'))).toEqual(['files']);
  });

  test('with a program in them are handed out to be saved, and run nothing', async () => {
    const { id, text } = await textOf('scripted.pdf', SCRIPTED);
    expect(text.state).toBe('TAKEN');
    const { headers } = await chair.fetch(`/files/${id}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-disposition': 'attachment; filename=scripted.pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  test('that unpack to 400 MB are kept, and it is said that they could not be read', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const bomb = await zipped({
      '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
      'word/document.xml': Buffer.alloc(400 * MB, ' '),
    });
    expect((await textOf('bomb.docx', bomb)).text).toEqual({
      state: 'TOO_SLOW',
      sentence: expect.stringMatching(/took too long, or too much memory/),
    });
  });

  test('of a hundred megabytes that are cut off, and the program with them, go on from there; many read them at once', async () => {
    const part = randomBytes(PART);
    const size = 96 * MB;
    const seen = createHash('sha256');
    const address = (await begin(chair, 'large.pdf', size)).headers.get('location')!;
    for (let at = 0; at < size; at += PART) {
      const piece = at === 0 ? Buffer.concat([aPdf(), part]).subarray(0, PART) : part;
      seen.update(piece);
      if (at === 40 * MB) {
        watch();
        await kill(house.api);
        await house.startApi();
      }
      expect((await send(chair, address, at, piece)).status).toBe(204);
    }
    const { status, file } = await keep(chair, address);
    expect([status, file?.size]).toEqual([201, size]);
    const read = async () => {
      const hash = createHash('sha256');
      for await (const piece of (await chair.fetch(`/files/${file.id}`)).body!) hash.update(piece);
      return hash.digest('hex');
    };
    const hash = seen.digest('hex');
    expect(await Promise.all([read(), read(), read()])).toEqual([hash, hash, hash]);
  });

  test('take no process of ours beyond 400 MiB', () => {
    watch();
    for (const peak of Object.values(peaks)) {
      expect(peak).toBeGreaterThan(20);
      expect(peak).toBeLessThan(MOST_MIB);
    }
  });
});
