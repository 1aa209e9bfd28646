import type { Block, Inline, List, ListItem, Paragraph, RichText } from '@lib/rich-text';

/** A text with a passage replaced where it first stands; null when it stands nowhere within one paragraph or heading. */
export function replacePassage(text: RichText, passage: string, words: string): RichText | null {
  const search = { isDone: false };
  const content = text.content.map((block) => inBlock(block, { passage, words, search }));
  return search.isDone ? { ...text, content } : null;
}

/** Words at the end of a text, a paragraph for each line. */
export const addWords = (text: RichText, words: string): RichText => ({
  ...text,
  content: [
    ...text.content,
    ...words
      .split('\n')
      .map((line): Paragraph => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
  ],
});

interface Replacing {
  readonly passage: string;
  readonly words: string;
  readonly search: { isDone: boolean };
}

function inBlock(block: Block, how: Replacing): Block {
  if (block.type === 'reference') return block;
  if (block.type === 'paragraph' || block.type === 'heading') return { ...block, content: inLine(block.content, how) };
  return inList(block, how);
}

const inList = (list: List, how: Replacing): List => ({
  ...list,
  content: list.content.map((item): ListItem => ({
    ...item,
    content: item.content.map((part) =>
      part.type === 'paragraph' ? { ...part, content: inLine(part.content, how) } : inList(part, how),
    ),
  })),
});

/** The words take the looks of the first letter that they replace. */
function inLine(content: readonly Inline[], { passage, words, search }: Replacing): readonly Inline[] {
  const line = content.map((part) => (part.type === 'text' ? part.text : '\n')).join('');
  const start = search.isDone ? -1 : line.indexOf(passage);
  if (start < 0) return content;
  search.isDone = true;
  const end = start + passage.length;
  let place = 0;
  return content.flatMap((part): Inline[] => {
    const from = place;
    const letters = part.type === 'text' ? part.text : '\n';
    place += letters.length;
    if (place <= start || from >= end) return [part];
    const [before, after] = [letters.slice(0, Math.max(0, start - from)), letters.slice(Math.max(0, end - from))];
    const replaced = `${before}${from <= start ? words : ''}${after}`;
    if (replaced === '') return [];
    return [part.type === 'text' ? { ...part, text: replaced } : { type: 'text', text: replaced }];
  });
}
