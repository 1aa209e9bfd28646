/** How a page is to be handled. The marking of the highest rank inside stands on the cover and the agenda. */
export interface Marking {
  readonly text: string;
  readonly handling?: string;
  readonly rank: number;
}

export interface Cover {
  readonly organisation: string;
  readonly title: string;
  /** When, where and the like; one line each. */
  readonly lines: readonly string[];
  readonly reader: string;
  /** The marking of the meeting itself, if it has one above its papers. */
  readonly marking?: Marking;
}

/** One line beneath an item: a matter arising, an open action. */
export interface Point {
  readonly text: string;
  readonly marking?: Marking;
}

export interface AgendaItem {
  /** Unique: papers name it. */
  readonly number: string;
  /** The number is not shown. */
  readonly isUnnumbered?: true;
  readonly title: string;
  /** As the clock shows it: 10:05. */
  readonly startsAt?: string;
  readonly minutes?: number;
  readonly purpose?: string;
  readonly presenter?: string;
  readonly notes?: string;
  readonly points?: readonly Point[];
  readonly marking?: Marking;
}

/** An item of which the reader may know that it is there. */
export interface RestrictedItem {
  readonly number: string;
  readonly isRestricted: true;
  readonly startsAt?: string;
  readonly minutes?: number;
}

export interface Section {
  readonly title?: string;
  readonly items: readonly (AgendaItem | RestrictedItem)[];
}

/** What is of another kind, or is not handed out, has a page in its place that says so. */
export type Kind = 'pdf' | 'text' | 'docx' | 'odt' | 'other' | 'withheld';

/** A path, or the bytes as they come. */
export type Source = string | AsyncIterable<Uint8Array>;

export interface Part {
  /** The number of the agenda item it belongs to. */
  readonly item?: string;
  readonly title: string;
  /** “Late paper”, “Supplement 2”. */
  readonly label?: string;
  readonly version?: string;
  readonly marking?: Marking;
  readonly content: { readonly kind: Kind; readonly source: Source };
}

/** All that a pack is made of. What is not said here is not in it. */
export interface PackDescription {
  readonly cover: Cover;
  readonly agenda: readonly Section[];
  readonly parts: readonly Part[];
  /** Said on the cover and in the properties of the document. */
  readonly madeAt: Date;
  /** The zone in which the cover says when. */
  readonly zone: string;
}
