import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { EmbeddedServer } from '../../libs/database/src/embedded/index.js';
import { migrate } from '../../libs/database/src/migrate/index.js';
import { ask } from '../support/cluster/index.js';

const FOLDER = 'apps/api/migrations';

/** A database as it was before a migration, on a server of its own, as wherever roles are made. */
export interface OlderDatabase {
  readonly adminUrl: string;
  /** Makes it what it is today. */
  upgrade(): Promise<unknown>;
  stop(): Promise<void>;
}

/** `before` is the moment in the name of the first migration that it has not seen. */
export async function olderDatabase(before: string): Promise<OlderDatabase> {
  const home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'older-'));
  const folder = join(home, 'migrations');
  const isSeen = (path: string) => path === FOLDER || basename(path) < before;
  cpSync(FOLDER, folder, { recursive: true, filter: isSeen });
  const server = await EmbeddedServer.start({ folder: join(home, 'postgres'), durable: false });
  await ask(server.adminUrl, 'create database older');
  const adminUrl = server.adminUrl.replace(/\/[^/]*$/, '/older');
  await migrate({ adminUrl, folder });
  return {
    adminUrl,
    upgrade: () => migrate({ adminUrl, folder: FOLDER }),
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
