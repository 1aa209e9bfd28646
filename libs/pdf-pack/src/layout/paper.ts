import { writeSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import type { Marking } from '../description.js';
import { FONTS, type Weight } from './fonts.js';
import { legible } from './legible.js';

/** Where head and foot lie, and what is between them, in points. */
export const HEAD = 40;
export const FOOT = 42;
const SIDE = 56;
const GREY = '#505a5f';
const BLACK = '#0b0c0c';

export type Ref = PDFKit.PDFKitReference;
export type Tag = PDFKit.PDFStructureElement;

export interface Facts {
  readonly title: string;
  readonly author: string;
  readonly madeAt: Date;
}

/** What stands at the head and foot of pages until something else is said. */
export interface Running {
  readonly marking: Marking | undefined;
  readonly about: string;
}

interface Layer {
  readonly ref: Ref;
  readonly isOff: boolean;
}

/** Where the bytes go: into a file, or to whoever takes them. */
export type Sink = number | ((chunk: Buffer) => void);

/** The document being written. Without a sink it only counts: what is set comes to as many pages as it will later. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly layers: Layer[] = [];
  pages = 0;
  /** How many pages there will be in all. */
  total = 0;
  running: Running = { marking: undefined, about: '' };
  private readonly root: Tag;
  private readonly finished: Promise<void>;

  constructor(facts: Facts, sink: Sink | null) {
    this.doc = new PDFDocument({
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
      autoFirstPage: false,
      font: FONTS.body,
      info: {
        Title: facts.title,
        Author: facts.author,
        Creator: 'pdf-pack',
        Producer: 'pdf-pack',
        CreationDate: facts.madeAt,
      },
    });
    for (const [name, path] of Object.entries(FONTS)) this.doc.registerFont(name, path);
    this.finished = new Promise((resolve) => this.doc.once('end', resolve));
    this.doc.on('data', (chunk: Buffer) => {
      if (typeof sink === 'function') sink(chunk);
      else for (let from = 0; sink !== null && from < chunk.length;) from += writeSync(sink, chunk, from);
    });
    this.doc.on('pageAdded', () => this.frame());
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** A page with room for text, or for a page of somebody else's. */
  addPage(layout: 'portrait' | 'landscape' = 'portrait'): void {
    this.doc.addPage({
      size: 'A4',
      layout,
      margins: { top: HEAD + 20, bottom: FOOT + 16, left: SIDE, right: SIDE },
    });
  }

  /** A part of the document, as readers who listen are told of it. */
  tag(type: string, within?: Tag, title?: string): Tag {
    const tag = this.doc.struct(type, title ? { title: this.shown(title) } : {});
    (within ?? this.root).add(tag);
    return tag;
  }

  /** Sets text below what is there, on as many pages as it needs. */
  write(text: string, type: string, within: Tag, style: Style = {}): void {
    const { size = 11, weight = 'body', indent = 0, before = 0, after = 5, keep = 0 } = style;
    this.doc.font(weight).fontSize(size).fillColor(BLACK);
    if (this.doc.y > this.doc.page.margins.top) this.doc.y += before;
    this.need(this.doc.currentLineHeight(true) + keep);
    const x = this.doc.page.margins.left + indent;
    const width = this.doc.page.width - this.doc.page.margins.right - x;
    const tag = this.doc.struct(type, {}, () => {
      this.doc.text(this.shown(text, weight), x, this.doc.y, { width, lineGap: 2, align: style.align ?? 'left' });
    });
    within.add(tag);
    this.doc.y += after;
  }

  /** Goes to the next page if there is less room than this. */
  need(height: number): void {
    if (this.doc.y + height > this.doc.page.maxY()) this.addPage();
  }

  /** One line at a place, cut where it must end. */
  line(text: string, x: number, y: number, width: number, style: Style = {}): void {
    const { size = 11, weight = 'body', align = 'left' } = style;
    this.doc.font(weight).fontSize(size);
    let words = this.shown(text, weight).replaceAll('\n', ' ');
    // No line has room for more; measuring takes long for what is long.
    if (words.length > 400) words = `${words.slice(0, 400)}…`;
    while (words.length > 1 && this.doc.widthOfString(words) > width)
      words = `${words.slice(0, Math.min(words.length - 2, Math.ceil(words.length * 0.95))).trimEnd()}…`;
    const free = width - this.doc.widthOfString(words);
    const left = align === 'left' ? x : align === 'right' ? x + free : x + free / 2;
    this.doc.text(words, left, y, { lineBreak: false });
  }

  shown(text: string, weight: Weight = 'body'): string {
    this.doc.font(weight);
    // The font as fontkit has it knows its letters; the types of pdfkit do not tell.
    const { font } = (this.doc as unknown as { _font: { font: { hasGlyphForCodePoint(of: number): boolean } } })._font;
    return legible(text, (codePoint) => font.hasGlyphForCodePoint(codePoint));
  }

  /** Lets what is written so far reach the file. */
  async breathe(): Promise<void> {
    do await new Promise(setImmediate);
    while (this.doc.readableLength > 0);
  }

  async end(): Promise<void> {
    if (this.layers.length > 0) catalogOf(this.doc)['OCProperties'] = layersShown(this.layers);
    catalogOf(this.doc)['PageMode'] = 'UseOutlines';
    this.doc.end();
    await this.finished;
  }

  /** Head and foot of the page that has just begun. They are no part of what is read aloud. */
  private frame(): void {
    this.pages += 1;
    const { doc, running } = this;
    const { x, y } = doc;
    const { width, height } = doc.page;
    const before = doc as unknown as Record<
      '_font' | '_fontSize' | '_fillColor' | '_wrapper' | '_textOptions',
      unknown
    >;
    const { _font, _fontSize, _fillColor, _wrapper, _textOptions } = before;
    // In the middle of a paragraph: its width and what follows it are not those of head and foot.
    Object.assign(before, { _wrapper: null, _textOptions: null });
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.fillColor(BLACK);
    const { marking } = running;
    if (marking) {
      this.line(marking.text, 20, 12, width - 40, { size: 9, weight: 'bold', align: 'center' });
      if (marking.handling) this.line(marking.handling, 20, 25, width - 40, { size: 7, align: 'center' });
      this.line(marking.text, 20, height - 37, width - 40, { size: 9, weight: 'bold', align: 'center' });
    }
    doc.fillColor(GREY);
    this.line(running.about, 24, height - 22, width - 168, { size: 8 });
    this.line(`Page ${this.pages} of ${this.total}`, width - 144, height - 22, 120, { size: 8, align: 'right' });
    doc.endMarkedContent();
    if (_fillColor) doc.fillColor(...(_fillColor as [string, number]));
    Object.assign(before, { _font, _fontSize, _wrapper, _textOptions });
    doc.x = x;
    doc.y = y;
  }
}

export interface Style {
  readonly size?: number;
  readonly weight?: Weight;
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** What must fit below on the same page. */
  readonly keep?: number;
}

const catalogOf = (doc: PDFKit.PDFDocument) =>
  (doc as unknown as { _root: { data: Record<string, unknown> } })._root.data;

const layersShown = (layers: readonly Layer[]) => ({
  OCGs: layers.map(({ ref }) => ref),
  D: { Order: [], OFF: layers.filter(({ isOff }) => isOff).map(({ ref }) => ref) },
});
