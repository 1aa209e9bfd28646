import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Claim {
  readonly file: string;
  readonly name: string;
}

/** The rows of docs/security.md that name a test; an empty cell is the file above. */
function claims(): Claim[] {
  const found: Claim[] = [];
  for (const line of readFileSync('docs/security.md', 'utf8').split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== 5 || cells[1] === 'Attack' || cells[1]?.startsWith('---')) continue;
    const file = cells[2]?.replaceAll('`', '') || found.at(-1)?.file;
    found.push({ file: String(file), name: String(cells[3]) });
  }
  return found;
}

test('every attack in docs/security.md has the test that it names', () => {
  const all = claims();
  expect(all.length).toBeGreaterThan(60);
  const missing = all.filter(({ file, name }) => {
    const text = existsSync(file) ? readFileSync(file, 'utf8').replaceAll(/\\(['`])/g, '$1') : '';
    return !text.includes(`${name}'`);
  });
  expect(missing).toEqual([]);
});
