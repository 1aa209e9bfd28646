/** How drawing the first pages of a file can end. */
export type DrawOutcome = 'MADE' | 'TOO_SLOW' | 'PROTECTED' | 'BROKEN';

export interface Picture {
  /** The first is 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly webp: Uint8Array;
}

export interface Drawn {
  readonly outcome: DrawOutcome;
  /** In their order; a page that cannot be drawn has none. */
  readonly pictures: readonly Picture[];
  /** The most memory that it took, in megabytes. */
  readonly peakMb: number;
}

export interface DrawLimits {
  readonly pages: number;
  /** The most points that a picture has, whatever size its page says. */
  readonly width: number;
  readonly height: number;
  /** PDFium has the whole file in memory. */
  readonly fileMb: number;
  readonly seconds: number;
  readonly memoryMb: number;
}

export const DRAW_LIMITS: DrawLimits = {
  pages: 3,
  width: 1000,
  height: 1414,
  fileMb: 100,
  seconds: 30,
  memoryMb: 320,
};
