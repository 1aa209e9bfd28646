import type { PlacedPage } from '../parts/read-pdf.js';
import { FOOT, HEAD, type Paper, type Tag } from './paper.js';

const SIDE = 18;

/** Sets a page of somebody else's between head and foot, upright, made smaller where it must be and never larger. */
export function setPage(paper: Paper, { form, box, rotation, looks }: PlacedPage, within: Tag): void {
  const [left, bottom, right, top] = box;
  const [width, height] = [right - left, top - bottom];
  const [across, up] = rotation % 180 === 0 ? [width, height] : [height, width];
  paper.addPage(across > up ? 'landscape' : 'portrait');
  const { page } = paper.doc;
  const room = { width: page.width - 2 * SIDE, height: page.height - HEAD - FOOT };
  const scale = Math.min(room.width / across, room.height / up, 1);
  const [a, b, c, d, e, f] = TURNS[rotation](width, height);
  const x = SIDE + (room.width - across * scale) / 2;
  const y = FOOT + (room.height - up * scale) / 2;
  const matrix = [
    a * scale,
    b * scale,
    c * scale,
    d * scale,
    x + scale * (e - a * left - c * bottom),
    y + scale * (f - b * left - d * bottom),
  ];
  const draw = [
    // pdfkit counts from the top of the page; this counts from below, as the file does.
    `q 1 0 0 -1 0 ${page.height} cm ${written(matrix)} cm`,
    `${written([left, bottom, width, height])} re W n /Page Do`,
  ];
  page.xobjects['Page'] = form;
  looks.forEach((look, index) => {
    page.xobjects[`Look${index}`] = look.form;
    draw.push(`q ${written(look.matrix)} cm /Look${index} Do Q`);
  });
  const tag = paper.doc.struct('P', {}, () => {
    paper.doc.addContent(`${draw.join('\n')}\nQ`);
  });
  within.add(tag);
}

const written = (numbers: readonly number[]) => numbers.map((each) => each.toFixed(5)).join(' ');

/** Turned clockwise, and back to where the page begins. */
const TURNS: Record<
  PlacedPage['rotation'],
  (width: number, height: number) => readonly [number, number, number, number, number, number]
> = {
  0: () => [1, 0, 0, 1, 0, 0],
  90: (width) => [0, -1, 1, 0, 0, width],
  180: (width, height) => [-1, 0, 0, -1, width, height],
  270: (_, height) => [0, 1, -1, 0, height, 0],
};
