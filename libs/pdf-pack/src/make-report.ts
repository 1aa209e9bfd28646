import { addItem } from './layout/front.js';
import { Paper, type Tag } from './layout/paper.js';
import { setTable } from './layout/set-table.js';
import { writeRuns } from './layout/write-runs.js';
import type { ReportBlock, ReportDescription } from './report.js';

const SIZES = { 3: 13, 4: 11.5 } as const;

/** A report as one PDF: title, sections with bookmarks, pages counted through. The same description gives the same bytes. */
export async function makeReport(description: ReportDescription): Promise<Buffer> {
  const facts = { title: description.title, author: description.organisation, madeAt: description.madeAt };
  const counted = new Paper(facts, null);
  await setReport(counted, description);
  const chunks: Buffer[] = [];
  const paper = new Paper(facts, (chunk) => void chunks.push(chunk));
  paper.total = counted.pages;
  await setReport(paper, description);
  await paper.end();
  return Buffer.concat(chunks);
}

async function setReport(
  paper: Paper,
  { title, organisation, lines, sections, marking }: ReportDescription,
): Promise<void> {
  paper.running = { marking, about: title };
  paper.addPage();
  const front = paper.tag('Sect');
  paper.write(organisation, 'P', front, { size: 12, after: 8 });
  paper.write(title, 'H1', front, { size: 24, weight: 'bold', after: 12 });
  for (const line of lines) paper.write(line, 'P', front, { size: 11, after: 4 });
  front.end();
  for (const section of sections) {
    const tag = paper.tag('Sect', undefined, section.title);
    // Where it begins is known once it has: a heading never stands alone at the foot.
    paper.need(90);
    addItem(paper.doc.outline, section.title);
    paper.write(section.title, 'H2', tag, { size: 16, weight: 'bold', before: 16, after: 8, keep: 40 });
    setBlocks(paper, section.blocks, tag);
    tag.end();
    // A long report keeps nobody else waiting.
    await paper.breathe();
  }
}

function setBlocks(paper: Paper, blocks: readonly ReportBlock[], within: Tag): void {
  let list: Tag | undefined;
  const endList = () => {
    list?.end();
    list = undefined;
  };
  for (const block of blocks) {
    if (block.kind !== 'item') endList();
    if (block.kind === 'heading') {
      const runs = block.runs.map((run) => ({ ...run, weight: 'bold' as const }));
      writeRuns(paper, runs, `H${block.level}`, within, { size: SIZES[block.level], before: 8, keep: 20 });
    } else if (block.kind === 'paragraph') writeRuns(paper, block.runs, 'P', within);
    else if (block.kind === 'table') setTable(paper, block.rows, within);
    else {
      list ??= paper.tag('L', within);
      const item = paper.tag('LI', list);
      const mark = block.mark === '' ? [] : [{ text: `${block.mark} ` }];
      writeRuns(paper, [...mark, ...block.runs], 'LBody', item, { indent: 14 + block.depth * 18, after: 3 });
      item.end();
    }
  }
  endList();
}
