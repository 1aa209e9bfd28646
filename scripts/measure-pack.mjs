// What a pack costs: seconds and the most memory, by the built program. node scripts/measure-pack.mjs [pages]
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from './build.mjs';
import './typescript.mjs';

await buildServer();
const { makePack } = await import('../dist/libs/pdf-pack/src/index.js');
const { pdfSource } = await import('../test/support/pdf/pdf-source.ts');

const wanted = Number(process.argv[2] ?? 200);
const perPart = Math.min(wanted, 20);
const folder = mkdtempSync(join(tmpdir(), 'measure-pack-'));
// A picture of 300 kB, packed as scans are, on each third page, 60 lines of text on the others.
const photo = `<< /Type /XObject /Subtype /Image /Width 400 /Height 250 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length 300000 >>\nstream\n${randomBytes(300_000).toString('latin1')}\nendstream`;
const lines = Array.from(
  { length: 60 },
  (_, line) => `BT /F1 10 Tf 50 ${790 - line * 12} Td (Line ${line} of what was written for the board) Tj ET`,
);
const page = (index) =>
  index % 3 === 0
    ? { content: 'q 500 0 0 300 40 300 cm /Photo Do Q', resources: `<< /XObject << /Photo ${900 + index} 0 R >> >>` }
    : { content: lines.join('\n') };
const parts = Array.from({ length: Math.ceil(wanted / perPart) }, (_, number) => {
  const path = join(folder, `${number}.pdf`);
  const pages = Array.from({ length: perPart }, (_, index) => page(index));
  const objects = Object.fromEntries(pages.flatMap((_, index) => (index % 3 === 0 ? [[900 + index, photo]] : [])));
  writeFileSync(path, pdfSource({ pages, objects }));
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
