import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readConfig } from '@lib/config';
import { connect as connectWorker, UnitOfWork } from '@lib/database';
import type { DataSource } from 'typeorm';
import { MoveContents, RemoveLooseContents } from '../../../apps/api/src/files/index.js';
import type { NewContent } from '../../../apps/api/src/files/data/content-drive.js';
import { Contents } from '../../../apps/api/src/files/data/contents.js';
import { FileStore } from '../../../apps/api/src/files/data/file-store.js';
import { NamedContents } from '../../../apps/api/src/files/data/named-contents.js';
import { Log } from '../../../apps/api/src/platform/log.js';
import { aPdf, upload, uploaded } from '../../factories/files.js';
import { schedule } from '../../factories/meetings.js';
import { addPaper } from '../../factories/papers.js';
import { World } from '../../factories/world.js';
import { startApp, TEST_SECRET, type TestApp } from '../../support/app.js';
import { Bucket } from '../../support/bucket.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const MB = 1024 * 1024;
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest();
const nameOf = (content: Buffer) => hashOf(content).toString('hex');
const aContent = (bytes = MB) => Buffer.concat([aPdf(), randomBytes(bytes)]);

/** What the worker does with contents, when the test says. */
class Worker {
  readonly removing: RemoveLooseContents;
  readonly moving: MoveContents;
  readonly said: string[] = [];

  constructor(
    readonly source: DataSource,
    readonly contents: Contents,
  ) {
    const work = new UnitOfWork(source);
    const log = new Log();
    log.fault = (error) => String(this.said.push(String(error)));
    this.removing = new RemoveLooseContents(work, contents);
    this.moving = new MoveContents(work, new FileStore(work, contents), new NamedContents(work, contents), log);
  }

  static async of(app: TestApp, settings: Record<string, string>): Promise<Worker> {
    const source = await connectWorker({ url: app.database.workerUrl, entities: [], poolSize: 2, name: 'test' });
    return new Worker(source, new Contents(readSettings(app, settings)));
  }
}

const readSettings = (app: TestApp, settings: Record<string, string>) =>
  readConfig({
    WORKER_DATABASE_URL: app.database.workerUrl,
    SECRET: TEST_SECRET,
    SMTP_URL: 'smtp://127.0.0.1:1',
    ...settings,
  });

