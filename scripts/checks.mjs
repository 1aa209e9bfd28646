// What npm run check and npm test check without running the program.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const node = process.execPath;
const hasPortal = existsSync(join(root, 'apps/portal/tsconfig.json'));
const tsc = 'node_modules/tsc7/bin/tsc';

const checks = [
  { name: 'the lock file is whole', command: npm('ci', '--dry-run', '--no-audit', '--no-fund', '--loglevel=error') },
  { name: 'generated files are current', command: [node, 'scripts/generate.mjs'], env: { CHECK_GENERATED: '1' } },
  { name: 'types', command: [node, tsc, '-p', 'tsconfig.json', '--noEmit'] },
  ...(hasPortal
    ? [{ name: 'types of the portal', command: [node, tsc, '-p', 'apps/portal/tsconfig.json', '--noEmit'] }]
    : []),
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings', 'apps', 'libs', 'test', 'scripts'] },
  {
    name: 'imports',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err', 'apps', 'libs'],
  },
  { name: 'format', command: ['oxfmt', '--list-different', '.'] },
];

/** Most of them keep one processor busy. */
const AT_ONCE = 2;

/** Runs every check, whatever the others say; answers how many passed and failed. */
export async function runChecks() {
  let [passed, failed] = [0, 0];
  const ahead = checks.values();
  const runNext = async () => {
    for (const { name, command, env } of ahead) {
      const { code, said } = await run(command, env);
      if (code === 0) passed++;
      else failed++;
      console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${said.trimEnd().replaceAll(/^/gm, '    ')}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runNext));
  return { passed, failed };
}

function run([program, ...words], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('error', (error) => resolve({ code: 1, said: error.message }));
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** npm as it was called, under its own Node. */
function npm(...words) {
  return process.env.npm_execpath
    ? [process.env.npm_node_execpath ?? node, process.env.npm_execpath, ...words]
    : ['npm', ...words];
}
