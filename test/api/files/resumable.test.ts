import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readConfig } from '@lib/config';
import { createServer } from '../../../apps/api/src/server.js';
import { aPdf, upload } from '../../factories/files.js';
import { arrived, begin, keep, send, TUS } from '../../factories/uploads.js';
import { World } from '../../factories/world.js';
import { FOLDERS_OF_TESTS, startApp, TEST_SECRET, type TestApp } from '../../support/app.js';
import { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const MB = 1024 * 1024;
describe('an upload in parts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
  const settings = { UPLOAD_DIR: join(folder, 'uploads'), UPLOAD_MOST_MB: '4' };
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await startApp(settings);
    world = await World.of(app);
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const somebody = async () => world.as(await world.person());
  async function begun(who: Visitor, name: string, size: number): Promise<string> {
    const response = await begin(who, name, size);
    expect(response.status).toBe(201);
    return response.headers.get('location')!;
  }

  test('that breaks off goes on from what had arrived, after the server was started anew', async () => {
    const who = await somebody();
    const content = Buffer.concat([aPdf(), randomBytes(3 * MB)]);
    const address = await begun(who, 'Long report.pdf', content.length);
    expect(address).toMatch(/^\/files\/uploads\/[0-9a-f-]{36}$/);
    expect((await send(who, address, 0, content.subarray(0, MB))).status).toBe(204);
    // The line breaks in the middle of the next part.
    await new Promise<void>((done) => {
      const { port } = new URL(app.url);
      const half = request({ port, path: address, method: 'PATCH', headers: patchHeaders(who, MB, 2 * MB) });
      half.on('error', () => done());
      half.write(content.subarray(MB, MB + 500_000), () => setTimeout(() => half.destroy(), 200));
    });
    let offset = 0;
    for (let wait = 0; wait < 50 && offset < MB + 500_000; wait += 1) {
      await sleep(100);
      offset = Number((await arrived(who, address))[1]);
    }
    expect(offset).toBe(MB + 500_000);
    const config = readConfig({
      API_DATABASE_URL: app.database.apiUrl,
      SECRET: TEST_SECRET,
      SMTP_URL: 'smtp://127.0.0.1:1',
      DEMO: 'off',
      NODE_ENV: 'test',
      ...FOLDERS_OF_TESTS,
      ...settings,
    });
    const again = await createServer(config, app.database.apiUrl);
    await again.listen(0, '127.0.0.1');
    const there = new Visitor(await again.getUrl());
    for (const [name, value] of who.cookies) there.cookies.set(name, value);
    expect(await arrived(there, address)).toEqual([200, String(offset)]);
    expect((await keep(there, address)).problems).toEqual([expect.objectContaining({ code: 'UPLOAD_NOT_WHOLE' })]);
    expect((await send(there, address, offset, content.subarray(offset))).status).toBe(204);
    const { status, file } = await keep(there, address);
    expect([status, file.name, file.size]).toEqual([201, 'Long report.pdf', content.length]);
    const got = await there.fetch(`/files/${file.id}`);
    expect(Buffer.from(await got.arrayBuffer()).equals(content)).toBe(true);
    // The answer was lost: it is the same again, and nothing lies about.
    expect((await keep(there, address)).file).toEqual(file);
    expect(readdirSync(settings.UPLOAD_DIR).filter((name) => address.includes(name))).toEqual([]);
    await again.close();
  });

  const patchHeaders = (who: Visitor, offset: number, length: number) => ({
    ...TUS,
    cookie: [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    'upload-offset': String(offset),
    'content-type': 'application/offset+octet-stream',
    'content-length': String(length),
  });

  test('is its uploader’s alone, and to others as one that never was', async () => {
    const who = await somebody();
    const address = await begun(who, 'Mine.pdf', 1000);
    const never = address.replace(/[0-9a-f]{12}$/, '0123456789ab');
    const other = await somebody();
    for (const at of [address, never, '/files/uploads/..%2F..%2Fetc']) {
      expect(await arrived(other, at)).toEqual([404, null]);
      expect((await send(other, at, 0, aPdf())).status).toBe(404);
      expect((await other.fetch(at, { method: 'DELETE', headers: TUS })).status).toBe(404);
    }
    expect(await keep(other, address)).toEqual(await keep(other, never));
    expect((await app.visitor().fetch(address, { method: 'HEAD', headers: TUS })).status).toBe(401);
    expect((await who.fetch(address)).status).toBe(404);
    expect(await arrived(who, address)).toEqual([200, '0']);
  });

  test('that says it is 4 GB is refused at once, and so is what turns out larger than it said', async () => {
    const who = await somebody();
    const response = await begin(who, 'sparse.pdf', 4 * 1024 * MB);
    expect([response.status, ((await response.json()) as any).problems[0].message]).toEqual([
      413,
      'The file is larger than 4 MB, which is the most that can be kept.',
    ]);
    const later = await who.fetch('/files/uploads', {
      method: 'POST',
      headers: { ...TUS, 'upload-defer-length': '1' },
    });
    expect([later.status, ((await later.json()) as any).problems[0].code]).toEqual([422, 'FILE_SIZE_MISSING']);
    const address = await begun(who, 'small.pdf', 1000);
    expect((await send(who, address, 0, Buffer.alloc(50_000))).status).toBeGreaterThanOrEqual(400);
    expect(Number((await arrived(who, address))[1])).toBeLessThanOrEqual(1000);
  });

  test('is asked at once for what would be refused at the end', async () => {
    const codes = async (response: Response) => [
      response.status,
      ((await response.json()) as { problems: { code: string }[] }).problems[0]!.code,
    ];
    const who = await somebody();
    expect(await codes(await begin(who, 'a.exe', 10))).toEqual([415, 'FILE_TYPE_NOT_ALLOWED']);
    expect(await codes(await begin(who, '../', 10))).toEqual([422, 'FILE_NAME_MISSING']);
    expect(await codes(await begin(app.visitor(), 'a.pdf', 10))).toEqual([401, 'UNAUTHENTICATED']);
    expect((await begin(who, 'a.pdf', 10, { origin: 'https://evil.example' })).status).toBe(403);
    for (let n = 0; n < 10; n += 1) await begun(who, 'a.pdf', 10);
    expect(await codes(await begin(who, 'a.pdf', 10))).toEqual([429, 'TOO_MANY_UPLOADS']);
  });

  test('is a file by its content and with a name of no folder, or is refused and gone', async () => {
    const who = await somebody();
    const program = Buffer.from('MZ\u0090\u0000program');
    const bad = await begun(who, 'terms.pdf', program.length);
    await send(who, bad, 0, program);
    expect((await keep(who, bad)).problems).toEqual([expect.objectContaining({ code: 'FILE_NOT_WHAT_IT_IS_CALLED' })]);
    expect(await arrived(who, bad)).toEqual([404, null]);
    const good = await begun(who, '../../etc/Terms.pdf', aPdf().length);
    await send(who, good, 0, aPdf());
    expect((await keep(who, good)).file).toMatchObject({ name: 'Terms.pdf' });
  });

  test('that is stopped leaves nothing, and so does one that nobody went on with for a day', async () => {
    const who = await somebody();
    const stopped = await begun(who, 'stopped.pdf', 1000);
    expect((await who.fetch(stopped, { method: 'DELETE', headers: TUS })).status).toBe(204);
    const old = await begun(who, 'old.pdf', 1000);
    const path = join(settings.UPLOAD_DIR, old.split('/').at(-1)!);
    const yesterday = Date.now() / 1000 - 25 * 60 * 60;
    utimesSync(path, yesterday, yesterday);
    await begun(who, 'new.pdf', 1000);
    expect([existsSync(path), await arrived(who, stopped), await arrived(who, old)]).toEqual([
      false,
      [404, null],
      [404, null],
    ]);
  });

  test('and one at once come to the same', async () => {
    const who = await somebody();
    const address = await begun(who, 'a.txt', 5);
    await send(who, address, 0, Buffer.from('words'));
    const { file } = await keep(who, address);
    const once = await upload(who, 'a.txt', 'words');
    expect({ ...once.file, id: '' }).toEqual({ ...file, id: '' });
  });
});
