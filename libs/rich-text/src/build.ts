import type { Block, Heading, Inline, List, Paragraph, RichText, Text } from './rich-text.js';

/** For texts that the program writes. */
export const richText = (...content: Block[]): RichText => ({ type: 'doc', content });

export const text = (words: string): Text => ({ type: 'text', text: words });

export const bold = (words: string): Text => ({ type: 'text', text: words, marks: [{ type: 'bold' }] });

const inline = (parts: readonly (string | Inline)[]): Inline[] =>
  parts
    .map((part) => (typeof part === 'string' ? text(part) : part))
    .filter((part) => part.type !== 'text' || part.text !== '');

export const paragraph = (...parts: (string | Inline)[]): Paragraph => ({ type: 'paragraph', content: inline(parts) });

export const heading = (words: string, level: 3 | 4 = 3): Heading => ({
  type: 'heading',
  attrs: { level },
  content: inline([words]),
});

export const bullets = (items: readonly (string | Inline)[]): List => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
});
