// What a pack costs: seconds and the most memory, by the built program. node scripts/measure-pack.mjs [pages]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from './build.mjs';
import './typescript.mjs';

await buildServer();
const { makePack } = await import('../dist/libs/pdf-pack/src/index.js');
const { scanOf } = await import('../test/support/pdf/scan-of.ts');

const wanted = Number(process.argv[2] ?? 200);
const perPart = Math.min(wanted, 20);
const folder = mkdtempSync(join(tmpdir(), 'measure-pack-'));
const parts = Array.from({ length: Math.ceil(wanted / perPart) }, (_, number) => {
  const path = join(folder, `${number}.pdf`);
  writeFileSync(path, scanOf(perPart));
  const marking = { text: 'OFFICIAL-SENSITIVE', rank: 2 };
  return { item: String(number + 1), title: `Paper ${number + 1}`, marking, content: { kind: 'pdf', source: path } };
});
const items = parts.map(({ item, title }) => ({ number: item, title, minutes: 10, purpose: 'To discuss' }));
const before = performance.now();
const { pages, bytes, peakMb } = await makePack(
  {
    cover: { organisation: 'Anytown', title: 'Board', lines: ['12 March 2026'], reader: 'Anna Kowalska' },
    agenda: [{ items }],
    parts,
    madeAt: new Date('2026-03-01T10:00:00Z'),
    zone: 'Europe/London',
  },
  { to: join(folder, 'pack.pdf') },
);
const seconds = (performance.now() - before) / 1000;
const mb = (bytes / 1024 / 1024).toFixed(1);
console.log(
  `${pages} pages of ${parts.length} papers, ${mb} MB: ${seconds.toFixed(2)} s, at most ${peakMb} MB of memory`,
);
rmSync(folder, { recursive: true });
