import type { Paper, Tag } from './paper.js';

const MOST_COLUMNS = 8;
const PADDING = 4;
const SIZE = 9;

/** Sets a table with columns of one width. A row that fits on no page, or has too many cells, is read out in lines. */
export function setTable(paper: Paper, rows: readonly (readonly string[])[], within: Tag): void {
  const { doc } = paper;
  const columns = Math.max(...rows.map((row) => row.length));
  const table = paper.tag('Table', within);
  for (const [index, row] of rows.entries()) {
    const width = (doc.page.width - doc.page.margins.left - doc.page.margins.right) / columns;
    const cells = row.map((cell) => paper.shown(cell));
    const tag = paper.tag('TR', table);
    const kind = index === 0 && rows.length > 1 ? 'TH' : 'TD';
    const weight = kind === 'TH' ? 'bold' : 'body';
    doc.font(weight).fontSize(SIZE);
    const isReadOut = columns > MOST_COLUMNS || cells.some((cell) => cell.length > 3000);
    const heights = isReadOut ? [] : cells.map((cell) => doc.heightOfString(cell, { width: width - 2 * PADDING }));
    const height = Math.max(...heights, SIZE) + 2 * PADDING;
    if (isReadOut || height > doc.page.height / 2) {
      for (const cell of cells) if (cell) paper.write(cell, kind, tag, { size: SIZE, after: 3, weight });
    } else {
      paper.need(height);
      const [left, top] = [doc.page.margins.left, doc.y];
      for (const [column, cell] of cells.entries()) {
        const x = left + column * width;
        doc.markContent('Artifact', { type: 'Layout' });
        doc.rect(x, top, width, height).lineWidth(0.5).stroke('#b1b4b6');
        doc.endMarkedContent();
        doc.font(weight).fontSize(SIZE);
        const set = doc.struct(kind, { scope: kind === 'TH' ? 'Column' : undefined } as object, () => {
          doc.text(cell, x + PADDING, top + PADDING, { width: width - 2 * PADDING, align: 'left' });
        });
        tag.add(set);
      }
      doc.x = left;
      doc.y = top + height;
    }
    tag.end();
  }
  table.end();
  doc.y += 8;
}
