import type { Block, Inline, ListItem, RichText } from './rich-text.js';

const said = (content: readonly Inline[]): string =>
  content.map((part) => (part.type === 'text' ? part.text : '\n')).join('');

function lines(block: Block | ListItem): string[] {
  if (block.type === 'reference') return [];
  return block.type === 'paragraph' || block.type === 'heading' ? [said(block.content)] : block.content.flatMap(lines);
}

/** The words alone, a line for each paragraph. */
export const wordsOf = ({ content }: RichText): string => content.flatMap(lines).join('\n');

export const isBlank = (document: RichText): boolean => wordsOf(document).trim() === '';
