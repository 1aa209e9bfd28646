import type { Block, Inline, List, Mark, RichText } from '@lib/rich-text';
import type { ReportBlock } from './report.js';

/** A text with a form, as a report sets it. What it refers to is for whoever makes the report to set. */
export const blocksOf = ({ content }: RichText): ReportBlock[] => content.flatMap((block) => ofBlock(block));

function ofBlock(block: Block): ReportBlock[] {
  if (block.type === 'heading') return [{ kind: 'heading', level: block.attrs.level, runs: runs(block.content) }];
  if (block.type === 'paragraph')
    return block.content.length === 0 ? [] : [{ kind: 'paragraph', runs: runs(block.content) }];
  return block.type === 'reference' ? [] : items(block, 0);
}

const items = (list: List, depth: number): ReportBlock[] =>
  list.content.flatMap(({ content }, index) =>
    content.flatMap((block, place): ReportBlock[] => {
      if (block.type !== 'paragraph') return items(block, depth + 1);
      // What else an item says stands below its first words, without a mark.
      const mark = place > 0 ? '' : list.type === 'bulletList' ? '•' : `${list.attrs.start + index}.`;
      return [{ kind: 'item', depth, mark, runs: runs(block.content) }];
    }),
  );

const runs = (content: readonly Inline[]) =>
  content.map((part) => (part.type === 'text' ? { text: part.text, ...looks(part.marks ?? []) } : { text: '\n' }));

function looks(marks: readonly Mark[]) {
  const has = (type: Mark['type']) => marks.some((mark) => mark.type === type);
  const link = marks.find((mark) => mark.type === 'link');
  const weight = has('bold') ? (has('italic') ? 'boldItalic' : 'bold') : has('italic') ? 'italic' : 'body';
  return { weight, ...(link ? { href: link.attrs.href } : {}) } as const;
}
