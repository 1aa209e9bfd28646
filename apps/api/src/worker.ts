import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConfigError, readConfig } from '@lib/config';
import { assertHarmlessRole } from '@lib/database';
import { QueueRunner } from '@lib/events';
import { DataSource } from 'typeorm';
import { WorkerModule } from './worker.module.js';

try {
  const config = readConfig(process.env);
  if (!config.workerDatabaseUrl)
    throw new Error('WORKER_DATABASE_URL is needed: the address of the database by the role roundtable_worker.');
  const app = await NestFactory.createApplicationContext(WorkerModule.for(config, config.workerDatabaseUrl), {
    logger: false,
    abortOnError: false,
  });
  await assertHarmlessRole(app.get(DataSource));
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void app.close().then(() => process.exit(0)));
  const queue = app.get(QueueRunner);
  process.on('unhandledRejection', (error) => void queue.restart(error));
  await queue.start();
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
