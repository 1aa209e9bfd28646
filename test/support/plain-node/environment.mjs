import { ModuleMocker } from 'jest-mock';

/** Test files run among Node's own globals: what one changed of the process is put back when it ends. */
export default class PlainEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  /** The clock is held by what asks for it, see `Clock`. */
  fakeTimers = null;
  fakeTimersModern = null;
  #console = globalThis.console;
  #exit = Object.getOwnPropertyDescriptor(process, 'exit');
  #variables = { ...process.env };

  async setup() {}

  async teardown() {
    this.moduleMocker.restoreAllMocks();
    globalThis.console = this.#console;
    Object.defineProperty(process, 'exit', this.#exit);
    for (const name of Object.keys(process.env)) if (!(name in this.#variables)) delete process.env[name];
    Object.assign(process.env, this.#variables);
  }

  /** Nothing is loaded through node:vm. */
  getVmContext() {
    return null;
  }
}
