import { PdfArray, PdfDict, PdfRef, PdfStream, type PdfObject } from '@libpdf/core';
import type { Ref } from '../layout/paper.js';
import type { Copier } from './copier.js';
import { numbersOf } from './page-box.js';

type Resolve = (ref: PdfRef) => PdfObject | null;
export type Matrix = readonly [number, number, number, number, number, number];

/** How something lying on a page looks: an answer in a form, a stamp, a highlighted line. */
export interface Look {
  readonly form: Ref;
  readonly matrix: Matrix;
}

const SEEN = new Set(
  'Widget FreeText Stamp Ink Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Caret'.split(
    ' ',
  ),
);
const HIDDEN = 2 | 32;
const MOST = 2000;

/** The looks of what lies on the page. They are drawn; what they would do when pressed, and what they note, stays behind. */
export function looksOf(page: PdfDict, resolve: Resolve, copier: Copier): Look[] {
  const things = page.get('Annots', resolve);
  if (!(things instanceof PdfArray)) return [];
  return [...things].slice(0, MOST).flatMap((each) => {
    const thing = each instanceof PdfRef ? resolve(each) : each;
    return thing instanceof PdfDict ? (lookOf(thing, resolve, copier) ?? []) : [];
  });
}

function lookOf(thing: PdfDict, resolve: Resolve, copier: Copier): Look | null {
  if (!SEEN.has(thing.getName('Subtype', resolve)?.value ?? '')) return null;
  if ((thing.getNumber('F', resolve)?.value ?? 0) & HIDDEN) return null;
  const ref = normalOf(thing, resolve);
  if (!ref) return null;
  const form = resolve(ref);
  const rect = numbersOf(thing.get('Rect', resolve), resolve);
  if (!(form instanceof PdfStream) || !rect) return null;
  const box = numbersOf(form.get('BBox', resolve), resolve);
  const own = matrixOf(form.get('Matrix', resolve), resolve);
  if (!box || !own) return null;
  // Where the corners of its box come to lie by its own matrix; that is then fitted to the rectangle (ISO 32000, 12.5.5).
  const corners = [
    [box[0], box[1]],
    [box[2], box[1]],
    [box[0], box[3]],
    [box[2], box[3]],
  ].map(([x, y]) => [own[0] * x! + own[2] * y! + own[4], own[1] * x! + own[3] * y! + own[5]] as const);
  const [left, bottom] = [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))];
  const width = Math.max(...corners.map(([x]) => x)) - left;
  const height = Math.max(...corners.map(([, y]) => y)) - bottom;
  if (!(width > 0) || !(height > 0)) return null;
  const [across, up] = [(rect[2] - rect[0]) / width, (rect[3] - rect[1]) / height];
  return { form: copier.reference(ref), matrix: [across, 0, 0, up, rect[0] - left * across, rect[1] - bottom * up] };
}

/** How it looks when nothing is pressed; of boxes to tick, in the state they are in. */
function normalOf(thing: PdfDict, resolve: Resolve): PdfRef | null {
  const normal = thing.getDict('AP', resolve)?.get('N');
  const found = normal instanceof PdfRef ? resolve(normal) : normal;
  if (found instanceof PdfStream) return normal instanceof PdfRef ? normal : null;
  if (!(found instanceof PdfDict)) return null;
  const inState = found.get(thing.getName('AS', resolve)?.value ?? 'Off');
  return inState instanceof PdfRef ? inState : null;
}

function matrixOf(from: PdfObject | undefined, resolve: Resolve): Matrix | null {
  if (!(from instanceof PdfArray)) return [1, 0, 0, 1, 0, 0];
  const numbers = [...from].map((each) => (each instanceof PdfRef ? resolve(each) : each));
  if (numbers.length < 6 || numbers.some((each) => each?.type !== 'number')) return null;
  return numbers.slice(0, 6).map((each) => (each?.type === 'number' ? each.value : 0)) as unknown as Matrix;
}
