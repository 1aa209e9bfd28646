import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { UnitOfWork } from '@lib/database';
import { FileTexts } from '../../../apps/api/src/files/data/file-texts.js';
import { QueuePreviews, QueueTexts } from '../../../apps/api/src/files/index.js';
import { aDocx, upload, uploaded } from '../../factories/files.js';
import { schedule } from '../../factories/meetings.js';
import { addPdf, pdfOf } from '../../factories/packs.js';
import { addPaper, changePaper } from '../../factories/papers.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import { pptxSource, xlsxSource } from '../../support/office-sources.js';
import { pdfSource } from '../../support/pdf/pdf-source.js';
import { PostOffice, startWorker } from '../../support/post-office.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const TEXT = `query ($id: ID!) { paper(id: $id) { current { file { id name mediaType text { state sentence pages } } } } }`;
const PREVIEWS = `query ($id: ID!) { paper(id: $id) { current { file { id preview { state sentence } previews { page width height address } } } } }`;

describe('the words in a file', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let office: PostOffice;
  let worker: INestApplicationContext;
  let meetingId: string;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    office = await PostOffice.open();
    worker = await startWorker(app, office.url);
    meetingId = (await schedule(chair, table.id)).id;
  });
  afterAll(async () => {
    await worker?.close();
    await office?.close();
    await world?.end();
    await app?.stop();
  });

  async function read(paperId: string) {
    for (const end = Date.now() + 20_000; Date.now() < end; await sleep(100)) {
      const { file } = (await chair.get(TEXT, { id: paperId })).paper.current;
      if (file.text.state !== 'WAITING') return file;
    }
    throw new Error(
      `The words were not taken out: ${JSON.stringify(await world.sql('select task_identifier, attempts, last_error from graphile_worker.jobs'))}`,
    );
  }
  const pagesOf = (fileId: string) =>
    world.sql<{ page: number; text: string; seen: string }>(
      `select p.page, p.text, a.kind as seen from stored_file_page p join audience a on a.id = p.audience_id where p.file_id = $1 order by p.page`,
      [fileId],
    );

  test('are taken out once something holds it, and their readers are always its readers', async () => {
    const paper = await addPdf(chair, meetingId, 'Needs assessment', pdfOf('Car wash visits', 3));
    const file = await read(paper.id);
    expect(file.text).toEqual({ state: 'TAKEN', sentence: 'Searches find the words in this file.', pages: 3 });
    expect(await pagesOf(file.id)).toEqual(
      [1, 2, 3].map((page) => ({ page, text: `Car wash visits ${page}`, seen: 'PARTNERSHIP' })),
    );
    const { problems } = await changePaper(chair, {
      paperId: paper.id,
      version: paper.version,
      title: 'Needs assessment',
      seenBy: 'OFFICERS',
      marking: 'OFFICIAL',
    });
    expect(problems).toEqual([]);
    expect((await pagesOf(file.id)).map(({ seen }) => seen)).toEqual(['OFFICERS', 'OFFICERS', 'OFFICERS']);
    const facts = await world.sql(`select from event_log where name = 'FileTextTaken' and subject_id = $1`, [file.id]);
    expect(facts).toHaveLength(1);
  });

  test('are not taken out of what nothing holds', async () => {
    const fileId = await uploaded(chair, 'not used.pdf', pdfOf('Kept by nobody'));
    await worker.get(QueueTexts, { strict: false }).execute();
    const paper = await addPdf(chair, meetingId, 'Used', pdfOf('Kept'));
    await read(paper.id);
    expect(await pagesOf(fileId)).toEqual([]);
  });

  test('of a copy are there with it', async () => {
    const first = await addPdf(chair, meetingId, 'First', pdfOf('Once read'));
    const { id } = await read(first.id);
    const { paper } = await addPaper(chair, { meetingId, title: 'Again', keptFileId: id });
    expect(paper.current.file.id).not.toBe(id);
    expect(await pagesOf(paper.current.file.id)).toMatchObject([{ page: 1, text: 'Once read 1' }]);
  });

  test('of a file that was there before are made up for', async () => {
    const paper = await addPdf(chair, meetingId, 'From before', pdfOf('An older file'));
    const { id } = await read(paper.id);
    await world.sql('delete from stored_file_page where file_id = $1', [id]);
    await world.sql(`update stored_file set text_state = 'WAITING', text_pages = 0 where id = $1`, [id]);
    await worker.get(QueueTexts, { strict: false }).execute();
    expect((await read(paper.id)).text.pages).toBe(1);
    expect(await pagesOf(id)).toHaveLength(1);
  });

  test('of a file that took too long are tried again on another day, twice and no more', async () => {
    const paper = await addPdf(chair, meetingId, 'Long in reading', pdfOf('Worth the wait'));
    const { id } = await read(paper.id);
    const [work, texts] = [worker.get(UnitOfWork, { strict: false }), worker.get(FileTexts, { strict: false })];
    const again = async () => {
      await worker.get(QueueTexts, { strict: false }).execute();
      const [row] = await world.sql('select text_state as state from stored_file where id = $1', [id]);
      return row.state;
    };
    /** As the worker notes it. */
    const tooSlow = async () => {
      await world.sql(`update stored_file set text_state = 'WAITING' where id = $1`, [id]);
      const reader = { kind: 'file', fileId: id, purpose: 'take out its words' } as const;
      await work.as(reader, () => texts.finish(id, 'TOO_SLOW', 1, true));
    };
    const aDayLater = () =>
      world.sql(`update stored_file set text_again_at = text_again_at - interval '25 hours' where id = $1`, [id]);
    await world.sql('update stored_file set text_tries = 0 where id = $1', [id]);
    await tooSlow();
    expect(await again()).toBe('TOO_SLOW');
    await aDayLater();
    expect(await again()).toBe('WAITING');
    expect((await read(paper.id)).text).toMatchObject({ state: 'TAKEN', pages: 1 });
    await tooSlow();
    await aDayLater();
    expect(await again()).toBe('TOO_SLOW');
  });

  test.each([
    ['slides.pptx', pptxSource([{ says: ['Spot the signs'] }]), 'TAKEN', 'Spot the signs'],
    ['figures.xlsx', xlsxSource('Year one', ['Referrals'], 14, 'in all'), 'TAKEN', 'Year one\nReferrals\n14 in all'],
    ['guide.html', '<!doctype html><html><script>alert(1)</script><p>Who to call', 'TAKEN', 'Who to call'],
    ['empty.docx', aDocx(), 'NO_TEXT', undefined],
    ['locked.pdf', pdfSource({ pages: [{ text: 'locked' }], password: 'hunter2' }), 'PROTECTED', undefined],
    ['damaged.pdf', '%PDF-1.7\nand nothing more', 'BROKEN', undefined],
  ])('of %s are found, or it is said why not', async (name, content, state, text) => {
    const { file: kept, problems } = await upload(chair, name, await content);
    expect(problems).toEqual([]);
    const { paper } = await addPaper(chair, { meetingId, title: name, fileId: kept!.id });
    const file = await read(paper.id);
    expect(file.text).toMatchObject({ state, sentence: expect.stringMatching(/^[A-Z].*\.$/) });
    expect((await pagesOf(file.id))[0]?.text).toBe(text);
  });

  async function drawn(paperId: string) {
    for (const end = Date.now() + 20_000; Date.now() < end; await sleep(100)) {
      const { file } = (await chair.get(PREVIEWS, { id: paperId })).paper.current;
      if (file.preview.state !== 'WAITING') return file;
    }
    throw new Error('Its pages were not drawn.');
  }

  test('are shown as pictures of its first pages, to whoever may see it at that moment', async () => {
    const paper = await addPdf(chair, meetingId, 'To be looked at', pdfOf('Seen', 5));
    const { id, preview, previews } = await drawn(paper.id);
    expect(preview).toEqual({ state: 'MADE', sentence: '' });
    expect(previews).toEqual(
      [1, 2, 3].map((page) => ({ page, width: 999, height: 1414, address: `/files/${id}/pages/${page}` })),
    );
    const member = await world.as((await world.seat(table)).representative!);
    const picture = await member.fetch(previews[0].address);
    expect(Object.fromEntries(picture.headers)).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(8, 12)
        .toString(),
    ).toBe('WEBP');
    const again = () =>
      member.fetch(previews[0].address, { headers: { 'if-none-match': picture.headers.get('etag')! } });
    expect((await again()).status).toBe(304);
    await changePaper(chair, {
      paperId: paper.id,
      version: paper.version,
      title: 'To be looked at',
      seenBy: 'OFFICERS',
      marking: 'OFFICIAL',
    });
    const told = async (response: Response) => [response.status, await response.text()];
    const none = await told(await member.fetch('/files/01900000-0000-7000-8000-000000000000/pages/1'));
    expect(none[0]).toBe(404);
    expect(await told(await again())).toEqual(none);
    for (const address of [`/files/${id}/pages/4`, `/files/${id}/pages/0`, `/files/${id}/pages/x`, '/files/x/pages/1'])
      expect(await told(await chair.fetch(address))).toEqual(none);
    expect(await told(await app.visitor().fetch(previews[0].address))).toEqual(none);
    expect((await chair.fetch(previews[0].address)).status).toBe(200);
  });

  test('are not drawn twice of equal files, and what was there before is made up for', async () => {
    const content = pdfOf('The same for two');
    const first = await drawn((await addPdf(chair, meetingId, 'One of two', content)).id);
    await world.sql(`update stored_file_preview set width = 77 where file_id = $1`, [first.id]);
    const second = await drawn((await addPdf(chair, meetingId, 'Two of two', content)).id);
    expect(second.id).not.toBe(first.id);
    expect(second.previews).toMatchObject([{ page: 1, width: 77 }]);
    const older = await addPdf(chair, meetingId, 'Older', pdfOf('Before there were pictures'));
    const { id } = await drawn(older.id);
    await world.sql('delete from stored_file_preview where file_id = $1', [id]);
    await world.sql(`update stored_file set preview_state = 'WAITING' where id = $1`, [id]);
    await worker.get(QueuePreviews, { strict: false }).execute();
    expect((await drawn(older.id)).previews).toHaveLength(1);
  });

  test('are not shown where there are no pictures of them, and it is said why', async () => {
    const preview = async (name: string, content: Buffer | string) => {
      const fileId = await uploaded(chair, name, content);
      const { paper } = await addPaper(chair, { meetingId, title: name, fileId });
      const { preview: said, previews } = await drawn(paper.id);
      return [said.state, said.sentence, previews.length];
    };
    expect(await preview('notes.txt', 'Some words')).toEqual(['NONE', '', 0]);
    expect(await preview('torn.pdf', '%PDF-1.7\nand nothing more')).toEqual([
      'BROKEN',
      'It seems to be damaged, so its pages cannot be shown here.',
      0,
    ]);
  });

  test('of a page of the web are nowhere shown as one', async () => {
    const fileId = await uploaded(chair, 'guide.html', '<!doctype html><script>alert(1)</script>');
    const response = await chair.fetch(`/files/${fileId}`);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename=guide.html',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });
});
