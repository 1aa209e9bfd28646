// npm run benchmark: builds what has changed, then runs test/benchmark/run.ts with the words given.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPortal, buildServer } from './build.mjs';

const root = join(import.meta.dirname, '..');
await buildServer();
await buildPortal();
const words = ['scripts/typescript.mjs', 'test/benchmark/run.ts', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1;
