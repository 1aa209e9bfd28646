import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedServer } from '../../libs/database/src/embedded/index.js';
import { ensureDatabase, migrate } from '../../libs/database/src/migrate/index.js';
import { World } from '../factories/world.js';
import { TEST_SECRET, type TestApp } from '../support/app.js';
import { TEST_PASSWORD } from '../support/cluster/test-password.js';
import { Visitor } from '../support/visitor.js';
import { freePort } from '../support/free-port.js';

const NAME = 'roundtable';
const passwords = { apiPassword: TEST_PASSWORD, workerPassword: TEST_PASSWORD, ownerPassword: TEST_PASSWORD };

/** The program as it is run: a durable PostgreSQL of its own, the built API and the built worker, each a process. */
export class House {
  api: ChildProcess | undefined;
  worker: ChildProcess | undefined;
  private another: ChildProcess | undefined;
  world!: World;

  private constructor(
    readonly folder: string,
    public server: EmbeddedServer,
    readonly port: number,
    private readonly smtpUrl: string,
    private readonly settings: Record<string, string>,
  ) {}

  static async open(smtpUrl = 'smtp://127.0.0.1:1', settings: Record<string, string> = {}): Promise<House> {
    const folder = mkdtempSync(join(tmpdir(), 'reliability-'));
    const server = await EmbeddedServer.start({ folder: join(folder, 'postgres'), durable: true });
    const house = new House(folder, server, await freePort(), smtpUrl, settings);
    try {
      await ensureDatabase(server.adminUrl, NAME, passwords);
      await migrate({ adminUrl: house.adminUrl, folder: 'apps/api/migrations', ...passwords });
      process.env['TEST_CLUSTER_URL'] = server.adminUrl;
      house.world = await World.of({
        database: { name: NAME },
        visitor: () => house.visitor(),
      } as unknown as TestApp);
      return house;
    } catch (error) {
      await house.close();
      throw error;
    }
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  visitor(): Visitor {
    return new Visitor(this.url);
  }

  async startApi(): Promise<void> {
    this.api = this.run('main.js', { API_DATABASE_URL: this.address('roundtable_api') });
    await this.until(async () => (await this.health('ready')) === 200);
  }

  /** A second API on the same database, at a port of its own; answers its address. */
  async startAnotherApi(): Promise<string> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    this.another = this.run('main.js', { API_DATABASE_URL: this.address('roundtable_api'), PORT: String(port) });
    await this.until(async () => (await fetch(`${url}/health/ready`)).status === 200);
    return url;
  }

  startWorker(): void {
    this.worker = this.run('worker.js', { WORKER_DATABASE_URL: this.address('roundtable_worker') });
  }

  /** The answer's status, or 0 when nobody answers. */
  async health(of: 'live' | 'ready'): Promise<number> {
    const answer = await fetch(`${this.url}/health/${of}`).catch(() => undefined);
    await answer?.body?.cancel();
    return answer?.status ?? 0;
  }

  /** Asks the database by a connection of its own, so that no killed server takes the test with it. */
  async sql<T = any>(text: string, values: unknown[] = []): Promise<T[]> {
    const client = new pg.Client(this.adminUrl);
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(text, values)).rows as T[];
    } finally {
      await client.end();
    }
  }

  /** SIGKILL to the server and all that it has started. */
  async killPostgres(): Promise<void> {
    const ended = this.server.ended();
    const postmaster = Number(readFileSync(join(this.folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
    for (const pid of [postmaster, ...childrenOf(postmaster)]) signal(pid);
    await ended;
  }

  /** Waits until it is so; answers how many milliseconds that took. */
  async until(holds: () => Promise<boolean>, ms = 30_000): Promise<number> {
    const start = Date.now();
    while (!(await holds().catch(() => false))) {
      if (Date.now() - start > ms) throw new Error(`Not so after ${ms} ms.`);
      await sleep(50);
    }
    return Date.now() - start;
  }

  async close(): Promise<void> {
    await this.world?.end().catch(() => undefined);
    await Promise.all([kill(this.api), kill(this.another), kill(this.worker)]);
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The superuser's address of the program's database. */
  get adminUrl(): string {
    const address = new URL(this.server.adminUrl);
    address.pathname = `/${NAME}`;
    return address.href;
  }

  private address(role: string): string {
    return this.server.url(NAME, role, TEST_PASSWORD);
  }

  private run(script: string, more: Record<string, string>): ChildProcess {
    // With as much room for what is short-lived as npm start gives.
    return spawn(process.execPath, ['--max-semi-space-size=8', join('dist/apps/api/src', script)], {
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_COMPILE_CACHE: join(process.cwd(), '.cache/compiled'),
        NODE_ENV: 'production',
        PORT: String(this.port),
        PUBLIC_URL: this.url,
        SECRET: TEST_SECRET,
        SMTP_URL: this.smtpUrl,
        DEMO: 'off',
        DATA_DIR: this.folder,
        ...this.settings,
        ...more,
      },
      stdio: 'ignore',
    });
  }
}

/** SIGKILL: it finishes nothing. */
export async function kill(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

function signal(pid: number) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

export function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      if (!pid) return false;
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    });
}
