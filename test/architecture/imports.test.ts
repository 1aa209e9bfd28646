import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const planted: string[] = [];

/** The names of the rules that are broken in the folder, as dependency-cruiser finds them. */
function broken(folder: string): Promise<string[]> {
  const words = [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    'apps',
    'libs',
  ];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      words,
      { cwd: folder, maxBuffer: 1e9, env: { ...process.env, NODE_OPTIONS: '' } },
      (error, said, complaint) => {
        if (!said.startsWith('{')) return reject(error ?? new Error(complaint));
        const { summary } = JSON.parse(said) as {
          summary: { violations: { rule: { name: string }; from: string; to: string }[] };
        };
        resolve(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`));
      },
    );
  });
}

/** A folder laid out like ours, with these files in it and no other. */
function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-imports-'));
  planted.push(folder);
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries({
    'apps/api/src/main.ts': '',
    'libs/kernel/src/index.ts': 'export const one = 1;',
    ...files,
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const one = 'export const one = 1;';

/** Each in a file of its own, so that one look at all of them tells. */
const FORBIDDEN = [
  ['meetings-sideways', 'apps/api/src/meetings/use-cases/a.ts', 'apps/api/src/library/index.ts'],
  ['people-sideways', 'apps/api/src/people/use-cases/a.ts', 'apps/api/src/meetings/index.ts'],
  ['by-the-door', 'apps/api/src/meetings/use-cases/b.ts', 'apps/api/src/partnerships/domain/seat.ts'],
  ['inside-domain', 'apps/api/src/meetings/domain/a.ts', 'apps/api/src/meetings/data/rows.ts'],
  ['inside-use-cases', 'apps/api/src/meetings/use-cases/c.ts', 'apps/api/src/meetings/graphql/answer.ts'],
  ['kernel-imports', 'libs/kernel/src/a.ts', 'libs/access/src/index.ts'],
  ['libs-know-no-app', 'libs/reads/src/a.ts', 'apps/api/src/meetings/index.ts'],
  ['portal-apart', 'apps/portal/src/app/a.ts', 'apps/api/src/meetings/index.ts'],
] as const;

/** An import of one file by another. */
const importing = ([, from, to]: readonly [rule: string, from: string, to: string]): Record<string, string> => ({
  [from]: `export { one } from '${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.ts$/, '.js')}';`,
  [to]: one,
});

describe('who may import whom', () => {
  let found: string[];
  beforeAll(async () => {
    found = await broken(
      plant({
        ...Object.assign({}, ...FORBIDDEN.map(importing)),
        'apps/api/src/meetings/a.ts': `export { one } from './b.js';`,
        'apps/api/src/meetings/b.ts': `import './a.js'; ${one}`,
        'apps/api/src/meetings/domain/b.ts': `export { DataSource } from 'typeorm';`,
      }),
    );
  }, 120_000);
  afterAll(() => planted.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  test('is kept to', async () => {
    expect(await broken(root)).toEqual([]);
  }, 120_000);

  test.each(FORBIDDEN)('%s would be found out', (rule, from, to) => {
    expect(found).toContain(`${rule}: ${from} → ${to}`);
  });

  test('a circle would be found out', () => {
    expect(found.some((each) => /^no-circles: apps\/api\/src\/meetings\/[ab]\.ts/.test(each))).toBe(true);
  });

  test('a domain that knows the database would be found out', () => {
    expect(found.some((each) => each.startsWith('pure-domain: apps/api/src/meetings/domain/b.ts'))).toBe(true);
  });
});
