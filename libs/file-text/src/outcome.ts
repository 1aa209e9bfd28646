/** How taking the words out of a file can end. */
export type Outcome = 'TAKEN' | 'NO_TEXT' | 'TOO_LONG' | 'TOO_SLOW' | 'PROTECTED' | 'BROKEN';

export type Kind = 'pdf' | 'docx' | 'odt' | 'pptx' | 'xlsx' | 'html' | 'txt';

export interface Taken {
  readonly outcome: Outcome;
  /** In their order, the first page first: slides, sheets, or parts of a text that knows no pages. */
  readonly pages: readonly string[];
  /** The most memory that it took, in megabytes. */
  readonly peakMb: number;
}

export interface Limits {
  readonly pages: number;
  /** Of all pages together, and of each: what is longer is no page that anybody reads. */
  readonly letters: number;
  readonly pageLetters: number;
  readonly seconds: number;
  readonly memoryMb: number;
}

export const LIMITS: Limits = {
  pages: 2000,
  letters: 5_000_000,
  pageLetters: 100_000,
  seconds: 60,
  memoryMb: 320,
};
