// Runs in a thread of its own, within its own limits of memory and time, and is given nothing but the file. It imports no
// file of ours that is there at run time, so that Node can run it as it stands, in tests too.
import { parentPort, workerData } from 'node:worker_threads';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { CellMark, RawRow, RawSheet } from '../domain/raw-sheet.js';
import type { ReadAnswer, ReadLimits } from './read-answer.js';

class Refusal extends Error {
  readonly code: string;
  // Node takes types away and writes no code for them: a field cannot be declared among the parameters here.
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: ReadLimits };
const MOST_PARTS = 5000;
const MOST_COLUMNS = 200;
const notAWorkbook = () =>
  new Refusal('NOT_A_SHEET', 'This is neither a CSV file nor an Excel workbook (.xlsx). Choose another file.');
const tooLarge = () =>
  new Refusal(
    'UNPACKS_TOO_LARGE',
    'This workbook holds far more than a table of seats. Copy the rows into a new workbook and choose that one.',
  );

let unpacked = 0;

interface Heard {
  readonly open?: (name: string, attributes: Record<string, string>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads one part of the workbook as it is unpacked; nothing of it is kept but what is heard. */
async function read(zip: ZipFile, part: Entry | undefined, { open, text, close }: Heard): Promise<void> {
  if (!part) return;
  const parser = new SaxesParser();
  // What a document could declare of entities is read by nobody: it is refused.
  parser.on('doctype', () => {
    throw new Refusal('NOT_A_SHEET', 'This workbook holds declarations that no spreadsheet writes. It was not read.');
  });
  parser.on('error', () => {
    throw notAWorkbook();
  });
  const bare = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => open?.(bare(name), attributes));
  parser.on('text', (said) => text?.(said));
  parser.on('closetag', ({ name }) => close?.(bare(name)));
  const letters = new TextDecoder('utf-8');
  for await (const chunk of await zip.openReadStreamPromise(part)) {
    unpacked += (chunk as Buffer).length;
    if (unpacked > limits.mostUnpacked) throw tooLarge();
    parser.write(letters.decode(chunk as Buffer, { stream: true }));
  }
  parser.close();
}

/** How OOXML writes what XML cannot: _x000D_ */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** The texts that cells name by number. A text that is too long for any cell is cut: its cell says so. */
async function sharedStrings(zip: ZipFile, part: Entry | undefined): Promise<string[]> {
  const strings: string[] = [];
  let [said, wanted, aside, letters] = ['', false, false, 0];
  await read(zip, part, {
    open: (name) => {
      if (name === 'si') said = '';
      if (name === 'rPh') aside = true;
      wanted = name === 't' && !aside;
    },
    text: (text) => {
      if (wanted && said.length <= limits.mostLetters) said += text;
    },
    close: (name) => {
      wanted = false;
      if (name === 'rPh') aside = false;
      if (name !== 'si') return;
      strings.push(unescaped(said.slice(0, limits.mostLetters + 1)));
      letters += said.length + 16;
      if (letters > limits.mostLettersInAll) throw tooLarge();
    },
  });
  return strings;
}

const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
    : /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(code);

/** Which of the cell styles show a number as a date. */
async function dateStyles(zip: ZipFile, part: Entry | undefined): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  await read(zip, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), String(attributes['formatCode']));
      if (name === 'cellXfs') inCells = true;
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'xf' && inCells && styles.length < 70_000) styles.push(isDateFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

const DAY_MS = 86_400_000;
function dayOf(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  return days > 60 && days < 2_958_466
    ? new Date(Date.UTC(1899, 11, 30) + days * DAY_MS).toISOString().slice(0, 10)
    : null;
}

function columnOf(reference: string | undefined, otherwise: number): number {
  if (!reference) return otherwise;
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

async function rowsOf(
  zip: ZipFile,
  part: Entry,
  strings: readonly string[],
  dates: readonly boolean[],
  from1904: boolean,
) {
  const rows: RawRow[] = [];
  let [number, place, said, isText, letters] = [0, -1, '', false, 0];
  let cell: { type: string; style: number; isFormula: boolean } | undefined;
  let cells: string[] = [];
  let marks: Record<number, CellMark> = {};
  const mark = (found: CellMark, text: string) => {
    marks[place] = found;
    cells[place] = text.slice(0, 100);
  };
  const put = ({ type, style, isFormula }: NonNullable<typeof cell>) => {
    if (place < 0 || place >= MOST_COLUMNS) return;
    const text = type === 's' ? (strings[Number(said)] ?? '') : type === 'n' ? said : unescaped(said);
    if (isFormula) return mark('FORMULA', text || '=');
    if (text === '') return;
    if (type === 'e') return mark('ERROR', text);
    if (text.length > limits.mostLetters) return mark('TOO_LONG', text);
    const isDate = (type === 'n' && dates[style] === true) || type === 'd';
    if (isDate) {
      const day = type === 'd' ? text.slice(0, 10) : dayOf(Number(text), from1904);
      return mark(day ? 'DATE' : 'ERROR', day ?? text);
    }
    cells[place] = type === 'b' ? (text === '1' ? 'TRUE' : 'FALSE') : type === 'n' ? String(Number(text)) : text;
    letters += text.length;
    if (letters > limits.mostLettersInAll) throw tooLarge();
  };
  await read(zip, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1);
        place = -1;
        cells = [];
        marks = {};
      } else if (name === 'c') {
        place = columnOf(attributes['r'], place + 1);
        said = '';
        cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), isFormula: false };
      } else if (name === 'f' && cell) cell.isFormula = true;
      isText = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isText && said.length <= limits.mostLetters) said += text;
    },
    close: (name) => {
      isText = false;
      if (name === 'c' && cell) {
        put(cell);
        cell = undefined;
      }
      if (name !== 'row' || cells.every((each) => !each?.trim())) return;
      if (rows.length > limits.mostRows)
        throw new Refusal(
          'TOO_MANY_ROWS',
          `This sheet has more than ${limits.mostRows.toLocaleString('en-GB')} rows. Divide it into several and import one after the other.`,
        );
      const whole = Array.from(cells, (each) => each ?? '');
      rows.push(Object.keys(marks).length > 0 ? { number, cells: whole, marks } : { number, cells: whole });
    },
  });
  return rows;
}

