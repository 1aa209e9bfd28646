// npm run benchmark: builds what has changed, then runs test/benchmark/run.ts with the words given, or the program of the first word: --live runs live.ts.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPortal, buildServer } from './build.mjs';

const root = join(import.meta.dirname, '..');
await buildServer();
await buildPortal();
const given = process.argv.slice(2);
const programs = ['pack', 'growth', 'directory', 'library', 'files', 'campaign', 'live', 'map', 'public'];
const program =
  programs.find((name) => given.some((word) => word === `--${name}` || word.startsWith(`--${name}=`))) ?? 'run';
const words = ['scripts/typescript.mjs', `test/benchmark/${program}.ts`, ...given];
process.exitCode = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1;
