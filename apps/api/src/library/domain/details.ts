import type { Contributor } from './byline.js';

export type FoundBy = 'PUBLIC' | 'NETWORK' | 'PARTNERSHIP' | 'STATUTORY';
export type Sharing = 'CLEAR' | 'GREEN' | 'AMBER' | 'AMBER_STRICT' | 'RED';
export type State = 'DRAFT' | 'IN_REVIEW' | 'RETURNED' | 'PUBLISHED';

export interface Backer {
  readonly kind: 'COMMISSIONED_BY' | 'FUNDED_BY' | 'ENDORSED_BY';
  readonly name: string;
}

export interface Link {
  readonly label: string;
  readonly url: string;
  readonly language: string | null;
}

export interface PartNote {
  readonly label: string;
  readonly place: string;
  readonly note: string;
}

/** What a version says, other than what is in its files. */
export interface Details {
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly contributors: readonly Contributor[];
  readonly publisher: string;
  readonly publishedOn: string;
  readonly topics: readonly string[];
  readonly sectors: readonly string[];
  readonly writtenFor: string;
  readonly jurisdictions: readonly string[];
  readonly languages: readonly string[];
  readonly licence: string;
  readonly marking: 'OFFICIAL' | 'OFFICIAL_SENSITIVE';
  readonly handling: string;
  readonly sharing: Sharing;
  readonly foundBy: FoundBy;
  readonly partnershipId: string | null;
  readonly maturity: 'INTERIM' | 'FINAL';
  readonly links: readonly Link[];
  readonly backers: readonly Backer[];
  readonly partNotes: readonly PartNote[];
  readonly note: string;
}

/** Of a partnership's own: reviewed by its officers. All else is reviewed by national coordinators. */
export const isLocal = (foundBy: FoundBy): boolean => foundBy === 'PARTNERSHIP' || foundBy === 'STATUTORY';

/** The narrowest first. */
export const WIDTHS: readonly FoundBy[] = ['STATUTORY', 'PARTNERSHIP', 'NETWORK', 'PUBLIC'];

/** Whether what is for the one is for fewer than what is for the other. */
export const isNarrower = (one: FoundBy, other: FoundBy): boolean => WIDTHS.indexOf(one) < WIDTHS.indexOf(other);
