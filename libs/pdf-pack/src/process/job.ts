import type { Kind, PackDescription, Part } from '../description.js';
import type { Limits, Pack, Progress, Trouble } from '../outcome.js';

/** A part whose bytes lie in a file, or of which is known already that it cannot be read. */
export interface SpooledPart extends Omit<Part, 'content'> {
  readonly kind: Kind;
  readonly path: string;
  readonly trouble: Trouble | null;
}

/** What the process that binds is told. */
export interface Job extends Omit<PackDescription, 'parts'> {
  readonly parts: readonly SpooledPart[];
  readonly to: string;
  readonly limits: Limits;
}

/** What it says. Of the part it begins it speaks first, so that the blame is known if it is heard no more. */
export type Said =
  | { readonly kind: 'begins'; readonly part: number | null }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly pack: Omit<Pack, 'bytes'> }
  | { readonly kind: 'failed'; readonly message: string };
