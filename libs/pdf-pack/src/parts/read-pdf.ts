import { PdfArray, PdfRef, PdfStream, type PdfDict, type PdfObject } from '@libpdf/core';
import type { Paper, Ref } from '../layout/paper.js';
import { Copier } from './copier.js';
import { PdfFile, type SourcePage } from './pdf-file.js';
import { boxOf, numbersOf, type Box } from './page-box.js';
import { looksOf, type Look } from './looks.js';
import { Unreadable } from './unreadable.js';

/** A page of somebody else's, written to the paper, not yet set on a page of ours. */
export interface PlacedPage {
  readonly form: Ref;
  readonly box: Box;
  readonly rotation: 0 | 90 | 180 | 270;
  readonly looks: readonly Look[];
}

/** The pages of a file; null stands for one that cannot be read. */
export async function readPdf(bytes: Uint8Array, paper: Paper, mostPages: number): Promise<(PlacedPage | null)[]> {
  const file = await PdfFile.open(bytes, mostPages);
  const copier = new Copier(file.resolve, paper, file.layersOff());
  const pages: (PlacedPage | null)[] = [];
  for (const source of file.pages) {
    let placed: PlacedPage | null = null;
    try {
      placed = place(source, file, copier);
    } catch (error) {
      if (error instanceof Unreadable && error.trouble !== 'BROKEN') throw error;
    }
    pages.push(placed);
    await copier.finish();
  }
  if (pages.every((page) => page === null)) throw new Unreadable('BROKEN');
  return pages;
}

function place({ page, inherited }: SourcePage, file: PdfFile, copier: Copier): PlacedPage {
  const of = (key: string): PdfObject | undefined => {
    const found = inherited.get(key);
    return found instanceof PdfRef ? (file.resolve(found) ?? undefined) : found;
  };
  const box = boxOf(numbersOf(of('MediaBox'), file.resolve), numbersOf(of('CropBox'), file.resolve));
  const turned = of('Rotate');
  const quarters = turned?.type === 'number' && Number.isFinite(turned.value) ? Math.round(turned.value / 90) : 0;
  const rotation = ((((quarters % 4) + 4) % 4) * 90) as PlacedPage['rotation'];
  const group = page.get('Group');
  const form = copier.form(
    {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [...box],
      Resources: copier.resources(inherited.get('Resources')),
      ...(group ? { Group: copier.format(group) } : {}),
    },
    contentOf(page, file),
  );
  return { form, box, rotation, looks: looksOf(page, file.resolve, copier) };
}

/** What draws the page: one stream as it lies in the file, or several joined, since a word may go over from one to the next. */
function contentOf(page: PdfDict, file: PdfFile): PdfStream | Uint8Array {
  const content = page.get('Contents', file.resolve);
  if (content instanceof PdfStream) return content;
  if (!(content instanceof PdfArray)) return new Uint8Array(0);
  const streams = [...content]
    .map((each) => (each instanceof PdfRef ? file.resolve(each) : each))
    .filter((each) => each instanceof PdfStream);
  if (streams.length === 1) return streams[0]!;
  return Buffer.concat(streams.flatMap((each) => [each.getDecodedData(), Buffer.from('\n')]));
}