describe('contents of files', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'contents-')), 'files');
  const settings = { FILES_DIR: folder };
  let app: TestApp;
  let world: World;
  let worker: Worker;
  let chair: Visitor;
  let meetingId: string;
  beforeAll(async () => {
    app = await startApp(settings);
    world = await World.of(app);
    worker = await Worker.of(app, settings);
    const table = await world.partnership();
    chair = await world.as(table.chair);
    meetingId = (await schedule(chair, table.id)).id;
  });
  afterAll(async () => {
    await worker?.source.destroy();
    await world?.end();
    await app?.stop();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  const pathOf = (content: Buffer) => {
    const name = nameOf(content);
    return join(folder, name.slice(0, 2), name.slice(2, 4), name);
  };
  const somebody = async () => world.as(await world.person());
  const got = async (who: Visitor, id: string) => Buffer.from(await (await who.fetch(`/files/${id}`)).arrayBuffer());
  const aDayLater = () => world.sql(`update loose_content set noted_at = noted_at - interval '25 hours'`);
  async function forget(fileId: string): Promise<void> {
    await world.sql('delete from stored_file where id = $1', [fileId]);
  }

  test('lie in a folder that only the program can open, under their hashes and nothing that they are called', async () => {
    const content = aContent();
    await uploaded(chair, '../../Secret name.pdf', content);
    expect(readFileSync(pathOf(content)).equals(content)).toBe(true);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(pathOf(content)).mode & 0o077).toBe(0);
    expect(readdirSync(join(folder, '.incoming'))).toEqual([]);
  });

  test('that are equal are kept once, for readers who know nothing of each other, until the last is gone', async () => {
    const content = aContent();
    const [ada, ben] = [await somebody(), await somebody()];
    const [hers, his] = [await uploaded(ada, 'hers.pdf', content), await uploaded(ben, 'his.pdf', content)];
    expect(readdirSync(join(pathOf(content), '..'))).toEqual([nameOf(content)]);
    expect((await ben.fetch(`/files/${hers}`)).status).toBe(404);
    await forget(hers);
    await aDayLater();
    await worker.removing.execute();
    expect((await got(ben, his)).equals(content)).toBe(true);
    await forget(his);
    await worker.removing.execute();
    // A backup that is being made may still come for it.
    expect(existsSync(pathOf(content))).toBe(true);
    await aDayLater();
    await worker.removing.execute();
    expect(existsSync(pathOf(content))).toBe(false);
    const again = await uploaded(ada, 'again.pdf', content);
    expect((await got(ada, again)).equals(content)).toBe(true);
  });

  test('are shared by a paper and the document that it was taken from', async () => {
    const content = aContent();
    const { paper } = await addPaper(chair, {
      meetingId,
      title: 'First',
      fileId: await uploaded(chair, 'a.pdf', content),
    });
    const { paper: copy } = await addPaper(chair, { meetingId, title: 'Copy', keptFileId: paper.current.file.id });
    await world.sql('delete from paper_version where paper_id = $1', [paper.id]);
    await forget(paper.current.file.id);
    await aDayLater();
    await worker.removing.execute();
    expect((await got(chair, copy.current.file.id)).equals(content)).toBe(true);
    expect(await world.sql('select from stored_file_chunk')).toHaveLength(0);
  });

  test('that are lost are missed in words, and nothing else suffers', async () => {
    const content = aContent(10);
    const id = await uploaded(chair, 'lost.pdf', content);
    rmSync(pathOf(content));
    const response = await chair.fetch(`/files/${id}`);
    expect([response.status, response.headers.get('content-disposition')]).toEqual([503, null]);
    expect(await response.text()).toContain('cannot be read just now');
    // Whoever has it still mends it.
    await uploaded(await somebody(), 'found.pdf', content);
    expect((await got(chair, id)).equals(content)).toBe(true);
  });

  test('that were written and came to belong to nothing are removed a day later', async () => {
    const content = aContent();
    await world.sql('select app.note_loose_content($1)', [hashOf(content)]);
    const path = join(folder, '..', 'whole');
    writeFileSync(path, content);
    await worker.contents.put({ hash: hashOf(content), size: content.length, path });
    await worker.removing.execute();
    expect(existsSync(pathOf(content))).toBe(true);
    await aDayLater();
    await worker.removing.execute();
    expect(existsSync(pathOf(content))).toBe(false);
  });

  test('that are not what was received are not kept', async () => {
    const path = join(folder, '..', 'other');
    writeFileSync(path, 'something else');
    const handle = await open(path);
    // Copied, as what has no name must be.
    const content = { hash: hashOf(aPdf('other')), size: 14, path: `/proc/self/fd/${handle.fd}` };
    rmSync(path);
    await expect(worker.contents.put(content)).rejects.toThrow('not what was received');
    await handle.close();
    expect(existsSync(pathOf(aPdf('other')))).toBe(false);
    expect(readdirSync(join(folder, '.incoming'))).toEqual([]);
  });

  describe('that are removed at the moment when somebody uploads the same', () => {
    const removed = async () => {
      await aDayLater();
      await worker.removing.execute();
    };
    const keep = async (contents: Contents, content: Buffer, name: () => Promise<void>) => {
      const path = join(folder, '..', 'same');
      writeFileSync(path, content);
      const caller = { kind: 'person', personId: (await world.person()).id, purpose: 'keep a content' } as const;
      const kept = { hash: hashOf(content), size: content.length, path };
      await new NamedContents(new UnitOfWork(worker.source), contents).keep(caller, kept, name);
    };

    test('before the new file names them are written again', async () => {
      const content = aContent(1000);
      let times = 0;
      class Overtaken extends Contents {
        override async put(kept: NewContent): Promise<void> {
          await super.put(kept);
          times += 1;
          if (times < 3) await removed();
        }
      }
      await keep(new Overtaken(readSettings(app, settings)), content, () => Promise.resolve());
      expect(times).toBe(3);
      expect(existsSync(pathOf(content))).toBe(true);
    });

    test('while the new file is about to name them stay', async () => {
      const content = aContent(1000);
      // The worker is another than whoever is about to name it.
      await keep(worker.contents, content, AsyncLocalStorage.bind(removed));
      expect(existsSync(pathOf(content))).toBe(true);
    });
  });

  describe('that are in the database still', () => {
    async function older(content: Buffer, hash = hashOf(content)): Promise<string> {
      const id = await uploaded(chair, 'older.pdf', aContent(10));
      await world.sql(`update stored_file set content_place = 'DATABASE', content_hash = $2, size = $3 where id = $1`, [
        id,
        hash,
        content.length,
      ]);
      for (let at = 0; at * 262144 < content.length; at += 1)
        await world.sql(
          'insert into stored_file_chunk (file_id, audience_id, position, content) select id, audience_id, $2, $3 from stored_file where id = $1',
          [id, at, content.subarray(at * 262144, (at + 1) * 262144)],
        );
      return id;
    }
    const chunksOf = (id: string) => world.sql('select from stored_file_chunk where file_id = $1', [id]);

    test('are read before they are moved, meanwhile and afterwards', async () => {
      const content = aContent(3 * MB);
      const id = await older(content);
      expect((await got(chair, id)).equals(content)).toBe(true);
      const part = await chair.fetch(`/files/${id}`, { headers: { range: 'bytes=262000-600000' } });
      expect(Buffer.from(await part.arrayBuffer()).equals(content.subarray(262000, 600001))).toBe(true);
      let isOver = false;
      const moving = worker.moving.execute().then(() => (isOver = true));
      while (!isOver) expect((await got(chair, id)).equals(content)).toBe(true);
      await moving;
      expect(await chunksOf(id)).toHaveLength(0);
      expect(readFileSync(pathOf(content)).equals(content)).toBe(true);
      expect((await got(chair, id)).equals(content)).toBe(true);
    });

    test('and are not what was received stay where they are, and whoever looks after the program is told once', async () => {
      const content = aContent();
      const id = await older(content, hashOf(aPdf('another')));
      await worker.moving.execute();
      await worker.moving.execute();
      expect(worker.said).toEqual([expect.stringContaining(id)]);
      expect((await got(chair, id)).equals(content)).toBe(true);
    });

    test('are copied whole', async () => {
      const content = aContent();
      const id = await older(content);
      const { paper } = await addPaper(chair, { meetingId, title: 'Older', fileId: id });
      const { paper: copy } = await addPaper(chair, { meetingId, title: 'Its copy', keptFileId: id });
      await worker.moving.execute();
      for (const { current } of [paper, copy]) expect((await got(chair, current.file.id)).equals(content)).toBe(true);
      expect(await chunksOf(copy.current.file.id)).toHaveLength(0);
    });
  });
});

