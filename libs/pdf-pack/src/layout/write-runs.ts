import type { Weight } from './fonts.js';
import type { Paper, Style, Tag } from './paper.js';

const BLACK = '#0b0c0c';
const BLUE = '#1d70b8';

/** Words that look alike, and lead to one address if they lead anywhere. */
export interface Run {
  readonly text: string;
  readonly weight?: Weight;
  readonly href?: string;
}

/** Sets a paragraph of words that look different from each other, or lead somewhere, as `Paper.write` sets plain ones. */
export function writeRuns(
  paper: Paper,
  runs: readonly Run[],
  type: string,
  within: Tag,
  style: Omit<Style, 'weight'> = {},
): void {
  const { doc } = paper;
  const { size = 11, indent = 0, before = 0, after = 5, keep = 0 } = style;
  doc.font('body').fontSize(size).fillColor(BLACK);
  if (doc.y > doc.page.margins.top) doc.y += before;
  paper.need(doc.currentLineHeight(true) + keep);
  const x = doc.page.margins.left + indent;
  const width = doc.page.width - doc.page.margins.right - x;
  const tag = paper.tag(type, within);
  const seen = runs.filter(({ text }) => text !== '');
  for (const [index, { text, weight = 'body', href }] of seen.entries()) {
    // What leads somewhere is a part of its own, for those who listen.
    const part = href === undefined ? tag : paper.tag('Link', tag);
    part.add(() => {
      const words = paper.shown(text, weight);
      doc
        .font(weight)
        .fontSize(size)
        .fillColor(href === undefined ? BLACK : BLUE);
      const isContinued = index < seen.length - 1;
      const look = { lineGap: 2, continued: isContinued, link: href ?? null, underline: href !== undefined };
      if (index === 0) doc.text(words, x, doc.y, { ...look, width });
      else doc.text(words, look);
    });
    if (part !== tag) part.end();
  }
  tag.end();
  doc.fillColor(BLACK);
  doc.x = doc.page.margins.left;
  doc.y += after;
}
