import { ZippedXml } from '@lib/zipped-xml';
import { Unreadable } from '../parts/unreadable.js';
import type { Words } from './block.js';
import { Gather } from './gather.js';
import { UNPACKED } from './unpacked.js';

/** The text of a Word document: headings, paragraphs, lists, tables. Text that was struck out by tracking is not in it. */
export async function readDocx(path: string, most: number): Promise<Words> {
  using zip = await ZippedXml.open(path, UNPACKED);
  if (zip.has('EncryptedPackage')) throw new Unreadable('ENCRYPTED');
  if (!zip.has('word/document.xml')) throw new Unreadable('BROKEN');
  const levels = await headingLevels(zip);
  const numbered = await numberedLists(zip);
  const gather = new Gather(most);
  let [text, style, list, depth, outline] = ['', '', '', 0, 0];
  let [isText, isHidden, inProperties, aside] = [false, false, false, 0];
  await zip.read('word/document.xml', {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      // What is there twice, for old programs, is read once; what is drawn is only mentioned.
      if (aside > 0 || name === 'mc:Fallback') aside += 1;
      else if (name === 'w:tbl') gather.beginTable();
      else if (name === 'w:tr') gather.beginRow();
      else if (name === 'w:tc') gather.beginCell();
      else if (name === 'w:p') [text, style, list, depth, outline] = [text && `${text}\n`, '', '', 0, 0];
      else if (name === 'w:r') isHidden = false;
      else if (name === 'w:pPr') inProperties = true;
      else if (name === 'w:pStyle') style = value;
      else if (name === 'w:outlineLvl') outline = Number(value) + 1;
      else if (name === 'w:numId') list = value === '0' ? '' : value;
      else if (name === 'w:ilvl') depth = Number(value) || 0;
      else if (name === 'w:vanish' && !inProperties) isHidden = value !== '0' && value !== 'false';
      else if (name === 'w:t') isText = true;
      else if (name === 'w:tab' && !inProperties) text += '    ';
      else if (name === 'w:br' || name === 'w:cr') text += '\n';
      else if (name === 'w:noBreakHyphen') text += '‑';
      else if (name === 'w:drawing' || name === 'w:pict') text += '[picture]';
    },
    text: (said) => {
      if (isText && !isHidden && aside === 0) text += said;
    },
    close: (name) => {
      if (aside > 0) aside -= 1;
      else if (name === 'w:t') isText = false;
      else if (name === 'w:pPr') inProperties = false;
      else if (name === 'w:tbl') gather.endTable();
      else if (name === 'w:p') {
        const level = levels.get(style) ?? (outline > 0 && outline < 10 ? outline : 0);
        if (level > 0) gather.heading(level, text);
        else if (list) gather.item(list, depth, numbered.has(`${list} ${depth}`), text);
        else gather.paragraph(text);
        text = '';
      }
    },
  });
  return gather.words();
}

/** Which styles are headings: by the names Word gives them in every language of its menus. */
async function headingLevels(zip: ZippedXml): Promise<ReadonlyMap<string, number>> {
  const levels = new Map<string, number>();
  let style = '';
  await zip.read('word/styles.xml', {
    open: (name, attributes) => {
      if (name === 'w:style') style = attributes['w:styleId'] ?? '';
      const level = name === 'w:name' ? /^(?:heading ([1-9])|(title))$/i.exec(attributes['w:val'] ?? '') : null;
      if (level && style) levels.set(style, level[2] ? 1 : Number(level[1]));
    },
  });
  return levels;
}

/** Lists by their number and depth that count; the others have bullets. */
async function numberedLists(zip: ZippedXml): Promise<ReadonlySet<string>> {
  const counting = new Map<string, Set<string>>();
  const numbered = new Set<string>();
  let [shape, depth, list] = ['', '', ''];
  await zip.read('word/numbering.xml', {
    open: (name, attributes) => {
      if (name === 'w:abstractNum') shape = attributes['w:abstractNumId'] ?? '';
      else if (name === 'w:lvl') depth = attributes['w:ilvl'] ?? '';
      else if (name === 'w:numFmt' && !['bullet', 'none'].includes(attributes['w:val'] ?? '')) {
        if (!counting.has(shape)) counting.set(shape, new Set());
        counting.get(shape)!.add(depth);
      } else if (name === 'w:num') list = attributes['w:numId'] ?? '';
      else if (name === 'w:abstractNumId')
        for (const each of counting.get(attributes['w:val'] ?? '') ?? []) numbered.add(`${list} ${each}`);
    },
  });
  return numbered;
}
