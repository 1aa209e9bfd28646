import { describe, expect, it } from '@jest/globals';
import { pdfSource, type FixturePage } from '../support/pdf/pdf-source.js';
import { packOf, part, SENSITIVE } from './pack-of.js';

/** A page with a word near each of its corners, as its own coordinates have them. */
const cornered = (width: number, height: number, more: Partial<FixturePage> = {}): FixturePage => {
  const size = Math.min(width, height) / 30;
  const at = (word: string, x: number, y: number) => `BT /F1 ${size} Tf ${x} ${y} Td (${word}) Tj ET`;
  return {
    mediaBox: `[0 0 ${width} ${height}]`,
    content: [at('lowleft', 0, 0), at('upleft', 0, height - size), at('lowright', width * 0.8, 0)].join('\n'),
    ...more,
  };
};

const SHAPES: [string, FixturePage, 'portrait' | 'landscape'][] = [
  ['A4', cornered(595, 842), 'portrait'],
  ['A4 landscape', cornered(842, 595), 'landscape'],
  ['A3', cornered(842, 1191), 'portrait'],
  ['turned by 90', cornered(595, 842, { rotate: 90 }), 'landscape'],
  ['turned by 180', cornered(595, 842, { rotate: 180 }), 'portrait'],
  ['turned by 270', cornered(595, 842, { rotate: 270 }), 'landscape'],
  ['turned by -90', cornered(595, 842, { rotate: -90 }), 'landscape'],
  ['a visiting card', cornered(250, 150), 'landscape'],
  ['as large as pages can be', cornered(14400, 14400), 'portrait'],
  ['a long strip', cornered(100, 14400), 'portrait'],
  ['no size', { ...cornered(595, 842), mediaBox: '[0 0 0 0]' }, 'portrait'],
  ['corners named the other way round', { ...cornered(595, 842), mediaBox: '[595 842 0 0]' }, 'portrait'],
];

describe('A page of another shape', () => {
  it.each(SHAPES)('(%s) is whole, between head and foot', async (_, page, shape) => {
    const { pages } = await packOf([part('Odd', pdfSource({ pages: [page] }), { marking: SENSITIVE })]);
    const { pieces, size } = pages[2]!;
    expect(size[2]! > size[3]! ? 'landscape' : 'portrait').toBe(shape);
    expect([size[2]!, size[3]!].toSorted((a, b) => a - b).map(Math.round)).toEqual([595, 842]);
    const own = pieces.filter(({ text }) => /left|right/.test(text));
    expect(own).toHaveLength(3);
    for (const { x, y } of own) {
      expect(x).toBeGreaterThanOrEqual(17);
      expect(x).toBeLessThanOrEqual(size[2]! - 17);
      expect(y).toBeGreaterThanOrEqual(41);
      expect(y).toBeLessThanOrEqual(size[3]! - 39);
    }
    const framed = pieces.filter(({ text }) => /^OFFICIAL-SENSITIVE$|^Page 3 of 3$|^Statutory/.test(text));
    expect(framed).toHaveLength(4);
    for (const { y } of framed) expect(y < 42 || y > size[3]! - 40).toBe(true);
  });

  it('turned stands upright: its own foot is where it is seen', async () => {
    const { pages } = await packOf([
      part('Turned', pdfSource({ pages: [90, 180, 270].map((rotate) => cornered(595, 842, { rotate })) })),
    ]);
    const places = pages.slice(2).map(({ pieces }) => {
      const [low, up] = ['lowleft', 'upleft'].map((word) => pieces.find(({ text }) => text === word)!);
      return [Math.sign(Math.round(up!.x - low!.x)), Math.sign(Math.round(up!.y - low!.y))];
    });
    // Clockwise: what was up is right, then down, then left.
    expect(places).toEqual([
      [1, 0],
      [0, -1],
      [-1, 0],
    ]);
  });

  it('shows what is inside its crop box, moved to where the frame begins', async () => {
    const page = { text: 'seen', mediaBox: '[-100 -100 900 1200]', more: '/CropBox [40 400 440 700]' };
    const { pages } = await packOf([part('Cropped', pdfSource({ pages: [page] }))]);
    const piece = pages[2]!.pieces.find(({ text }) => text === 'seen')!;
    expect(pages[2]!.size.map(Math.round)).toEqual([0, 0, 842, 595]);
    // 400 wide, not made larger: in the middle of 842 across, and of the frame up.
    expect(Math.round(piece.x)).toBe(Math.round((841.89 - 400) / 2 + 20));
    expect(Math.round(piece.y)).toBe(Math.round(42 + (595.28 - 82 - 300) / 2 + 100));
  });
});
