import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import WebSocket from 'ws';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

jest.setTimeout(60_000);

const WHO = '{ viewer { person { id } } }';
const POST = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

/** Clients that take their time, by the hundred. */
describe('while others dawdle', () => {
  let app: TestApp;
  let world: World;
  let visitor: Visitor;
  let port: number;
  const dawdlers: Socket[] = [];
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    visitor = await world.as(await world.person());
    port = Number(new URL(app.url).port);
  });
  afterAll(async () => {
    for (const socket of dawdlers) socket.destroy();
    await world?.end();
    await app?.stop();
  });

  /** Says the beginning, and then a letter now and then. */
  async function dawdle(beginning: string, letter: string): Promise<Socket> {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await new Promise((go) => socket.once('connect', go));
    socket.write(beginning);
    const timer = setInterval(() => socket.writable && socket.write(letter), 100);
    socket.once('close', () => clearInterval(timer));
    dawdlers.push(socket);
    return socket;
  }

  async function slowestOf(requests: number): Promise<number> {
    let slowest = 0;
    for (let i = 0; i < requests; i += 1) {
      const began = performance.now();
      expect((await visitor.get(WHO)).viewer).not.toBeNull();
      slowest = Math.max(slowest, performance.now() - began);
    }
    return slowest;
  }

  const many = (beginning: string, letter: string) =>
    Promise.all(Array.from({ length: 200 }, () => dawdle(beginning, letter)));

  test('over their headers, the rest are served', async () => {
    const sockets = await many('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', 'a');
    expect(await slowestOf(20)).toBeLessThan(2000);
    expect(sockets.filter(({ destroyed }) => destroyed).length).toBe(0);
  });

  test('over a body that never ends, the rest are served', async () => {
    await many(`${POST}Content-Length: 100000\r\n\r\n{`, ' ');
    expect(await slowestOf(20)).toBeLessThan(2000);
  });

  test('over reading what they asked for, the rest are served', async () => {
    const ask = JSON.stringify({ query: WHO });
    const whole = `${POST}Content-Length: ${ask.length}\r\n\r\n${ask}`;
    for (const socket of await many('', '')) {
      socket.pause();
      socket.write(whole.repeat(20));
    }
    expect(await slowestOf(20)).toBeLessThan(2000);
  });

  test('over saying who they are, an open socket is closed', async () => {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise<number>((tell) => socket.once('close', tell));
    await new Promise((go) => socket.once('open', go));
    const began = performance.now();
    expect(await closed).toBe(4408);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('a header without end is not kept', async () => {
    const socket = await dawdle('GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ', 'x'.repeat(64 * 1024));
    const said = await new Promise<string>((tell) => socket.once('data', (data) => tell(String(data))));
    expect(said).toMatch(/^HTTP\/1\.1 431 /);
  });
});
