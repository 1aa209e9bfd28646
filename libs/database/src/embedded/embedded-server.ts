import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries } from './binaries.js';
import { EmbeddedServerError, explain } from './embedded-server-error.js';
import { lockFolder } from './folder-lock.js';
import { asServer, initialize, reachable } from './initialize.js';
import { isReady, stopOrphan } from './orphan.js';

export interface EmbeddedServerOptions {
  /** Where the data lives; made when new. */
  readonly folder: string;
  /** False for throwaway data: faster, and lost when the machine stops. */
  readonly durable?: boolean;
  /** Further settings, as in postgresql.conf. */
  readonly settings?: Record<string, string>;
}

/** A PostgreSQL of our own, on a free port of the loopback address. It outlives no clean stop of its starter. */
export class EmbeddedServer {
  private server: ChildProcess | undefined;
  private stopping = false;
  /** Should this process end without stop(), the server is at least told to. */
  private readonly atExit = () => void this.server?.kill('SIGINT');

  private constructor(
    private readonly options: EmbeddedServerOptions & { folder: string },
    private readonly binaries: string,
    private readonly unlock: () => void,
    readonly port: number,
  ) {}

  static async start(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
    const folder = resolve(options.folder);
    try {
      mkdirSync(dirname(folder), { recursive: true });
      const binaries = findBinaries();
      const unlock = lockFolder(folder);
      try {
        await stopOrphan(join(folder, 'data'));
        await initialize(folder, binaries, options.durable ?? true);
        return await startOnFreePort((port) => new EmbeddedServer({ ...options, folder }, binaries, unlock, port));
      } catch (error) {
        unlock();
        throw error;
      }
    } catch (error) {
      throw error instanceof EmbeddedServerError ? error : explain(folder, String(error), error);
    }
  }

  /** The superuser's address: for making roles and databases, never for serving. */
  get adminUrl(): string {
    return this.url('postgres', 'postgres', readFileSync(join(this.options.folder, 'password'), 'utf8'));
  }

  url(database: string, user: string, password: string): string {
    return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${this.port}/${database}`;
  }

  /** Resolves when the server ended without being told to. */
  async ended(): Promise<void> {
    if (this.server && this.server.exitCode === null && this.server.signalCode === null)
      await once(this.server, 'exit');
    if (this.stopping) await new Promise<never>(() => undefined);
  }

  /** Starts it again after it ended, on the same port, so that its clients find it. */
  async launch(): Promise<void> {
    const { folder, durable = true, settings } = this.options;
    const data = join(folder, 'data');
    await stopOrphan(data);
    const log = openSync(join(folder, 'server.log'), 'w', 0o600);
    const place = reachable([data]);
    const values: Record<string, string> = {
      listen_addresses: '127.0.0.1',
      port: String(this.port),
      unix_socket_directories: '',
      timezone: 'UTC',
      log_timezone: 'UTC',
      ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
      ...settings,
    };
    this.server = spawn(
      join(this.binaries, 'bin', 'postgres'),
      ['-D', place.paths[0]!, ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      // Detached: Ctrl-C in a terminal must reach the API and the worker first, and the database last, through stop().
      { stdio: ['ignore', log, log, ...place.descriptors], cwd: '/', env: {}, detached: true, ...asServer },
    );
    process.off('exit', this.atExit).on('exit', this.atExit);
    closeSync(log);
    place.close();
    await this.ready(data);
  }

  /** Ends the server in order: connections are cut, everything committed is on the disk. */
  async stop(): Promise<void> {
    this.stopping = true;
    const server = this.server;
    if (server && server.exitCode === null && server.signalCode === null) {
      const exit = once(server, 'exit');
      server.kill('SIGINT');
      const impatient = setTimeout(() => server.kill('SIGQUIT'), 30_000);
      await exit;
      clearTimeout(impatient);
    }
    process.off('exit', this.atExit);
    this.unlock();
  }

  private async ready(data: string): Promise<void> {
    const server = this.server!;
    let failure = '';
    server.on('error', (error) => (failure = error.message));
    // After a crash the server first replays its log, which may take a while.
    for (const end = Date.now() + 120_000; Date.now() < end; await sleep(20)) {
      if (isReady(data, server.pid)) return;
      if (failure || server.exitCode !== null || server.signalCode !== null) {
        throw explain(this.options.folder, failure || readFileSync(join(this.options.folder, 'server.log'), 'utf8'));
      }
    }
    server.kill('SIGQUIT');
    throw new EmbeddedServerError(
      'DID_NOT_START',
      `The embedded database was not ready after two minutes. Its log is ${this.options.folder}/server.log.`,
    );
  }
}

/** Between finding a free port and using it another program may take it; then the next one is tried. */
async function startOnFreePort(make: (port: number) => EmbeddedServer): Promise<EmbeddedServer> {
  for (let tries = 1; ; tries++) {
    const server = make(await freePort());
    try {
      await server.launch();
      return server;
    } catch (error) {
      const transient =
        error instanceof Error &&
        /create any TCP|pre-existing shared memory|Address already in use/.test(error.message);
      if (!transient || tries === 20) throw error;
      await sleep(100 * tries);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
