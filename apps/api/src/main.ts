import { ConfigError, readConfig } from '@lib/config';
import { createServer } from './server.js';

try {
  const config = readConfig(process.env);
  if (!config.apiDatabaseUrl)
    throw new Error('API_DATABASE_URL is needed: the address of the database by the role roundtable_api.');
  const app = await createServer(config, config.apiDatabaseUrl);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void app.close().then(() => process.exit(0)));
  // Demo accounts have a published password, so a demo is for this machine alone.
  await app.listen(config.port, config.isDemo ? 'localhost' : '::');
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
