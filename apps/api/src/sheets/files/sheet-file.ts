import { COLUMNS, EXAMPLE_AGENCY, FAULTS_HEADING } from '../domain/columns.js';
import { csvOf } from './write-csv.js';
import { xlsxOf, type SheetWritten } from './write-xlsx.js';

export type SheetFormat = 'csv' | 'xlsx';

export interface SheetFile {
  readonly type: string;
  readonly content: string | Buffer;
}

const HEADINGS = COLUMNS.map(({ heading }) => heading);
const DAYS = COLUMNS.flatMap(({ key }, i) => (key.endsWith('On') ? [i] : []));
const WIDTHS = COLUMNS.map(({ key, heading }) => (key === 'agency' ? 44 : Math.max(14, heading.length + 3)));

const EXPLAINED: SheetWritten = {
  name: 'What each column means',
  widths: [30, 90, 34],
  rows: [
    ['Column', 'What it means', 'Example'],
    ...COLUMNS.map(({ heading, meaning, example }) => [heading, meaning, example]),
  ],
};

const inFormat = async (
  format: SheetFormat,
  rows: readonly (readonly string[])[],
  widths = WIDTHS,
): Promise<SheetFile> =>
  format === 'csv'
    ? { type: 'text/csv; charset=utf-8', content: csvOf(rows) }
    : {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await xlsxOf([{ name: 'Seats', rows, days: DAYS, widths }, EXPLAINED]),
      };

/** Rows under our headings, as a file. */
export const sheetFile = (format: SheetFormat, rows: readonly (readonly string[])[]): Promise<SheetFile> =>
  inFormat(format, [HEADINGS, ...rows]);

/** An empty sheet with its headings and one example, which is passed over when it is read. */
export const templateFile = (format: SheetFormat): Promise<SheetFile> =>
  sheetFile(format, [COLUMNS.map(({ key, example }) => (key === 'agency' ? EXAMPLE_AGENCY : example))]);

/** A sheet given back to be mended: its rows as they were, with what is wrong in a column of its own. */
export const mendingFile = (
  format: SheetFormat,
  rows: readonly (readonly string[])[],
  faults: readonly string[],
): Promise<SheetFile> =>
  inFormat(
    format,
    [[...HEADINGS, FAULTS_HEADING], ...rows.map((row, i) => [...row, faults[i] ?? ''])],
    [...WIDTHS, 80],
  );
