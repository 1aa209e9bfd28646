import type { RawSheet } from '../domain/raw-sheet.js';

/** What the thread that reads a file answers. */
export type ReadAnswer =
  | { readonly sheet: RawSheet }
  | { readonly refusal: { readonly code: string; readonly message: string } };

export interface ReadLimits {
  readonly mostRows: number;
  /** Of one cell. */
  readonly mostLetters: number;
  /** Of all cells together. */
  readonly mostLettersInAll: number;
  /** What a workbook may unpack to. */
  readonly mostUnpacked: number;
}
