export { isBlank, wordsOf } from './words-of.js';
export { bold, bullets, heading, paragraph, richText, text } from './build.js';
export { readRichText } from './read-rich-text.js';
export type { Block, Inline, List, ListItem, Mark, Paragraph, Reference, RichText, Text } from './rich-text.js';
