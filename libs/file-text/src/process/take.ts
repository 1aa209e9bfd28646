import { openSync, closeSync, readSync } from 'node:fs';
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

const ZIPPED = new Set<Kind>(['docx', 'odt', 'pptx', 'xlsx']);

/** Reads the file, tells its pages, and answers how that ended. */
export async function take({ path, kind, limits }: Job, tell: (pages: readonly string[]) => void): Promise<Outcome> {
  const pages = new Pages(limits, tell);
  try {
    // The envelope of an old Office file: what is encrypted by Office comes in it.
    if (ZIPPED.has(kind) && startOf(path) === 'd0cf11e0') throw new Unreadable('PROTECTED');
    await READERS[kind](path, pages);
    pages.end();
    return pages.outcome;
  } catch (error) {
    pages.flush();
    // What no reader foresaw is a fault of the file.
    return error instanceof Unreadable ? error.outcome : 'BROKEN';
  }
}

function startOf(path: string): string {
  const file = openSync(path, 'r');
  const start = Buffer.alloc(4);
  readSync(file, start);
  closeSync(file);
  return start.toString('hex');
}
