/** What stands for a letter that the font does not have. */
const MISSING = '\uFFFD';
// oxlint-disable-next-line no-control-regex -- control letters are what it looks for
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/gu;
const PLAIN = /^[\n -~]*$/;
const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** The text with each letter that cannot be shown replaced by a mark that can be seen; none is left out in silence. */
export function legible(text: string, has: (codePoint: number) => boolean): string {
  if (PLAIN.test(text)) return text;
  const tidy = text.normalize('NFC').replaceAll(/\r\n?|\u2028|\u2029/g, '\n').replaceAll('\t', '    ').replace(UNPRINTABLE, '');
  if (PLAIN.test(tidy)) return tidy;
  let shown = '';
  for (const { segment } of graphemes.segment(tidy))
    shown += segment === '\n' || [...segment].every((letter) => has(letter.codePointAt(0)!)) ? segment : MISSING;
  return shown;
}
