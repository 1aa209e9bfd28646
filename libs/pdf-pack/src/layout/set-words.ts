import type { Block, Words } from '../words/block.js';
import type { Paper, Tag } from './paper.js';
import { setTable } from './set-table.js';

const SIZES = { 1: 16, 2: 13, 3: 11.5 } as const;

/** What stands above the text of a part. */
export interface Above {
  readonly title: string;
  readonly note?: string;
}

/** Sets text on pages of its own. */
export async function setWords(
  paper: Paper,
  { title, note }: Above,
  { blocks, isCut }: Words,
  within: Tag,
): Promise<void> {
  paper.addPage();
  paper.write(title, 'H2', within, { size: 18, weight: 'bold', after: 8 });
  if (note) paper.write(note, 'P', within, { size: 9.5, after: 12 });
  let list: Tag | undefined;
  for (const block of blocks) {
    if (block.kind !== 'item') list = undefined;
    else list ??= paper.tag('L', within);
    set(paper, block, list ?? within);
    if (paper.doc.readableLength > 500_000) await paper.breathe();
  }
  if (isCut)
    paper.write(
      'The text is longer than a pack can take. It ends here; the whole of it is on the meeting page.',
      'P',
      within,
      {
        weight: 'bold',
        before: 12,
      },
    );
}

function set(paper: Paper, block: Block, within: Tag): void {
  if (block.kind === 'heading') {
    const size = SIZES[block.level];
    paper.write(block.text, `H${block.level + 2}`, within, { size, weight: 'bold', before: 8, keep: 20 });
  } else if (block.kind === 'paragraph') paper.write(block.text, 'P', within);
  else if (block.kind === 'table') setTable(paper, block.rows, within);
  else {
    const item = paper.tag('LI', within);
    paper.write(`${block.mark} ${block.text}`, 'LBody', item, { indent: 14 + block.depth * 18, after: 3 });
    item.end();
  }
}
