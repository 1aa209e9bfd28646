import '../../scripts/typescript.mjs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One PostgreSQL and one folder of files for the whole run; each test file clones a database of its own. */
export default async function setUp() {
  const { startThrowawayCluster } = await import('./cluster/throwaway-cluster.ts');
  const cluster = await startThrowawayCluster(fileURLToPath(new URL('../../apps/api/migrations', import.meta.url)));
  process.env.TEST_CLUSTER_URL = cluster.adminUrl;
  // Contents are told apart by their hashes: one folder is enough for all.
  process.env.TEST_FILES_DIR = mkdtempSync(join(tmpdir(), 'roundtable-files-'));
  globalThis.testCluster = cluster;
}
