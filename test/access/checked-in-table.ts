import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const root = new URL('../../', import.meta.url);

/** Whether what was measured is what stands in the file. UPDATE_TABLES=1 writes the file instead; its diff is the review. */
export function expectToStandIn(path: string, measured: string): void {
  const file = fileURLToPath(new URL(path, root));
  if (process.env['UPDATE_TABLES']) writeFileSync(file, measured);
  expect(measured).toBe(readFileSync(file, 'utf8'));
}

/** A table in markdown, its columns aligned. */
export function markdown(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) => Math.max(3, ...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
