import { availableParallelism } from 'node:os';

export default {
  testMatch: ['<rootDir>/{apps/api,apps/portal,libs}/**/*.spec.ts', '<rootDir>/test/**/*.{spec,test}.ts'],
  // Node itself loads the tests, and what they test.
  runtime: '<rootDir>/test/support/plain-node/runtime.mjs',
  testEnvironment: '<rootDir>/test/support/plain-node/environment.mjs',
  injectGlobals: false,
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.cache'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testSequencer: '<rootDir>/scripts/longest-first.mjs',
  // Each may bring a browser, an API and a worker of its own, and all of them one PostgreSQL.
  maxWorkers: Math.min(4, Math.max(2, availableParallelism() - 1)),
  testTimeout: 30_000,
  // What a finished test file holds at the top of its module stays in memory: a fresh worker takes over now and then.
  workerIdleMemoryLimit: '1GB',
};
