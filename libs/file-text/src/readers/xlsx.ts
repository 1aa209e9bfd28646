import { ZippedXml } from '@lib/zipped-xml';
import type { Pages } from './pages.js';
import { Unreadable } from './unreadable.js';
import { UNPACKED } from './unpacked.js';

const START = 'xl/workbook.xml';
const MOST_LETTERS = 20_000_000;

interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** Sheets in their order, each with its name above and a line for each row; what formulas gave when they were last worked out. */
export async function readXlsx(path: string, pages: Pages): Promise<void> {
  using zip = await ZippedXml.open(path, UNPACKED);
  if (!zip.has(START)) throw new Unreadable('BROKEN');
  const parts = await zip.related(START, '/worksheet');
  const sheets: Sheet[] = [];
  await zip.read(START, {
    open: (tag, attributes) => {
      const part = tag === 'sheet' ? parts.get(attributes['r:id'] ?? '') : undefined;
      if (part) sheets.push({ name: attributes['name'] ?? '', path: part });
    },
  });
  const texts = await sharedTexts(zip);
  for (const sheet of sheets) {
    pages.add(`${sheet.name}\n`);
    await readSheet(zip, sheet, texts, pages);
    pages.turn();
  }
}

/** What stands in cells is kept once, and cells say which of it they hold. */
async function sharedTexts(zip: ZippedXml): Promise<readonly string[]> {
  const texts: string[] = [];
  let [text, isText, isSpoken, letters] = ['', false, false, 0];
  const [name = ''] = (await zip.related(START, '/sharedStrings')).values();
  await zip.read(name, {
    open: (tag) => {
      if (tag === 'si') text = '';
      // How a word is spoken, in some languages, is no word of its own.
      else if (tag === 'rPh') isSpoken = true;
      else if (tag === 't') isText = !isSpoken;
    },
    text: (said) => {
      if (!isText) return;
      text += said;
      letters += said.length;
      if (letters > MOST_LETTERS) throw new Unreadable('TOO_LONG');
    },
    close: (tag) => {
      if (tag === 't') isText = false;
      else if (tag === 'rPh') isSpoken = false;
      else if (tag === 'si') texts.push(text);
    },
  });
  return texts;
}

async function readSheet(zip: ZippedXml, { path }: Sheet, texts: readonly string[], pages: Pages): Promise<void> {
  let [type, value, isValue] = ['', '', false];
  await zip.read(path, {
    open: (tag, { t = 'n' }) => {
      if (tag === 'c') [type, value] = [t, ''];
      else if (tag === 'v' || tag === 't') isValue = true;
    },
    text: (said) => {
      if (isValue) value += said;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') isValue = false;
      else if (tag === 'row') pages.add('\n');
      else if (tag === 'c' && value !== '') pages.add(`${type === 's' ? (texts[Number(value)] ?? '') : value}\t`);
    },
  });
}
