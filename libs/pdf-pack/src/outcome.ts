/** Why a part, or some of its pages, could not be put in. */
export const TROUBLES = {
  EMPTY: 'The file is empty.',
  BROKEN: 'The file is damaged, or is not of the kind its name says.',
  ENCRYPTED: 'The file is protected by a password.',
  OTHER_KIND: 'Files of this kind, such as slides and workbooks, are not put into packs.',
  WITHHELD: 'The file has not been scanned for malware yet, or malware was found in it.',
  TOO_LARGE: 'The file is larger than a pack can take.',
  TOO_DEMANDING: 'The file takes too long to read, or too much room.',
  TOO_MANY_PAGES: 'The file has more pages than a pack can take.',
  SOME_PAGES: 'Some pages of the file are damaged.',
  CUT: 'The text is longer than a pack can take, and ends early.',
} as const;

export type Trouble = keyof typeof TROUBLES;

export interface PartOutcome {
  readonly firstPage: number;
  readonly pages: number;
  readonly trouble: Trouble | null;
  /** Word-processor files are set anew, without their layout. */
  readonly isSimplified: boolean;
}

export interface Pack {
  readonly pages: number;
  readonly bytes: number;
  /** As many as the description has parts, in their order. */
  readonly parts: readonly PartOutcome[];
  /** The most memory that making it took, in megabytes. */
  readonly peakMb: number;
}

export interface Progress {
  readonly partsDone: number;
  readonly parts: number;
  /** Pages read so far, the cover and the agenda left out. */
  readonly pages: number;
}

export interface Limits {
  readonly partBytes: number;
  readonly partPages: number;
  readonly pages: number;
  readonly letters: number;
  readonly partSeconds: number;
  readonly seconds: number;
  readonly memoryMb: number;
}

export const LIMITS: Limits = {
  partBytes: 64 * 1024 * 1024,
  partPages: 2000,
  pages: 5000,
  letters: 1_000_000,
  partSeconds: 60,
  seconds: 300,
  memoryMb: 768,
};
