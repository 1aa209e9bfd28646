/** Why a cell cannot be taken as it stands. */
export type CellMark = 'FORMULA' | 'ERROR' | 'TOO_LONG' | 'DATE';

/** One row as it stands in the file. */
export interface RawRow {
  /** As the spreadsheet counts them, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** By the place of the cell; most rows have none. */
  readonly marks?: Readonly<Record<number, CellMark>>;
}

/** The rows of a file that hold anything, the headings first. */
export interface RawSheet {
  /** The sheet that was read; null for a CSV file. */
  readonly sheetName: string | null;
  readonly rows: readonly RawRow[];
}
