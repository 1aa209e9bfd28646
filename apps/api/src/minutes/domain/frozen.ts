import { createHash } from 'node:crypto';
import { wordsOf, type RichText } from '@lib/rich-text';

/** What arose from an item, in the words that it had when the minutes were circulated. */
export interface FrozenFact {
  readonly id: string;
  readonly words: string;
}

export interface FrozenSection {
  readonly id: string;
  /** Null of the meeting as a whole. */
  readonly itemId: string | null;
  /** As the agenda numbered it; null where it had none. */
  readonly number: number | null;
  readonly title: string;
  /** Only that there was such an item: it is for others. */
  readonly isRestricted: boolean;
  readonly text: RichText;
  /** Those of the text alone, to be searched. Null where there are none to read. */
  readonly words: string | null;
  readonly declarations: readonly string[];
  readonly decisions: readonly FrozenFact[];
  readonly actions: readonly FrozenFact[];
}

export interface FrozenAttendance {
  readonly name: string;
  readonly agency: string;
  readonly capacity: string;
  readonly state: string;
  /** When they came and left, where that was not with everybody. */
  readonly times: string;
}

/** Minutes as a document: what was frozen when they were circulated, and corrected since. */
export interface FrozenMinutes {
  readonly form: 1;
  readonly kind: 'OPEN' | 'RESTRICTED';
  readonly number: number;
  readonly partnership: string;
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly heldOn: string;
    readonly startsTime: string;
    readonly endsTime: string;
    readonly place: string;
  };
  readonly attendance: readonly FrozenAttendance[];
  readonly quorum: readonly string[];
  readonly sections: readonly FrozenSection[];
}

/** The same document gives the same letters: names in the order of the alphabet, nothing between them. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`)
    .join(',')}}`;
}

export const sha256Of = (content: string): string => createHash('sha256').update(content, 'utf8').digest('hex');

/** A section with another text: what it refers to is among what arose from it, and nothing else. */
export function withText(section: FrozenSection, text: RichText): FrozenSection {
  const known = new Set([...section.decisions, ...section.actions].map(({ id }) => id));
  const content = text.content.filter((block) => block.type !== 'reference' || known.has(block.attrs.id));
  const kept = { ...text, content };
  return { ...section, text: kept, words: wordsOf(kept).trim() === '' ? null : wordsOf(kept) };
}

export const saysNothing = ({ words, declarations, decisions, actions }: FrozenSection): boolean =>
  words === null && declarations.length + decisions.length + actions.length === 0;
