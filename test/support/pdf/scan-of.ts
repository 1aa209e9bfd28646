import { randomBytes } from 'node:crypto';
import { pdfSource } from './pdf-source.js';

const lines = Array.from(
  { length: 60 },
  (_, line) => `BT /F1 10 Tf 50 ${790 - line * 12} Td (Line ${line} of what was written for the board) Tj ET`,
).join('\n');

/** A paper as papers are: a picture of 300 kB, packed as scans are, on each third page, 60 lines of text on the others. */
export function scanOf(pages: number): Buffer {
  const photo = `<< /Type /XObject /Subtype /Image /Width 400 /Height 250 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length 300000 >>\nstream\n${randomBytes(300_000).toString('latin1')}\nendstream`;
  const isPhoto = (index: number) => index % 3 === 0;
  return pdfSource({
    pages: Array.from({ length: pages }, (_, index) =>
      isPhoto(index)
        ? {
            content: 'q 500 0 0 300 40 300 cm /Photo Do Q',
            resources: `<< /XObject << /Photo ${900 + index} 0 R >> >>`,
          }
        : { content: lines },
    ),
    objects: Object.fromEntries(
      Array.from({ length: pages }, (_, index) => index)
        .filter(isPhoto)
        .map((index) => [900 + index, photo]),
    ),
  });
}
