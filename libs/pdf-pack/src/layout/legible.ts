/** What stands for a letter that the font does not have. */
const MISSING = '\uFFFD';
/** Neither seen nor a mark of its own, joiners apart: they hold together what is one picture, or one letter. */
const UNPRINTABLE = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const PLAIN = /^[\n -~]*$/;
const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** The text with each letter that cannot be shown replaced by a mark that can be seen; none is left out in silence. */
export function legible(text: string, has: (codePoint: number) => boolean): string {
  if (PLAIN.test(text)) return text;
  const tidy = text
    .normalize('NFC')
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', '    ')
    .replace(UNPRINTABLE, '');
  if (PLAIN.test(tidy)) return tidy;
  let shown = '';
  for (const { segment } of graphemes.segment(tidy))
    shown += segment === '\n' || Array.from(segment).every((letter) => has(letter.codePointAt(0)!)) ? segment : MISSING;
  return shown;
}
