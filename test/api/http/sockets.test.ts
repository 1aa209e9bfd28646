import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import WebSocket from 'ws';
import { World } from '../../factories/world.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { Visitor } from '../../support/visitor.js';

const WATCH = 'subscription ($id: ID!) { meetingChanged(id: $id) { id } }';

/** What is refused over HTTP is refused over a socket. */
describe('over a socket', () => {
  let app: TestApp;
  let world: World;
  let visitor: Visitor;
  const sockets: WebSocket[] = [];
  beforeAll(async () => {
    app = await startApp();
    world = await World.of(app);
    visitor = await world.as(await world.person());
  });
  afterAll(async () => {
    for (const socket of sockets) socket.terminate();
    await world?.end();
    await app?.stop();
  });

  async function open(): Promise<WebSocket> {
    const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ');
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie },
    });
    sockets.push(socket);
    socket.on('error', () => undefined);
    await new Promise((go) => socket.once('open', go));
    return socket;
  }

  const next = (socket: WebSocket) =>
    new Promise<{ type: string; payload?: any; code?: number }>((tell) => {
      socket.once('message', (data) => tell(JSON.parse(String(data))));
      socket.once('close', (code) => tell({ type: 'closed', code }));
    });

  async function asked(payload: object | string) {
    const socket = await open();
    socket.send('{"type":"connection_init"}');
    expect((await next(socket)).type).toBe('connection_ack');
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
    socket.send(`{"id":"1","type":"subscribe","payload":${text}}`);
    return next(socket);
  }

  test.each([
    ['a NUL', '{"query":"subscription ($id: ID!) { meetingChanged(id: $id) { id } }","variables":{"id":"a\\u0000b"}}'],
    [
      'half a surrogate',
      '{"query":"subscription ($id: ID!) { meetingChanged(id: $id) { id } }","variables":{"id":"a\\ud800b"}}',
    ],
    ['a NUL in the document', '{"query":"subscription { meetingChanged(id: \\"a\\\\u0000b\\") { id } }"}'],
    ['what is no id', { query: WATCH, variables: { id: `'; drop table person; --` } }],
    ['nothing', { query: WATCH, variables: {} }],
    ['the schema', { query: '{ __schema { types { name } } }' }],
    [
      'too much',
      { query: `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: viewer { person { id } }`).join(' ')} }` },
    ],
  ])('asks for %s, and is refused in words', async (_what, payload) => {
    const { type, payload: told } = await asked(payload);
    const errors = type === 'next' ? told.errors : told;
    expect([type, errors]).toEqual([expect.stringMatching(/^(error|next)$/), expect.any(Array)]);
    expect(JSON.stringify(errors)).not.toMatch(/INTERNAL|UNAVAILABLE|postgres|select|syntax|uuid|byte sequence/i);
  });

  test('sends more than a body may hold, and is cut off', async () => {
    const socket = await open();
    const cut = next(socket);
    socket.send(JSON.stringify({ type: 'connection_init', payload: { x: 'x'.repeat(1024 * 1024) } }));
    expect(await cut).toEqual({ type: 'closed', code: 1009 });
  });

  test('knocks at another address, and is not left waiting', async () => {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/elsewhere`, 'graphql-transport-ws');
    const answer = await new Promise((tell) => {
      socket.once('unexpected-response', (_request, { statusCode }) => tell(statusCode));
      socket.once('error', tell);
    });
    expect(answer).toBe(404);
  });
});
