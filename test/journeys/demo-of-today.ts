import { NestFactory } from '@nestjs/core';
import { readConfig } from '@lib/config';
import { DataSource } from 'typeorm';
import { loadDemo } from '../../apps/api/src/demo/load.js';
import { DrawPreviews, FileWorkModule, TakeText } from '../../apps/api/src/files/index.js';
import { WorkerPlatform } from '../../apps/api/src/worker.module.js';
import { FOLDERS_OF_TESTS, TEST_SECRET } from '../support/app.js';
import { ask, cloneFilled, type TestDatabase } from '../support/cluster/index.js';

/** Files read together. */
const AT_ONCE = 3;

/** A database with the demo, whose files have been read. Its meetings lie around today, so a run that goes on past midnight has two. */
export const demoOfToday = (): Promise<TestDatabase> =>
  cloneFilled(`demo_${new Date().toISOString().slice(0, 10).replaceAll('-', '_')}`, async (adminUrl, { workerUrl }) => {
    await loadDemo({ adminUrl });
    await readFiles(adminUrl, workerUrl);
  });

/** Once for all journeys: otherwise the worker of each would start two processes for each file before it gets to anything else. */
async function readFiles(adminUrl: string, workerUrl: string): Promise<void> {
  const config = readConfig({
    API_DATABASE_URL: workerUrl,
    SECRET: TEST_SECRET,
    DEMO: 'on',
    DEMO_DATABASE: new URL(workerUrl).pathname.slice(1),
    ...FOLDERS_OF_TESTS,
  });
  const worker = { module: class {}, imports: [WorkerPlatform.for(config, workerUrl), FileWorkModule] };
  const app = await NestFactory.createApplicationContext(worker, { logger: false, abortOnError: false });
  try {
    const files = await ask(adminUrl, 'select id from stored_file where claimed_at is not null');
    const read = async (fileId: string) => {
      await app.get(TakeText).execute({ fileId });
      await app.get(DrawPreviews).execute({ fileId });
    };
    for (let i = 0; i < files.length; i += AT_ONCE)
      await Promise.all(files.slice(i, i + AT_ONCE).map(({ id }) => read(String(id))));
    await ask(
      adminUrl,
      `select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier in ('text', 'preview')))`,
    );
  } finally {
    await app.get(DataSource).destroy();
    await app.close();
  }
}
