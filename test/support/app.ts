import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '@lib/config';
import { createServer } from '../../apps/api/src/server.js';
import { buildPortal } from '../../scripts/build.mjs';
import { cloneDatabase, type TestDatabase } from './cluster/index.js';
import { Visitor } from './visitor.js';

export const TEST_SECRET = 'a secret of the tests, long enough for anybody';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Made when somebody uploads; ids and hashes tell apart what is in them. */
export const FOLDERS_OF_TESTS = {
  UPLOAD_DIR: join(tmpdir(), 'roundtable-uploads-of-tests'),
  FILES_DIR: process.env['TEST_FILES_DIR'] ?? join(tmpdir(), 'roundtable-files-of-tests'),
};

/** The API over real HTTP, on a database of its own. */
export interface TestApp {
  readonly url: string;
  readonly database: TestDatabase;
  /** Somebody who has not signed in. */
  visitor(): Visitor;
  stop(): Promise<void>;
}

/** With the portal, and pages that it draws for the public, where a test asks for that. */
export async function startApp(settings: Record<string, string> = {}, withPortal = false): Promise<TestApp> {
  if (withPortal) await buildPortal();
  const database = await cloneDatabase();
  const config = readConfig({
    API_DATABASE_URL: database.apiUrl,
    SECRET: TEST_SECRET,
    SMTP_URL: 'smtp://127.0.0.1:1',
    DEMO: 'off',
    NODE_ENV: 'test',
    ...FOLDERS_OF_TESTS,
    ...settings,
  });
  const app = await createServer(config, database.apiUrl, withPortal ? DIST : undefined);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    url,
    database,
    visitor: () => new Visitor(url),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
