// npm run format: writes every file as oxfmt would.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
process.exitCode =
  spawnSync('oxfmt', ['.'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status ?? 1;
