import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '@lib/config';
import { Chores, QueueRunner } from '@lib/events';
import { loadDemo } from '../../apps/api/src/demo/load.js';
import { WorkerModule } from '../../apps/api/src/worker.module.js';
import { FOLDERS_OF_TESTS, TEST_SECRET } from '../support/app.js';
import { ask, cloneFilled, connected, type TestDatabase } from '../support/cluster/index.js';

/** Where the letters lead that were sent before there was a house. */
const BEFORE = 'http://before-the-house.example';

/**
 * A database with the demo, whose worker has done what comes due at once, with letters that lead to this address. Its meetings
 * lie around today, so a run that goes on past midnight has two.
 */
export async function demoOfToday(url: string): Promise<TestDatabase> {
  const name = `demo_${new Date().toISOString().slice(0, 10).replaceAll('-', '_')}`;
  const database = await cloneFilled(name, async (adminUrl, { workerUrl }) => {
    await loadDemo({ adminUrl });
    await doWhatIsDue(adminUrl, workerUrl);
  });
  await connected(adminUrlOf(database), (client) =>
    client.query(`update demo_mail set body_text = replace(body_text, $1, $2), html = replace(html, $1, $2)`, [
      BEFORE,
      url,
    ]),
  );
  return database;
}

function adminUrlOf({ name }: TestDatabase): string {
  const address = new URL(String(process.env['TEST_CLUSTER_URL']));
  address.pathname = `/${name}`;
  return address.href;
}

/**
 * Once for all journeys: otherwise the worker of each would start two processes for each file of the demo, and write nearly two
 * hundred letters, before it gets to anything else.
 */
async function doWhatIsDue(adminUrl: string, workerUrl: string): Promise<void> {
  const config = readConfig({
    WORKER_DATABASE_URL: workerUrl,
    SECRET: TEST_SECRET,
    PUBLIC_URL: BEFORE,
    DEMO: 'on',
    DEMO_DATABASE: new URL(workerUrl).pathname.slice(1),
    ...FOLDERS_OF_TESTS,
  });
  const worker = await NestFactory.createApplicationContext(WorkerModule.for(config, workerUrl), {
    logger: false,
    abortOnError: false,
  });
  try {
    // Each is done once as the worker begins, and queues what is to be done.
    await worker.get(Chores).stop();
    await ask(adminUrl, 'update graphile_worker._private_jobs set run_at = now()');
    await worker.get(QueueRunner).start();
    const waiting = 'select from graphile_worker.jobs where run_at <= now()';
    for (const end = Date.now() + 600_000; (await ask(adminUrl, waiting)).length > 0; await sleep(50))
      if (Date.now() > end) throw new Error('The worker has not done in ten minutes what is due in the demo.');
  } finally {
    await worker.close();
  }
}
