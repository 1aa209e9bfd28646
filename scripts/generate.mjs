// npm run generate: everything that is made from something else, in the order of the names in scripts/generate.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
let failed = false;
for (const script of globSync('scripts/generate/[0-9]*.mjs', { cwd: root }).sort()) {
  failed = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' }).status !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
