import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

interface Answer {
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
}

/** The longest comes first. */
const FILES = {
  'counter.ts': `import { expect } from '@jest/globals';
    let loads = 0;
    export const count = () => ++loads;
    export function isTold(what: unknown): void { expect(what).toBe('told'); }`,
  'a.test.ts': `import { expect, jest, test } from '@jest/globals';
    import { count, isTold } from './counter.js';
    interface Long { ago: string }
    jest.setTimeout(100);
    test('counts', () => expect(count()).toBe(1));
    test('changes its surroundings', () => {
      process.env['LEFT_BEHIND'] = 'by a';
      jest.spyOn(process, 'uptime').mockReturnValue(-1);
      expect(process.uptime()).toBe(-1);
    });
    test('is wrong', () => isTold('nothing'));
    test('never ends', () => new Promise<Long>(() => undefined));
    ${'// long '.repeat(100)}`,
  'b.test.ts': `import { afterAll, expect, test } from '@jest/globals';
    import { count, isTold } from './counter.js';
    afterAll(() => isTold('told'));
    test('counts on', () => expect(count()).toBe(2));
    test('finds its surroundings as they were', () => {
      expect(process.env['LEFT_BEHIND']).toBeUndefined();
      expect(process.uptime()).toBeGreaterThan(0);
    });
    test('may take longer', () => new Promise((resolve) => setTimeout(resolve, 200)));
    test('knows one kind of text, list and object', () =>
      expect({ text: '', list: [], object: {} }).toEqual({
        text: expect.any(String), list: expect.any(Array), object: expect.any(Object) }));`,
  'c.test.ts': `import './nowhere.js';`,
  'd.test.ts': `import { test } from '@jest/globals';
    test('leaves a promise that nobody waits for', async () => {
      void Promise.reject(new Error('unheard'));
      await new Promise((resolve) => setTimeout(resolve, 50));
    });`,
};

let folder: string;
const answers = new Map<string, Answer>();

/** How tests are run, held by a run of a few: in one process, one after another. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'test-run-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const own = (name: string) => join(process.cwd(), 'test/support/plain-node', name);
  const config = {
    rootDir: folder,
    testMatch: ['<rootDir>/*.test.ts'],
    runtime: own('runtime.mjs'),
    testEnvironment: own('environment.mjs'),
    injectGlobals: false,
    transform: {},
  };
  const report = join(folder, 'report.json');
  const words = ['--config', JSON.stringify(config), '--runInBand', '--json', `--outputFile=${report}`];
  spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...words], { stdio: 'ignore' });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as { testResults: (Answer & { name: string })[] };
  for (const result of testResults) answers.set(result.name.slice(folder.length + 1), result);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const outcome = (file: string) =>
  Object.fromEntries(answers.get(file)!.assertionResults.map(({ title, status }) => [title, status]));

test('a test that is wrong fails, and says which line of the source', () => {
  expect(outcome('a.test.ts')).toMatchObject({ counts: 'passed', 'is wrong': 'failed' });
  expect(answers.get('a.test.ts')!.message).toContain('a.test.ts:11:');
});

test('a test that never ends fails when its time is up', () => {
  expect(outcome('a.test.ts')).toMatchObject({ 'never ends': 'failed' });
  expect(answers.get('a.test.ts')!.message).toContain('Exceeded timeout of 100 ms');
});

test('a module is loaded once for all test files; what else one file changed is put back for the next', () => {
  expect(outcome('a.test.ts')).toMatchObject({ 'changes its surroundings': 'passed' });
  expect(outcome('b.test.ts')).toEqual({
    'counts on': 'passed',
    'finds its surroundings as they were': 'passed',
    'may take longer': 'passed',
    'knows one kind of text, list and object': 'passed',
  });
  expect(answers.get('b.test.ts')!.status).toBe('passed');
});

test('a file that cannot be loaded fails', () => {
  expect(answers.get('c.test.ts')).toMatchObject({ status: 'failed', message: expect.stringContaining('nowhere.js') });
});

test('an error that nobody waited for fails the test it came from', () => {
  expect(outcome('d.test.ts')).toEqual({ 'leaves a promise that nobody waits for': 'failed' });
});