describe('contents in an object store', () => {
  const bucket = new Bucket();
  let app: TestApp;
  let world: World;
  let worker: Worker;
  beforeAll(async () => {
    await bucket.start();
    const settings = { FILES_S3: bucket.address };
    app = await startApp(settings);
    world = await World.of(app);
    worker = await Worker.of(app, settings);
  });
  afterAll(async () => {
    await worker?.source.destroy();
    await world?.end();
    await app?.stop();
    await bucket.stop();
  });

  test('are kept once, as they were sent, read in parts, and removed with the last file', async () => {
    const who = await world.as(await world.person());
    const content = aContent(5 * MB);
    const ids = [await uploaded(who, 'a.pdf', content), await uploaded(who, 'b.pdf', content)];
    expect([...bucket.objects.values()].map((each) => each.equals(content))).toEqual([true]);
    expect([...bucket.objects.keys()]).toEqual([expect.stringMatching(`/${nameOf(content)}$`)]);
    const whole = await who.fetch(`/files/${ids[0]}`);
    expect(Buffer.from(await whole.arrayBuffer()).equals(content)).toBe(true);
    const part = await who.fetch(`/files/${ids[1]}`, { headers: { range: 'bytes=1000-2000' } });
    expect(Buffer.from(await part.arrayBuffer()).equals(content.subarray(1000, 2001))).toBe(true);
    expect(bucket.asked.at(-1)).toBe('GET bytes=1000-2000');
    await world.sql('delete from stored_file where id = any ($1)', [ids]);
    await world.sql(`update loose_content set noted_at = now() - interval '25 hours'`);
    await worker.removing.execute();
    expect(bucket.objects.size).toBe(0);
  });

  test('are not kept while it is away, in words; nor what arrives otherwise than it was', async () => {
    const who = await world.as(await world.person());
    bucket.isAway = true;
    try {
      const { status, file, problems } = await upload(who, 'a.pdf', aContent());
      expect([status, file]).toEqual([503, null]);
      expect(problems).toEqual([
        { code: 'UNAVAILABLE', message: expect.stringMatching(/^Roundtable cannot reach its data/), path: [] },
      ]);
    } finally {
      bucket.isAway = false;
    }
    expect(await world.sql('select from stored_file')).toHaveLength(0);
    const path = join(mkdtempSync(join(tmpdir(), 'contents-')), 'other');
    writeFileSync(path, 'something else');
    await expect(worker.contents.put({ hash: hashOf(aPdf()), size: 14, path })).rejects.toThrow(
      'not what was received',
    );
    expect(bucket.objects.size).toBe(0);
  });
});
