import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { sourceMapOf } from '../../../scripts/typescript.mjs';
import { speak } from './words.mjs';

const require = createRequire(import.meta.url);
const words = new URL('words.mjs', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: words, format: 'module', shortCircuit: true } : next(specifier, context),
});

/** What Jest keeps of a test file among the globals. */
const KEPT = new Set(['JEST_STATE_SYMBOL', 'EVENT_HANDLERS', 'TEST_TIMEOUT_SYMBOL', 'RETRY_TIMES_SETTER']);

/** Each is made when a stack first leads to it, for most modules never stand in one; and asked for again by every stack after that. */
class SourceMaps extends Map {
  get(url) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return undefined;
    if (!made.has(url)) made.set(url, sourceMapOf(url));
    return made.get(url);
  }
}
const made = new Map();

/**
 * Lets Node itself load test files and all that they import. Jest’s own runtime compiles and links every module anew for each
 * test file, which was most of what a short one took; so a worker loads each once, and keeps what V8 has learnt of it. The state
 * of a module, of which there is little, outlives a test file as it outlives a request; databases and apps are each file’s own.
 */
export default class PlainRuntime {
  #mocker;
  #sourceMaps = new SourceMaps();

  constructor(_config, environment) {
    this.#mocker = environment.moduleMocker;
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    await import(pathToFileURL(path).href);
  }

  requireModule(path) {
    return require(path);
  }

  /** What runs the tests of a file begins afresh with the next. */
  requireInternalModule(path) {
    delete require.cache[path];
    return require(path);
  }

  setGlobalsForRuntime(given) {
    const mocker = this.#mocker;
    const jest = {
      spyOn: mocker.spyOn.bind(mocker),
      setTimeout: (milliseconds) => {
        globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = milliseconds;
      },
    };
    speak({ ...given, jest });
  }

  getSourceMaps() {
    return this.#sourceMaps;
  }

  teardown() {
    for (const key of Object.getOwnPropertySymbols(globalThis)) if (KEPT.has(key.description)) delete globalThis[key];
  }

  // No coverage is measured, and no module replaced by another.
  getAllCoverageInfoCopy() {}
  enterTestCode() {}
  leaveTestCode() {}
  resetModules() {}
  clearAllMocks() {}
  resetAllMocks() {}
  restoreAllMocks() {}
}
