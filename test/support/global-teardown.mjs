import { rmSync } from 'node:fs';

export default async function tearDown() {
  await globalThis.testCluster?.stop();
  rmSync(process.env.TEST_FILES_DIR, { recursive: true, force: true });
}
