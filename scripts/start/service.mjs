import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');
const LONGEST_PAUSE = 10_000;
const PATIENCE = 20_000;
const flags = [
  // A quarter of what this Node would take: some 40 MB less when idle, and no more work under load than can be measured.
  '--max-semi-space-size=8',
  '--import',
  join(import.meta.dirname, 'leave-with-parent.mjs'),
];

/** One process of the program, started again when it crashes. */
export class Service {
  #child;
  #stopping = false;
  #crashes = 0;

  constructor(name, script, environment) {
    this.name = name;
    this.script = script;
    this.environment = environment;
  }

  /** How often it has crashed without a quiet minute since. */
  get crashes() {
    return this.#crashes;
  }

  start() {
    const startedAt = Date.now();
    this.#child = spawn(process.execPath, [...flags, this.script], {
      cwd: root,
      // Nothing of our own environment but what finds programs and time: the services know only what they are told.
      env: {
        ...pick(process.env, 'PATH', 'HOME', 'TZ', 'LANG', 'NODE_EXTRA_CA_CERTS', 'SystemRoot'),
        // Most of a start is reading code, which goes faster from what V8 made of it the last time.
        NODE_COMPILE_CACHE: join(root, '.cache/compiled'),
        ...this.environment,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Ctrl-C in a terminal must reach us alone, so that everything ends in order.
      detached: true,
    });
    this.#child.on('error', (error) => console.error(`The ${this.name} could not be started: ${error.message}`));
    this.#child.on('exit', (code, signal) => this.#ended(Date.now() - startedAt, signal ?? `code ${code}`));
  }

  async #ended(lasted, how) {
    if (this.#stopping) return;
    this.#crashes = lasted > 60_000 ? 1 : this.#crashes + 1;
    const pause = Math.min(250 * 2 ** (this.#crashes - 1), LONGEST_PAUSE);
    console.error(`The ${this.name} ended unexpectedly (${how}); starting it again.`);
    await sleep(pause);
    if (!this.#stopping) this.start();
  }

  /** Lets it finish what it has in hand. */
  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await exit;
    clearTimeout(impatient);
  }
}

const pick = (from, ...names) =>
  Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
