import { createReadStream } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { Pages } from './pages.js';

/** What is run, drawn or only shown where nothing is run. */
const ASIDE = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'select']);
const WITHIN_A_LINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

/** The words of a page as somebody would read them. Nothing in it is run, and nothing is fetched that it names. */
export async function readHtml(path: string, pages: Pages): Promise<void> {
  let aside = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (aside > 0 || ASIDE.has(name) || 'hidden' in attributes) aside += 1;
      else if (name === 'br') pages.add('\n');
      else if (name === 'td' || name === 'th') pages.add('\t');
    },
    ontext: (said) => {
      if (aside === 0) pages.add(said.replaceAll(/\s+/g, ' '));
    },
    onclosetag: (name) => {
      if (aside > 0) aside -= 1;
      else if (!WITHIN_A_LINE.has(name)) pages.endParagraph();
    },
  });
  const letters = new TextDecoder('utf-8');
  for await (const chunk of createReadStream(path)) parser.write(letters.decode(chunk as Buffer, { stream: true }));
  parser.end(letters.decode());
}
