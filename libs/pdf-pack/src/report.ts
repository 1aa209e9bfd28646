import type { Marking } from './description.js';
import type { Run } from './layout/write-runs.js';

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly depth: number; readonly mark: string; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A report that is made of words alone. */
export interface ReportDescription {
  readonly title: string;
  /** Whose it is. */
  readonly organisation: string;
  /** Below the title, one line each. */
  readonly lines: readonly string[];
  readonly sections: readonly { readonly title: string; readonly blocks: readonly ReportBlock[] }[];
  readonly madeAt: Date;
  /** At the head and the foot of each page. */
  readonly marking?: Marking;
}
