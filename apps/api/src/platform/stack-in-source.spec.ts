import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from '@swc/core';
import { stackInSource } from './stack-in-source.js';

describe('the stack of a fault', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stack-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names the line of the source, where a map stands beside what was compiled', async () => {
    const source = 'interface Gone { a: 1 }\n\n\nexport function fail(): never {\n  throw new Error("x");\n}\n';
    const { code, map } = await transform(source, {
      filename: '/src/fail.ts',
      sourceMaps: true,
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' } },
    });
    writeFileSync(join(folder, 'fail.js'), code);
    writeFileSync(join(folder, 'fail.js.map'), map!);
    const line = code.split('\n').findIndex((each) => each.includes('throw')) + 1;
    const place = `${pathToFileURL(join(folder, 'fail.js')).href}:${line}:11`;
    expect(stackInSource(`Error: x\n    at fail (${place})`)).toMatch(/at fail \(.*fail\.ts:5:\d+\)$/);
  });

  it('is left as it is where there is none', () => {
    const stack = `Error: x\n    at fail (${pathToFileURL(join(folder, 'other.js')).href}:1:2)\n    at node:internal:3:4`;
    expect(stackInSource(stack)).toBe(stack);
  });
});
