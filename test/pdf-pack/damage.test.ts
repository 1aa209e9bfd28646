import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { pdfSource } from '../support/pdf/pdf-source.js';
import { docxSource, odtSource } from '../support/pdf/word-sources.js';
import { packOf, part } from './pack-of.js';

const annotated = pdfSource({
  pages: [
    { text: 'one', more: '/Annots [901 0 R]' },
    { text: 'two', rotate: 90 },
  ],
  info: '/Title (t)',
  objects: {
    900: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 5 >>\nstream\n0 g f\nendstream',
    901: '<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 900 0 R >> >>',
  },
});

/** What goes wrong with files: bytes lost, doubled, overwritten, and words of the format in the wrong places. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 60 }),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom(
          '/Kids [2 0 R]',
          '2 0 R',
          '<<',
          ']',
          'endobj',
          '/Length 999999999',
          '1e400',
          '-0',
          '/Rotate /x',
          '(',
        )
        .map((text) => Buffer.from(text)),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

const damaged = (bytes: Buffer, all: readonly { at: number; length: number; put: Buffer }[]): Buffer =>
  all.reduce((now, { at, length, put }) => {
    const from = Math.floor(at * now.length);
    return Buffer.concat([now.subarray(0, from), put, now.subarray(from + length)]);
  }, bytes);

describe('However files are damaged', () => {
  it('the pack is made, each part has a page at least, and pages count through', async () => {
    const sources = [
      [annotated, 'pdf'],
      [await docxSource(), 'docx'],
      [await odtSource(), 'odt'],
      [Buffer.from('Some text, ŵ ŷ\n\nand more'), 'text'],
    ] as const;
    const broken = fc.tuple(fc.constantFrom(...sources, sources[0], sources[0]), damage);
    await fc.assert(
      fc.asyncProperty(fc.array(broken, { minLength: 60, maxLength: 60 }), async (all) => {
        const parts = all.map(([[bytes, kind], how], index) => part(`Part ${index}`, damaged(bytes, how), { kind }));
        const { made, pages } = await packOf([...parts, part('Sound', annotated)]);
        expect(made.parts.at(-1)).toMatchObject({ trouble: null, pages: 2 });
        expect(made.parts.every((each) => each.pages >= 1)).toBe(true);
        pages.forEach(({ text }, index) => expect(text).toContain(`Page ${index + 1} of ${made.pages}`));
      }),
      { numRuns: 2, endOnFailure: true },
    );
  }, 120_000);
});
