import { Unzippable, type Trouble } from '@lib/zipped-xml';
import type { Kind, Outcome } from '../outcome.js';
import { readDocx } from '../readers/docx.js';
import { readHtml } from '../readers/html.js';
import { readOdt } from '../readers/odt.js';
import { Pages } from '../readers/pages.js';
import { readText } from '../readers/plain-text.js';
import { readPptx } from '../readers/pptx.js';
import { Unreadable } from '../readers/unreadable.js';
import { readXlsx } from '../readers/xlsx.js';
import type { Job } from './job.js';

type Read = (path: string, pages: Pages) => Promise<void>;

const READERS: Readonly<Record<Kind, Read>> = {
  // The largest of them is in memory only where there is a PDF.
  pdf: async (path, pages) => (await import('../readers/pdf.js')).readPdf(path, pages),
  docx: readDocx,
  odt: readOdt,
  pptx: readPptx,
  xlsx: readXlsx,
  html: readHtml,
  txt: readText,
};

const OUTCOMES: Readonly<Record<Trouble, Outcome>> = {
  BROKEN: 'BROKEN',
  ENCRYPTED: 'PROTECTED',
  TOO_DEMANDING: 'TOO_SLOW',
};

/** Reads the file, tells its pages, and answers how that ended. */
export async function take({ path, kind, limits }: Job, tell: (pages: readonly string[]) => void): Promise<Outcome> {
  const pages = new Pages(limits, tell);
  try {
    await READERS[kind](path, pages);
    pages.end();
    return pages.outcome;
  } catch (error) {
    pages.flush();
    if (error instanceof Unzippable) return OUTCOMES[error.trouble];
    // What no reader foresaw is a fault of the file.
    return error instanceof Unreadable ? error.outcome : 'BROKEN';
  }
}
