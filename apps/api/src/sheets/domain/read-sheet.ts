import { ProblemError, problem } from '@lib/kernel';
import { columnCalled, COLUMNS, FAULTS_HEADING, headingOf, MOST_ROWS, type ColumnKey } from './columns.js';
import type { RawSheet } from './raw-sheet.js';
import { readRow } from './read-row.js';
import type { SheetRow } from './sheet-row.js';

/** A file read: its rows, and what is to be known of it as a whole. */
export interface SheetRead {
  readonly rows: readonly SheetRow[];
  /** Headings that are none of ours, in the words of the file. */
  readonly passedOver: readonly string[];
  /** Columns of ours that the file has not got. */
  readonly missing: readonly string[];
}

/** Rows at a time, so that other requests are answered in between. */
const AT_ONCE = 250;

/** Reads the headings, and then each row by them. */
export async function readSheet({ rows: [headings, ...rows] }: RawSheet): Promise<SheetRead> {
  if (!headings) throw new ProblemError(problem('EMPTY', 'This file holds no rows. Choose another.', 'file'));
  const places = new Map<ColumnKey, number>();
  const passedOver: string[] = [];
  for (const [place, heading] of headings.cells.entries()) {
    const key = columnCalled(heading);
    if (key && places.has(key))
      throw new ProblemError(
        problem('COLUMN_TWICE', `Two columns are headed “${headingOf(key)}”. Leave one of them out.`, 'file'),
      );
    if (key) places.set(key, place);
    else if (heading.trim() && heading.trim().toLowerCase() !== FAULTS_HEADING.toLowerCase())
      passedOver.push(heading.trim().slice(0, 60));
  }
  if (!places.has('agency'))
    throw new ProblemError(
      problem(
        'NO_HEADINGS',
        'We find no column “Agency”. The first row must hold the headings of the columns: begin with the template, or with a download of the table.',
        'file',
      ),
    );
  if (rows.length === 0)
    throw new ProblemError(
      problem('EMPTY', 'There are headings and no rows below them. Add a row for each seat.', 'file'),
    );
  if (rows.length > MOST_ROWS) throw new ProblemError(tooManyRows());
  const read: SheetRow[] = [];
  for (const row of rows) {
    read.push(readRow(row, places, headings.cells.length));
    if (read.length % AT_ONCE === 0) await new Promise((go) => setImmediate(go));
  }
  return {
    rows: read,
    passedOver,
    missing: COLUMNS.filter(({ key }) => !places.has(key)).map(({ heading }) => heading),
  };
}

const tooManyRows = () =>
  problem(
    'TOO_MANY_ROWS',
    'This file has more than 5,000 rows. Divide it into several and import one after the other.',
    'file',
  );