async function readWorkbook(): Promise<RawSheet> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
  });
  const parts = new Map<string, Entry>();
  for await (const part of zip.eachEntry()) {
    if (parts.size >= MOST_PARTS) throw tooLarge();
    parts.set(part.fileName.toLowerCase(), part);
  }
  if ([...parts.keys()].some((name) => name.endsWith('vbaproject.bin')))
    throw new Refusal(
      'MACROS',
      'This workbook holds macros. Save it as “Excel Workbook (.xlsx)”, without them, and choose that file.',
    );
  const book = parts.get('xl/workbook.xml');
  if (!book) throw notAWorkbook();
  let [sheetName, link, from1904, target] = ['', '', false, ''];
  await read(zip, book, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || link) return;
      sheetName = attributes['name'] ?? '';
      link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    },
  });
  await read(zip, parts.get('xl/_rels/workbook.xml.rels'), {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === link) target = attributes['Target'] ?? '';
    },
  });
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  const sheet = parts.get(path.toLowerCase());
  if (!sheet) throw notAWorkbook();
  const strings = await sharedStrings(zip, parts.get('xl/sharedstrings.xml'));
  const dates = await dateStyles(zip, parts.get('xl/styles.xml'));
  return { sheetName, rows: await rowsOf(zip, sheet, strings, dates, from1904) };
}

async function answer(): Promise<ReadAnswer> {
  try {
    return { sheet: await readWorkbook() };
  } catch (error) {
    const { code, message } = error instanceof Refusal ? error : notAWorkbook();
    return { refusal: { code, message } };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no other origin to speak to
void answer().then((said) => parentPort?.postMessage(said));
