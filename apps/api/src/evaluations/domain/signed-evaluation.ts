import type { RichText } from '@lib/rich-text';
import type { FigureTold } from './material.js';
import type { SectionKind } from './section-kinds.js';

/** An evaluation as it was signed off. */
export interface SignedEvaluation {
  readonly id: string;
  readonly number: number;
  /** The campaign as it was called then, and who ran it. */
  readonly title: string;
  readonly runBy: string;
  readonly sections: readonly { readonly kind: SectionKind; readonly content: RichText }[];
  /** As they stood; none of a national campaign, whose readers are told none. */
  readonly figures: readonly FigureTold[];
  readonly signedByName: string;
  readonly signedAt: Date;
}
