import { ZippedXml } from '@lib/zipped-xml';
import { Unreadable } from '../parts/unreadable.js';
import type { Words } from './block.js';
import { Gather } from './gather.js';
import { UNPACKED } from './unpacked.js';

/** What is noted beside the text, or was struck out, is not read. */
const ASIDE = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:note-citation',
  'svg:title',
  'svg:desc',
]);
const MOST_SPACES = 100;

/** The text of an OpenDocument text: headings, paragraphs, lists, tables. */
export async function readOdt(path: string, most: number): Promise<Words> {
  using zip = await ZippedXml.open(path, UNPACKED);
  if (!zip.has('content.xml')) throw new Unreadable('BROKEN');
  await refuseEncrypted(zip);
  const numbered = new Set<string>();
  const gather = new Gather(most);
  const lists: string[] = [];
  let [listStyle, text, level, aside, inBody, within, known] = ['', '', 0, 0, false, 0, 0];
  await zip.read('content.xml', {
    open: (name, attributes) => {
      if (aside > 0 || ASIDE.has(name)) aside += 1;
      else if (name === 'text:list-style') listStyle = attributes['style:name'] ?? '';
      else if (name === 'text:list-level-style-number' && attributes['style:num-format'])
        numbered.add(`${listStyle} ${Number(attributes['text:level']) - 1}`);
      else if (name === 'office:text') inBody = true;
      else if (name === 'text:list')
        lists.push(attributes['text:style-name'] ?? lists.at(-1) ?? `list ${(known += 1)}`);
      else if (name === 'table:table') gather.beginTable();
      else if (name === 'table:table-row') gather.beginRow();
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') gather.beginCell();
      else if (name === 'text:p' || name === 'text:h') {
        text = within > 0 ? `${text}\n` : '';
        within += 1;
        if (name === 'text:h') level = Number(attributes['text:outline-level']) || 1;
      } else if (name === 'text:tab') text += '    ';
      else if (name === 'text:line-break') text += '\n';
      else if (name === 'text:s') text += ' '.repeat(Math.min(Number(attributes['text:c']) || 1, MOST_SPACES));
      else if (name === 'draw:image') text += '[picture]';
    },
    text: (said) => {
      // Line breaks of the file are spaces; those of the writer are elements.
      if (inBody && aside === 0 && within > 0) text += said.replaceAll(/[ \t\r\n]+/g, ' ');
    },
    close: (name) => {
      if (aside > 0) aside -= 1;
      else if (name === 'text:list') lists.pop();
      else if (name === 'table:table') gather.endTable();
      else if (name === 'text:p' || name === 'text:h') {
        within -= 1;
        if (within > 0) return;
        const [list, depth] = [lists.at(-1), lists.length - 1];
        if (level > 0) gather.heading(level, text);
        else if (list !== undefined) gather.item(list, depth, numbered.has(`${list} ${depth}`), text);
        else gather.paragraph(text);
        [text, level] = ['', 0];
      }
    },
  });
  return gather.words();
}

async function refuseEncrypted(zip: ZippedXml): Promise<void> {
  await zip.read('META-INF/manifest.xml', {
    open: (name) => {
      if (name.endsWith('encryption-data')) throw new Unreadable('ENCRYPTED');
    },
  });
}
