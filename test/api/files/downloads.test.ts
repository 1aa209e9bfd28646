import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { hashOf } from '@lib/access';
import pg from 'pg';
import { aPdf, upload, uploaded } from '../../factories/files.js';
import { World, type TestPartnership, type TestPerson } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const MB = 1024 * 1024;

describe('downloading a file', () => {
  let app: TestApp;
  let world: World;
  let table: TestPartnership;
  let chair: Visitor;
  let member: TestPerson;
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    table = await world.partnership();
    chair = await world.as(table.chair);
    member = (await world.seat(table)).representative!;
  });
  afterAll(async () => {
    await world?.end();
    await app?.stop();
  });

  const told = async (response: Response) => ({
    status: response.status,
    text: await response.text(),
    headers: [...response.headers].filter(([name]) => !['date', 'content-length'].includes(name)),
  });

  /** As the program claims it, in a transaction of its own as this person. */
  async function claim(person: TestPerson, fileId: string, audienceId: number): Promise<boolean> {
    const tokenHash = hashOf(randomBytes(8).toString('hex'));
    await world.sql(`select app.open_session($1, $2, interval '1 hour', interval '1 day', 'test')`, [
      person.id,
      tokenHash,
    ]);
    const client = new pg.Client(app.database.apiUrl);
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select app.enter($1)', [tokenHash]);
      const { rows } = await client.query<{ done: boolean }>('select app.claim_file($1, $2) as done', [
        fileId,
        audienceId,
      ]);
      await client.query('commit');
      return rows[0]!.done;
    } finally {
      await client.end();
    }
  }

  async function audience(kind: string, partnershipId = table.id): Promise<number> {
    const [row] = await world.sql<{ id: number }>('select id from audience where kind = $1 and partnership_id = $2', [
      kind,
      partnershipId,
    ]);
    return row!.id;
  }

  test('goes on where it broke off, as long as it is the same file', async () => {
    const content = Buffer.concat([aPdf(), randomBytes(MB)]);
    const address = `/files/${await uploaded(chair, 'Long.pdf', content)}`;
    const part = async (headers: Record<string, string>) => {
      const response = await chair.fetch(address, { headers });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: Object.fromEntries(response.headers), bytes };
    };
    const { headers } = await part({});
    expect(headers).toMatchObject({ 'accept-ranges': 'bytes', etag: expect.stringMatching(/^"[^"]+"$/) });
    const rest = await part({ range: 'bytes=300000-', 'if-range': headers['etag']! });
    expect([rest.status, rest.headers['content-range'], rest.headers['content-length']]).toEqual([
      206,
      `bytes 300000-${content.length - 1}/${content.length}`,
      String(content.length - 300000),
    ]);
    expect(rest.bytes.equals(content.subarray(300000))).toBe(true);
    const middle = await part({ range: 'bytes=262143-262144' });
    expect([middle.status, middle.bytes]).toEqual([206, content.subarray(262143, 262145)]);
    expect((await part({ range: 'bytes=300000-', 'if-range': '"another"' })).bytes.equals(content)).toBe(true);
    const beyond = await part({ range: `bytes=${content.length}-` });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${content.length}`]);
  });

  test('gives it to be saved, and tells browsers to do nothing else with it', async () => {
    const id = await uploaded(chair, 'Terms <b>"of"</b> reference; â.pdf', aPdf('<script>alert(1)</script>'));
    const response = await chair.fetch(`/files/${id}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename=/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  test.each([
    'a"; filename="b.pdf',
    'a\r\nSet-Cookie: x=y\r\n.pdf',
    'a\u2028b.pdf',
    '%0d%0aX-Evil: 1.pdf',
    'é".pdf',
    `${'n'.repeat(400)}.pdf`,
  ])('a name such as %j cannot end the header, nor begin another', async (name) => {
    const response = await chair.fetch(`/files/${await uploaded(chair, name)}`);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('x-evil')).toBeNull();
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="(\\.|[^"\\])*"(; filename\*=UTF-8''[\w%.!#$&+^`|~-]*)?$|^attachment; filename=[\w%.-]+$/,
    );
  });

  test('until something claims it, it is its uploader’s alone; hidden, absent and nonsense are the same', async () => {
    const id = await uploaded(chair);
    const other = await world.as(member);
    const hidden = await told(await other.fetch(`/files/${id}`));
    expect(hidden.status).toBe(404);
    expect(await told(await other.fetch('/files/01900000-0000-7000-8000-000000000000'))).toEqual(hidden);
    expect(await told(await other.fetch('/files/nonsense'))).toEqual(hidden);
    expect(await told(await other.fetch(`/files/${encodeURIComponent("' or 1=1 --")}`))).toEqual(hidden);
    const signedOut = await told(await app.visitor().fetch(`/files/${id}`));
    expect(signedOut.status).toBe(401);
    expect(await told(await app.visitor().fetch('/files/nonsense'))).toEqual(signedOut);
  });

  test('claimed by a thing, it is seen by those who see that, and by nobody else', async () => {
    const id = await uploaded(chair);
    expect(await claim(table.chair, id, await audience('PARTNERSHIP'))).toBe(true);
    const stranger = await world.as((await world.seat(await world.partnership())).representative!);
    const observer = await world.as((await world.seat(table, { kind: 'OBSERVER' })).representative!);
    expect((await (await world.as(member)).fetch(`/files/${id}`)).status).toBe(200);
    for (const visitor of [stranger, observer]) expect((await visitor.fetch(`/files/${id}`)).status).toBe(404);
  });

  test('it is claimed once, by its uploader, into an audience of theirs', async () => {
    const id = await uploaded(chair);
    const elsewhere = await world.partnership();
    expect(await claim(member, id, await audience('PARTNERSHIP'))).toBe(false);
    expect(await claim(table.chair, id, await audience('PARTNERSHIP', elsewhere.id))).toBe(false);
    const partnership = await audience('PARTNERSHIP');
    const officers = await audience('OFFICERS');
    const outcomes = await Promise.all([
      claim(table.chair, id, partnership),
      claim(table.chair, id, officers),
      claim(table.chair, id, officers),
    ]);
    expect(outcomes.filter(Boolean).length).toBe(1);
    expect(await claim(table.chair, id, officers)).toBe(false);
  });

  test('is given whole, whatever parts are asked for at once', async () => {
    const content = Buffer.concat([aPdf(), randomBytes(MB)]);
    const id = await uploaded(chair, 'a.pdf', content);
    const response = await chair.fetch(`/files/${id}`, { headers: { range: 'bytes=5-9,20-30' } });
    expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([200, content.length]);
    const head = await chair.fetch(`/files/${id}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-disposition')]).toEqual([200, 'attachment; filename=a.pdf']);
  });

  test('whoever reads slowly gets it as it is', async () => {
    const content = Buffer.concat([aPdf(), randomBytes(16 * MB)]);
    const response = await chair.fetch(`/files/${await uploaded(chair, 'Slow.pdf', content)}`);
    const pieces: Uint8Array[] = [];
    for await (const piece of response.body!) {
      if (pieces.length % 32 === 0) await sleep(20);
      pieces.push(piece);
    }
    expect(Buffer.concat(pieces).equals(content)).toBe(true);
  });

  test('whoever loses the right while it is sent does not get the rest', async () => {
    const reader = (await world.seat(table)).representative!;
    const id = await uploaded(chair, 'a.pdf', Buffer.concat([aPdf(), randomBytes(16 * MB)]));
    await claim(table.chair, id, await audience('PARTNERSHIP'));
    const { cookies } = await world.as(reader);
    const received = await new Promise<number>((done, fail) => {
      let bytes = 0;
      request(
        new URL(`/files/${id}`, app.url),
        { headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } },
        (response) => {
          response.once('data', () => {
            response.pause();
            void world
              .sql('update seat_term set ended_at = now() where person_id = $1', [reader.id])
              .then(() => sleep(200))
              .then(() => response.resume());
          });
          response.on('data', (piece: Buffer) => (bytes += piece.length));
          response.on('error', () => undefined);
          response.on('close', () => done(bytes));
        },
      )
        .on('error', fail)
        .end();
    });
    expect(received).toBeGreaterThan(0);
    expect(received).toBeLessThan(16 * MB);
  });

  test('a hundred slow readers hold up nobody', async () => {
    const id = await uploaded(chair, 'a.pdf', Buffer.concat([aPdf(), randomBytes(8 * MB)]));
    const cookie = [...chair.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const slow = await Promise.all(
      Array.from(
        { length: 100 },
        () =>
          new Promise<ReturnType<typeof request>>((go) => {
            const asked = request(
              new URL(`/files/${id}`, app.url),
              { headers: { cookie }, agent: false },
              (response) => {
                response.pause();
                response.on('error', () => undefined);
                go(asked);
              },
            );
            asked.on('error', () => undefined).end();
          }),
      ),
    );
    const began = performance.now();
    for (let i = 0; i < 10; i += 1) expect((await chair.get('{ viewer { person { id } } }')).viewer).not.toBeNull();
    expect(performance.now() - began).toBeLessThan(5000);
    for (const each of slow) each.destroy();
  });

  test('the same file can be uploaded and downloaded at once by many, and each gets their own', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => world.person()));
    const visitors = await Promise.all(people.map((person) => world.as(person)));
    const got = await Promise.all(
      visitors.map(async (visitor, i) => {
        const { file } = await upload(visitor, 'a.txt', `of ${i} `.repeat(100_000));
        return (await visitor.fetch(`/files/${file!.id}`)).text();
      }),
    );
    got.forEach((text, i) => expect(text === `of ${i} `.repeat(100_000)).toBe(true));
  });
});
