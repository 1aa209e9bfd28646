// npm run benchmark: builds what has changed, then runs test/benchmark/run.ts with the words given, or growth.ts, pack.ts, library.ts, files.ts, campaign.ts, live.ts or public.ts.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPortal, buildServer } from './build.mjs';

const root = join(import.meta.dirname, '..');
await buildServer();
await buildPortal();
const given = process.argv.slice(2);
const program = given.includes('--pack')
  ? 'pack'
  : given.some((word) => word.startsWith('--growth'))
    ? 'growth'
    : given.includes('--library')
      ? 'library'
      : given.includes('--files')
        ? 'files'
        : given.includes('--campaign')
          ? 'campaign'
          : given.includes('--live')
            ? 'live'
            : given.includes('--public')
              ? 'public'
              : 'run';
const words = ['scripts/typescript.mjs', `test/benchmark/${program}.ts`, ...given];
process.exitCode = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1;
