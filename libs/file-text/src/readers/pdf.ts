import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { getResolvedPDFJS } from 'unpdf';
import type { Pages } from './pages.js';
import { Unreadable } from './unreadable.js';

type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>;

/** A PDF page by page. What it would run is not run; fonts and pictures are not made. */
export async function readPdf(path: string, pages: Pages): Promise<void> {
  const library = await getResolvedPDFJS();
  const file = openSync(path, 'r');
  try {
    const loading = library.getDocument({
      range: rangesOf(file, statSync(path).size, library),
      disableAutoFetch: true,
      disableStream: true,
      disableFontFace: true,
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
    });
    const document = await loading.promise.catch((error: Error) => {
      throw new Unreadable(error.name === 'PasswordException' ? 'PROTECTED' : 'BROKEN');
    });
    for (let number = 1; number <= document.numPages; number += 1) {
      await readPage(document, number, pages);
      pages.turn();
    }
  } finally {
    closeSync(file);
  }
}

type Document = Awaited<ReturnType<Library['getDocument']>['promise']>;

/** A damaged page of a sound document is an empty one. */
async function readPage(document: Document, number: number, pages: Pages): Promise<void> {
  const page = await document.getPage(number).catch(() => null);
  if (!page) return;
  const { items } = await page.getTextContent().catch(() => ({ items: [] }));
  for (const item of items) if ('str' in item) pages.add(item.hasEOL ? `${item.str}\n` : item.str);
  page.cleanup();
}

/** Read where the document says something stands, so that a large one is never in memory whole. */
function rangesOf(file: number, size: number, { PDFDataRangeTransport }: Library) {
  class FromDisk extends PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      const chunk = new Uint8Array(end - begin);
      const read = readSync(file, chunk, 0, chunk.length, begin);
      this.onDataRange(begin, chunk.subarray(0, read));
    }
  }
  return new FromDisk(size, null);
}
