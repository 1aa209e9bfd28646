// The way in for every npm script: installs what the lock file says, then runs scripts/<task>.mjs on the Node that came with it.
// It runs on a bare machine, before anything is installed: Node's own modules only, and nothing newer than Node 20.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-for');
const installing = join(root, '.cache', 'installing');
const [task, ...args] = process.argv.slice(2);

await install();
run(findNode());

async function install() {
  if (isInstalled()) return;
  await takeTurn();
  try {
    if (isInstalled()) return;
    console.log('Installing packages; this takes a minute the first time.');
    const npm = process.env.npm_execpath;
    const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const options = { cwd: root, stdio: 'inherit' };
    const { status } = npm
      ? spawnSync(process.execPath, [npm, ...words], options)
      : spawnSync('npm', words, { ...options, shell: true });
    if (status !== 0) fail('The packages could not be installed; npm says why above. Put that right, then try again.');
    writeFileSync(stamp, wanted());
  } finally {
    rmSync(installing, { recursive: true, force: true });
  }
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${process.platform}-${process.arch} ${createHash('sha256').update(lock).digest('hex')}`;
}

/** Two starts at once must not both install. The turn of a process that died is over. */
async function takeTurn() {
  mkdirSync(dirname(installing), { recursive: true });
  for (;;) {
    try {
      mkdirSync(installing);
      writeFileSync(join(installing, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    await sleep(500);
    if (!isAlive(holder())) rmSync(installing, { recursive: true, force: true });
  }
}

function holder() {
  try {
    return Number(readFileSync(join(installing, 'pid'), 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The Node among the packages where there is one that runs here, else the system's own when it is new enough. */
function findNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const bundled = join(
    modules,
    `node-${system}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(bundled) && spawnSync(bundled, ['--version']).status === 0) return bundled;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 9)) return process.execPath;
  return fail(
    `Roundtable needs Node 24.9 or later, and brings its own on Linux with glibc and on Windows only. This is ${process.version}: install Node 24, then try again.`,
  );
}

function run(node) {
  const path = [join(modules, '.bin'), dirname(node), process.env.PATH].join(delimiter);
  const script = join(root, 'scripts', `${task}.mjs`);
  if (!task || !existsSync(script)) fail(`There is no task "${task}".`);
  // Over the channel the task learns of our death, should we be killed.
  const child = spawn(node, [script, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: path },
  });
  // Ctrl-C reaches the task too, which ends in its own order; we wait for it.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function fail(sentence) {
  console.error(sentence);
  rmSync(installing, { recursive: true, force: true });
  process.exit(1);
}
