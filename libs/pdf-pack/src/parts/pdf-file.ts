import { PDF, PdfArray, PdfDict, PdfRef, type PdfObject } from '@libpdf/core';
import { Unreadable } from './unreadable.js';

const MOST_DEPTH = 60;
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

export interface SourcePage {
  readonly page: PdfDict;
  /** Of the page or of those above it in the tree. */
  readonly inherited: ReadonlyMap<string, PdfObject>;
}

/** A PDF file that somebody sent, opened as far as it can be. */
export class PdfFile {
  readonly pages: readonly SourcePage[];
  private readonly pdf: PDF;

  private constructor(pdf: PDF, mostPages: number) {
    this.pdf = pdf;
    this.pages = this.findPages(mostPages);
  }

  static async open(bytes: Uint8Array, mostPages: number): Promise<PdfFile> {
    if (bytes.length === 0) throw new Unreadable('EMPTY');
    if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).indexOf('%PDF-') < 0)
      throw new Unreadable('BROKEN');
    const file = await PdfFile.from(bytes, mostPages);
    if (file.pages.length > 0) return file;
    // The table of contents leads nowhere; what lies in the file may still be whole. Without the table it is searched.
    const searched = await PdfFile.from(withoutTable(bytes), mostPages);
    if (searched.pages.length > 0) return searched;
    throw new Unreadable('BROKEN');
  }

  private static async from(bytes: Uint8Array, mostPages: number): Promise<PdfFile> {
    let pdf: PDF;
    try {
      pdf = await PDF.load(bytes, { lenient: true });
    } catch {
      throw new Unreadable(mentionsEncryption(bytes) ? 'ENCRYPTED' : 'BROKEN');
    }
    if (pdf.isEncrypted && !pdf.isAuthenticated) throw new Unreadable('ENCRYPTED');
    // A search forgets that a file was encrypted, and would hand out what cannot be read.
    if (pdf.recoveredViaBruteForce && mentionsEncryption(bytes)) throw new Unreadable('BROKEN');
    return new PdfFile(pdf, mostPages);
  }

  readonly resolve = (ref: PdfRef): PdfObject | null => this.pdf.context.registry.resolve(ref);

  /** Whether a layer is not shown until somebody asks for it. */
  layersOff(): (ref: PdfRef) => boolean {
    const shown = this.catalog.getDict('OCProperties', this.resolve)?.getDict('D', this.resolve);
    const keys = (name: string) =>
      new Set([...(shown?.getArray(name, this.resolve) ?? [])].map((each) => String(each instanceof PdfRef && each)));
    const [on, off] = [keys('ON'), keys('OFF')];
    const isOffAtFirst = shown?.getName('BaseState', this.resolve)?.value === 'OFF';
    return (ref) => off.has(String(ref)) || (isOffAtFirst && !on.has(String(ref)));
  }

  private get catalog(): PdfDict {
    return this.pdf.context.catalog.getDict();
  }

  /** Walks the tree of pages; one that leads back into itself is walked once. */
  private findPages(most: number): SourcePage[] {
    const pages: SourcePage[] = [];
    const seen = new Set<PdfDict>();
    const walk = (from: PdfObject | undefined, above: ReadonlyMap<string, PdfObject>, depth: number): void => {
      const node = from instanceof PdfRef ? this.resolve(from) : from;
      if (!(node instanceof PdfDict) || seen.has(node) || depth > MOST_DEPTH) return;
      seen.add(node);
      const inherited = new Map(above);
      for (const key of INHERITED) {
        const own = node.get(key);
        if (own) inherited.set(key, own);
      }
      const kids = node.get('Kids', this.resolve);
      if (!(kids instanceof PdfArray)) {
        if (pages.length >= most) throw new Unreadable('TOO_MANY_PAGES');
        if (node.getName('Type', this.resolve)?.value !== 'Pages') pages.push({ page: node, inherited });
        return;
      }
      for (const kid of kids) walk(kid, inherited, depth + 1);
    };
    walk(this.catalog.get('Pages'), new Map(), 0);
    return pages;
  }
}

const mentionsEncryption = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/Encrypt');

function withoutTable(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('startxref'); at >= 0; at = copy.indexOf('startxref', at + 9)) copy.fill(' ', at, at + 9);
  return copy;
}
