import type { ReportBlock, ReportDescription } from '@lib/pdf-pack';
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const BULLETS = 'bullets';
const DEEPEST = 6;

type Run = Extract<ReportBlock, { kind: 'paragraph' }>['runs'][number];

/** A report as a document of Word, with headings, lists and tables that its tools know. */
export async function makeWordDocument({
  title,
  organisation,
  lines,
  sections,
  marking,
}: ReportDescription): Promise<Buffer> {
  const ofMarking = () => (marking ? [marked(marking.text)] : []);
  const document = new Document({
    title,
    creator: organisation,
    // Of the language that it is read aloud in.
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } } },
    numbering: { config: [{ reference: BULLETS, levels: bullets() }] },
    sections: [
      {
        headers: { default: new Header({ children: ofMarking() }) },
        footers: { default: new Footer({ children: ofMarking() }) },
        children: [
          new Paragraph({ text: organisation }),
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...lines.map((text) => new Paragraph({ text })),
          ...sections.flatMap((section) => [
            new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_2, keepNext: true }),
            ...section.blocks.map(set),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const marked = (text: string) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true, size: 18 })] });

const bullets = () =>
  Array.from({ length: DEEPEST }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } },
  }));

function set(block: ReportBlock): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        heading: block.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_4,
        children: runs(block.runs),
      });
    case 'paragraph':
      return new Paragraph({ children: runs(block.runs), spacing: { after: 120 } });
    case 'item':
      return item(block);
    case 'table':
      return table(block.rows);
  }
}

/** Numbers stay as they were written, so that what was said of "point 3" is said of the same; bullets are Word's own. */
function item({ depth, mark, runs: words }: Extract<ReportBlock, { kind: 'item' }>): Paragraph {
  const level = Math.min(depth, DEEPEST - 1);
  if (mark === '•') return new Paragraph({ numbering: { reference: BULLETS, level }, children: runs(words) });
  const numbered = mark === '' ? [] : [new TextRun({ text: `${mark} ` })];
  return new Paragraph({ indent: { left: 360 * (level + 1) }, children: [...numbered, ...runs(words)] });
}

const table = ([head = [], ...rows]: readonly (readonly string[])[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
      ...rows.map((row) => new TableRow({ children: row.map((text) => cell(text, false)) })),
    ],
  });

const cell = (text: string, bold: boolean) =>
  new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold })] })] });

const runs = (all: readonly Run[]) =>
  all.flatMap(({ text, weight = 'body', href }): (TextRun | ExternalHyperlink)[] => {
    const looks = { bold: weight.startsWith('bold'), italics: /italic/i.test(weight) };
    const words = text
      .split('\n')
      .map((line, index) => new TextRun({ text: line, ...looks, ...(index > 0 ? { break: 1 } : {}) }));
    return href ? [new ExternalHyperlink({ link: href, children: words })] : words;
  });
