import { ConfigError, readConfig } from '@lib/config';
import { createServer } from './server.js';

/** Tells whoever started us that we are ready, and ends when they are gone. */
function followParent(stop: () => Promise<void>): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  if (process.send) process.on('disconnect', () => void stop());
}

try {
  const config = readConfig(process.env);
  if (!config.apiDatabaseUrl) throw new Error('API_DATABASE_URL is needed: the address of the database by the role roundtable_api.');
  const app = await createServer(config, config.apiDatabaseUrl);
  followParent(async () => {
    await app.close();
    process.exit(0);
  });
  // Demo accounts have a published password, so a demo is for this machine alone.
  await app.listen(config.port, config.isDemo ? 'localhost' : '::');
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
