import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ForgetUnclaimedFiles } from '../../../apps/api/src/files/index.js';
import { connect as connectWorker, UnitOfWork } from '@lib/database';
import { aDocm, aDocx, anOdt, aPdf, archiveOf, upload, uploaded, aJpeg, aPng } from '../../factories/files.js';
import { World, type TestPartnership } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const MB = 1024 * 1024;

/** Temporary files that this process holds open. */
const held = () =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).includes('roundtable-upload-');
    } catch {
      return false;
    }
  }).length;

/** The last of them may still be on their way in, or out: a second of quiet says that none is. */
async function nothingHeld(): Promise<void> {
  let quiet = 0;
  for (let wait = 0; wait < 200 && quiet < 10; wait += 1) {
    await sleep(100);
    quiet = held() === 0 ? quiet + 1 : 0;
  }
  expect(quiet).toBe(10);
}

describe('uploading a file', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  beforeAll(async () => {
    app = await startApp({ UPLOAD_MOST_MB: '2' });
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const kept = () => world.sql<{ n: number }>('select count(*)::int as n from stored_file').then(([row]) => row!.n);
  const somebody = async () => world.as(await world.person());

  test('keeps it, and whoever uploaded it gets the same bytes back', async () => {
    const visitor = await somebody();
    const content = Buffer.concat([aPdf(), randomBytes(MB)]);
    const { status, file } = await upload(visitor, 'Terms of reference.pdf', content);
    expect([status, file]).toEqual([
      201,
      {
        id: expect.any(String),
        name: 'Terms of reference.pdf',
        mediaType: 'application/pdf',
        size: content.length,
        scanState: 'UNSCANNED',
      },
    ]);
    const got = await visitor.fetch(`/files/${file!.id}`);
    expect(Buffer.from(await got.arrayBuffer()).equals(content)).toBe(true);
    const [row] = await world.sql<{ content_hash: Buffer }>('select content_hash from stored_file where id = $1', [
      file!.id,
    ]);
    expect(row!.content_hash.equals(createHash('sha256').update(content).digest())).toBe(true);
  });

  test('says before it what may be uploaded', async () => {
    expect(await chair.get('{ uploadRules { mostMegabytes endings } }')).toEqual({
      uploadRules: {
        mostMegabytes: 2,
        endings: ['pdf', 'docx', 'pptx', 'xlsx', 'odt', 'html', 'txt', 'jpg', 'jpeg', 'png'],
      },
    });
  });

  test.each([
    ['a.pdf', aPdf(), 'application/pdf'],
    ['a.DOCX', aDocx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.odt', anOdt(), 'application/vnd.oasis.opendocument.text'],
    ['a.txt', 'Cylch gorchwyl: â, ê, ŵ', 'text/plain'],
    ['a.png', aPng(), 'image/png'],
    ['a.JPG', aJpeg(), 'image/jpeg'],
    ['a.jpeg', aJpeg(), 'image/jpeg'],
  ])('takes %s for what its content is', async (name, content, mediaType) => {
    expect((await upload(await somebody(), name, content)).file).toMatchObject({ name, mediaType });
  });

  const bomb = archiveOf({ 'a.txt': 'PK\u0003\u0004'.repeat(2000) });
  test.each([
    [
      'a program by the name of a document',
      'terms.pdf',
      Buffer.from('MZ\u0090\u0000program'),
      'FILE_NOT_WHAT_IT_IS_CALLED',
    ],
    ['a page by the name of a PDF', 'terms.pdf', '<html><script>alert(1)</script>', 'FILE_NOT_WHAT_IT_IS_CALLED'],
    ['a page before a PDF', 'terms.pdf', Buffer.concat([Buffer.from('<html>'), aPdf()]), 'FILE_NOT_WHAT_IT_IS_CALLED'],
    ['a document with macros by another name', 'terms.docx', aDocm(), 'FILE_NOT_WHAT_IT_IS_CALLED'],
    ['an OpenDocument text called a Word document', 'terms.docx', anOdt(), 'FILE_NOT_WHAT_IT_IS_CALLED'],
    ['any archive', 'terms.docx', bomb, 'FILE_NOT_WHAT_IT_IS_CALLED'],
    ['half of an archive', 'terms.docx', aDocx().subarray(0, 40), 'FILE_NOT_WHAT_IT_IS_CALLED'],
    ['a PDF called a text', 'terms.txt', aPdf(), 'FILE_NOT_WHAT_IT_IS_CALLED'],
    ['a PDF by the name of a photograph', 'a.jpg', aPdf(), 'FILE_NOT_WHAT_IT_IS_CALLED'],
    ['a page before a picture', 'a.png', Buffer.concat([Buffer.from('<html>'), aPng()]), 'FILE_NOT_WHAT_IT_IS_CALLED'],
    ['a picture', 'terms.svg', '<svg/>', 'FILE_TYPE_NOT_ALLOWED'],
    [
      'a picture with a program by the name of a page',
      'a.html',
      '<svg onload="alert(1)"/>',
      'FILE_NOT_WHAT_IT_IS_CALLED',
    ],
    ['a PDF by the name of a page', 'a.html', aPdf('<html>'), 'FILE_NOT_WHAT_IT_IS_CALLED'],
    ['a workbook by the name of slides', 'a.pptx', aDocx(), 'FILE_NOT_WHAT_IT_IS_CALLED'],
    ['what has no ending', 'terms', aPdf(), 'FILE_TYPE_NOT_ALLOWED'],
    ['what hides its ending', 'terms\u202Etxt.exe', aPdf(), 'FILE_TYPE_NOT_ALLOWED'],
    ['a text in another encoding', 'terms.txt', Buffer.from('caf\u00e9', 'latin1'), 'FILE_NOT_PLAIN_TEXT'],
    ['bytes by the name of a text', 'terms.txt', Buffer.from([65, 0, 66]), 'FILE_NOT_PLAIN_TEXT'],
    ['nothing', 'terms.pdf', '', 'FILE_EMPTY'],
    ['a file without a name', '../', aPdf(), 'FILE_NAME_MISSING'],
  ])('refuses %s with a sentence, and keeps nothing', async (_, name, content, code) => {
    const before = await kept();
    const { status, file, problems } = await upload(await somebody(), name, content);
    expect([Math.floor(status / 100), file, problems.map((each) => each.code)]).toEqual([4, null, [code]]);
    expect(problems[0]!.message).toMatch(/^[A-Z].*\.$/);
    expect(await kept()).toBe(before);
  });

  test('refuses what is too large, whether or not it says so before', async () => {
    const visitor = await somebody();
    const content = Buffer.concat([aPdf(), Buffer.alloc(2 * MB)]);
    const told = await upload(visitor, 'a.pdf', content);
    expect([told.status, told.problems]).toEqual([
      413,
      [
        {
          code: 'FILE_TOO_LARGE',
          message: 'The file is larger than 2 MB, which is the most that can be kept.',
          path: [],
        },
      ],
    ]);
    const untold = await visitor
      .fetch('/files', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'a.pdf' },
        body: new ReadableStream({
          pull(stream) {
            stream.enqueue(new Uint8Array(64 * 1024));
          },
        }),
        duplex: 'half',
      } as RequestInit)
      .then(
        ({ status }) => status,
        // Still sending, it may meet the end of the connection before the answer.
        () => 413,
      );
    expect(untold).toBe(413);
    expect(await world.sql('select 1 from stored_file where size > $1', [2 * MB])).toEqual([]);
    await nothingHeld();
  });

  test('is for those who have signed in, from our own pages, and in one form only', async () => {
    expect(await upload(app.visitor(), 'a.pdf', aPdf())).toMatchObject({ status: 401, file: null });
    const elsewhere = await chair.fetch('/files', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'a.pdf', origin: 'https://evil.example' },
      body: new Uint8Array(aPdf()),
    });
    expect(elsewhere.status).toBe(403);
    for (const type of [
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=b',
    ]) {
      expect(await upload(chair, 'a.pdf', aPdf(), { 'content-type': type })).toMatchObject({ status: 415, file: null });
    }
  });

  test('leaves nothing behind when it breaks off, five hundred times', async () => {
    const before = await kept();
    const person = await world.person();
    const { cookies } = await world.as(person);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const port = Number(new URL(app.url).port);
    const one = (end: (socket: ReturnType<typeof connect>) => void) =>
      new Promise<void>((done) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write(
            `POST /files HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\nContent-Type: application/octet-stream\r\nX-File-Name: a.pdf\r\nContent-Length: 100000\r\n\r\n%PDF-1.7 half of it`,
          );
          end(socket);
        });
        socket.on('error', () => undefined);
        socket.once('close', () => done());
      });
    for (let round = 0; round < 50; round += 1) {
      // Each is another person's, as far as counting tries goes.
      await world.sql('delete from throttle');
      await Promise.all(
        Array.from({ length: 10 }, (_, i) =>
          one((socket) => setTimeout(() => (i % 2 ? socket.destroy() : socket.resetAndDestroy()), i)),
        ),
      );
    }
    await nothingHeld();
    expect(await kept()).toBe(before);
    await world.sql('delete from throttle');
    const again = await world.as(person);
    let answer = await upload(again, 'a.pdf', aPdf());
    // The last of them may still be on its way in.
    for (let wait = 0; wait < 50 && answer.status === 429; wait += 1) {
      await sleep(100);
      await world.sql('delete from throttle');
      answer = await upload(again, 'a.pdf', aPdf());
    }
    expect([answer.status, answer.problems]).toEqual([201, []]);
  });

  test('whose session ends while it is sent keeps nothing', async () => {
    const person = await world.person();
    const visitor = await world.as(person);
    const before = await kept();
    const sent = visitor.fetch('/files', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'a.pdf' },
      body: new ReadableStream({
        async start(stream) {
          stream.enqueue(new Uint8Array(aPdf()));
          await sleep(500);
          await world.sql('update session set ended_at = now() where person_id = $1', [person.id]);
          stream.close();
        },
      }),
      duplex: 'half',
    } as RequestInit);
    expect((await sent).status).toBe(401);
    expect(await kept()).toBe(before);
  });

  test('is stopped after twenty that nothing uses, or many megabytes; others go on', async () => {
    const visitor = await somebody();
    const large = Buffer.concat([aPdf(), Buffer.alloc(2 * MB - 1000)]);
    for (let i = 0; i < 5; i += 1) expect((await upload(visitor, 'a.pdf', large)).status).toBe(201);
    expect(await upload(visitor, 'a.pdf', large)).toMatchObject({
      status: 429,
      problems: [{ code: 'TOO_MANY_UPLOADS' }],
    });
    const other = await somebody();
    for (let i = 0; i < 20; i += 1) expect((await upload(other, 'a.pdf', aPdf())).status).toBe(201);
    const three = await Promise.all([1, 2, 3].map(() => upload(other, 'a.pdf', aPdf())));
    expect(three.map(({ status }) => status)).toEqual([429, 429, 429]);
  });

  test('sixty tries an hour, and two at a time', async () => {
    const visitor = await somebody();
    const tries = await Promise.all(Array.from({ length: 64 }, () => upload(visitor, 'a.exe', aPdf())));
    const codes = new Set(tries.flatMap(({ problems }) => problems.map(({ code }) => code)));
    expect([...codes].sort()).toEqual(['FILE_TYPE_NOT_ALLOWED', 'RATE_LIMITED']);
    expect(await upload(visitor, 'a.pdf', aPdf())).toMatchObject({ status: 429, problems: [{ code: 'RATE_LIMITED' }] });
  });

  test('what nothing claimed is removed after a day, and what was claimed is not', async () => {
    const visitor = await somebody();
    const [old, claimed, fresh] = [await uploaded(visitor), await uploaded(visitor), await uploaded(visitor)];
    await world.sql(`update stored_file set uploaded_at = now() - interval '25 hours' where id in ($1, $2)`, [
      old,
      claimed,
    ]);
    await world.sql('update stored_file set claimed_at = now() where id = $1', [claimed]);
    const source = await connectWorker({ url: app.database.workerUrl, entities: [], poolSize: 1, name: 'test' });
    await new ForgetUnclaimedFiles(new UnitOfWork(source)).execute();
    await source.destroy();
    const left = await world.sql<{ id: string }>('select id from stored_file where id in ($1, $2, $3) order by id', [
      old,
      claimed,
      fresh,
    ]);
    expect(left.map(({ id }) => id).sort()).toEqual([claimed, fresh].sort());
  });
});
