import { readFileSync } from 'node:fs';

const { jsc, module } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
// Jest resolves @lib/… itself, below; swc must not rewrite it.
const { baseUrl: _, paths: __, ...compile } = jsc;

export default {
  testMatch: ['<rootDir>/{apps/api,apps/portal,libs}/**/*.spec.{ts,tsx}', '<rootDir>/test/**/*.{spec,test}.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: compile, module: { type: module.type }, swcrc: false, sourceMaps: 'inline' }],
  },
  moduleNameMapper: { '^@lib/([^/]+)$': '<rootDir>/libs/$1/src/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.cache'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testSequencer: '<rootDir>/scripts/longest-first.mjs',
  maxWorkers: 2,
  testTimeout: 30_000,
  // Modules of a finished test file stay in memory: a fresh worker takes over now and then.
  workerIdleMemoryLimit: '1GB',
};
