import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DatabaseUnavailable, ReadLanes } from '../../libs/database/src/lanes/index.js';
import { entering, makeWorld, type World } from './world.js';

let world: World;
let line: Line;
let lanes: ReadLanes;
beforeAll(async () => void (world = await makeWorld()));
afterAll(() => world.end());
beforeEach(async () => {
  line = new Line(new URL(world.database.apiUrl));
  lanes = new ReadLanes({
    connectionString: await line.open(),
    lanes: 2,
    statementTimeout: 100,
    connectTimeout: 300,
    backlog: 5,
  });
});
afterEach(async () => {
  await line.close();
  await lanes.close();
});

/** A line to the database that can be cut, closed for a while, or go silent. */
class Line {
  private server!: Server;
  private readonly sockets = new Set<Socket>();
  private port = 0;
  isSilent = false;

  constructor(private readonly to: URL) {}

  async open(): Promise<string> {
    this.server = createServer((near) => {
      const far = connect(Number(this.to.port), this.to.hostname);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => (near.destroy(), far.destroy()));
      }
      near.on('data', (data) => far.write(data));
      far.on('data', (data) => this.isSilent || near.write(data));
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as { port: number }).port;
    return Object.assign(new URL(this.to), { port: String(this.port) }).href;
  }

  async close() {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const ask = (text = 'select 1', name = text) =>
  lanes.read({ enter: entering('ann'), statement: { text, name, values: [] } });

test('reads fail while the database is away, and succeed when it is back', async () => {
  expect((await ask()).json).toBe('1');
  await line.close();
  await expect(ask()).rejects.toBeInstanceOf(DatabaseUnavailable);
  await expect(ask()).rejects.toBeInstanceOf(DatabaseUnavailable);
  await line.open();
  expect((await Promise.all([ask(), ask(), ask()])).map(({ json }) => json)).toEqual(['1', '1', '1']);
});

test('a database that says nothing more is given up, and asked again on a new connection', async () => {
  await ask();
  line.isSilent = true;
  const asked = ask();
  setTimeout(() => (line.isSilent = false), 600);
  expect((await asked).json).toBe('1');
});

test('a database that never answers is unavailable', async () => {
  line.isSilent = true;
  await expect(ask()).rejects.toBeInstanceOf(DatabaseUnavailable);
});

test('more reads than can wait are refused at once', async () => {
  const asked = await Promise.allSettled(Array.from({ length: 30 }, () => ask(`select 1 from pg_sleep(0.005)`)));
  const refused = asked.filter((each) => each.status === 'rejected');
  expect(refused.length).toBe(20);
  for (const { reason } of refused as PromiseRejectedResult[]) expect(reason).toBeInstanceOf(DatabaseUnavailable);
});
