import { PdfArray, PdfRef, type PdfObject } from '@libpdf/core';

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

const A4: Box = [0, 0, 595.28, 841.89];

/** The part of a page that is seen. A page without a size, or with one of nothing, is taken to be A4. */
export function boxOf(media: Box | null, crop: Box | null): Box {
  if (!media || isNothing(media)) return crop && !isNothing(crop) ? crop : A4;
  if (!crop) return media;
  const seen: Box = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ];
  return isNothing(seen) ? media : seen;
}

const isNothing = ([left, bottom, right, top]: Box) => right - left < 1 || top - bottom < 1;

/** Four numbers as a box, whichever corners they name. */
export function numbersOf(from: PdfObject | null | undefined, resolve: (ref: PdfRef) => PdfObject | null): Box | null {
  if (!(from instanceof PdfArray) || from.length < 4) return null;
  const [a, b, c, d] = [...from].slice(0, 4).map((each) => {
    const found = each instanceof PdfRef ? resolve(each) : each;
    return found?.type === 'number' && Math.abs(found.value) < 1e7 ? found.value : Number.NaN;
  }) as [number, number, number, number];
  if ([a, b, c, d].some(Number.isNaN)) return null;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}
