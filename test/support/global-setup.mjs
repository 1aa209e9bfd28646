import '../../scripts/typescript.mjs';
import { fileURLToPath } from 'node:url';

/** One PostgreSQL for the whole run; each test file clones a database of its own. */
export default async function setUp() {
  const { startThrowawayCluster } = await import('./cluster/throwaway-cluster.ts');
  const cluster = await startThrowawayCluster(fileURLToPath(new URL('../../apps/api/migrations', import.meta.url)));
  process.env.TEST_CLUSTER_URL = cluster.adminUrl;
  globalThis.testCluster = cluster;
}
