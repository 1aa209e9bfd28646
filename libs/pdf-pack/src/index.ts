export { makePack, type PackOptions } from './make-pack.js';
export { makeReport } from './make-report.js';
export type { ReportBlock, ReportDescription } from './report.js';
export { blocksOf } from './rich-text-blocks.js';
export type {
  AgendaItem,
  Cover,
  Kind,
  Marking,
  PackDescription,
  Part,
  Point,
  RestrictedItem,
  Section,
  Source,
} from './description.js';
export { LIMITS, TROUBLES, type Limits, type Pack, type PartOutcome, type Progress, type Trouble } from './outcome.js';
