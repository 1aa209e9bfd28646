// Runs in a thread of its own, within its own limits of memory and time, and is given nothing but the file. It imports no
// file of ours that is there at run time, so that Node can run it as it stands, in tests too.
import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'csv-parse/sync';
import type { CellMark, RawRow } from '../domain/raw-sheet.js';
import type { ReadAnswer, ReadLimits } from './read-answer.js';

class Refusal extends Error {
  readonly code: string;
  // Node takes types away and writes no code for them: a field cannot be declared among the parameters here.
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const HOW_TO_SAVE =
  'In Excel choose “Save a copy”, then “CSV UTF-8 (Comma delimited)” or “Excel Workbook (.xlsx)”, and choose that file here.';

/** UTF-8 with or without its mark, and UTF-16 as some spreadsheets write it. Anything else would come out as other letters. */
function decode(bytes: Uint8Array): string {
  const begins = (...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);
  if (begins(0xff, 0xfe)) return utf16('utf-16le', bytes);
  if (begins(0xfe, 0xff)) return utf16('utf-16be', bytes);
  const start = bytes.subarray(0, 2000);
  const noughts = [0, 1].map((odd) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  if (noughts[1]! > start.length / 4 && noughts[0] === 0) return utf16('utf-16le', bytes);
  if (noughts[0]! > start.length / 4 && noughts[1] === 0) return utf16('utf-16be', bytes);
  if (bytes.includes(0))
    throw new Refusal('NOT_A_SHEET', 'This is neither a CSV file nor an Excel workbook (.xlsx). Choose another file.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(
      'WRONG_ENCODING',
      `This file is not saved as UTF-8 (it may be Windows-1252), so that letters such as £, é or ŵ would come out wrong. ${HOW_TO_SAVE}`,
    );
  }
}

function utf16(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('WRONG_ENCODING', `This file seems to be UTF-16 and is damaged. ${HOW_TO_SAVE}`);
  }
}

/** Comma, semicolon or tab: whichever stands most often in the line of the headings, outside quotes. */
function separatorOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((each) => [each, 0]));
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (letter === '\n' || letter === '\r') {
      if ([...counts.values()].some((count) => count > 0)) break;
      continue;
    }
    if (counts.has(letter)) counts.set(letter, counts.get(letter)! + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** Our own exports, and careful people, put an apostrophe before what a spreadsheet would take for a formula. */
const withoutGuard = (cell: string): string => (/^'{1,50}[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

function readRows(text: string, { mostRows, mostLetters }: ReadLimits): RawRow[] {
  const named = /^sep=(.)\r?\n/.exec(text.slice(0, 10));
  const body = named ? text.slice(named[0].length) : text;
  const rows: RawRow[] = [];
  let number = named ? 1 : 0;
  parse(body, {
    delimiter: named?.[1] ?? separatorOf(body),
    relax_column_count: true,
    skip_empty_lines: false,
    on_record: (record: string[]) => {
      number += 1;
      if (record.every((cell) => cell.trim() === '')) return null;
      if (rows.length > mostRows)
        throw new Refusal(
          'TOO_MANY_ROWS',
          `This file has more than ${mostRows.toLocaleString('en-GB')} rows. Divide it into several and import one after the other.`,
        );
      const marks: Record<number, CellMark> = {};
      const cells = record.map((cell, place) => {
        if (cell.length <= mostLetters) return withoutGuard(cell);
        marks[place] = 'TOO_LONG';
        return cell.slice(0, 100);
      });
      rows.push(Object.keys(marks).length > 0 ? { number, cells, marks } : { number, cells });
      return null;
    },
  });
  return rows;
}

function answer(): ReadAnswer {
  const { bytes, limits } = workerData as { bytes: Uint8Array; limits: ReadLimits };
  try {
    return { sheet: { sheetName: null, rows: readRows(decode(bytes), limits) } };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { code: error.code, message: error.message } };
    const { code = '', lines } = error as { code?: string; lines?: number };
    if (!code.startsWith('CSV_')) throw error;
    return {
      refusal: {
        code: 'QUOTES',
        message: `The quote marks of this file do not add up${lines ? `, somewhere before line ${lines}` : ''}. A quote mark inside a cell is written twice. Save the file again from your spreadsheet.`,
      },
    };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no other origin to speak to
parentPort?.postMessage(answer());
