/** What circulated minutes say: see the server's `minutes/domain/frozen.ts`. */
export interface Fact {
  id: string;
  words: string;
}

export interface Section {
  id: string;
  itemId: string | null;
  number: number | null;
  title: string;
  isRestricted: boolean;
  text: { type: 'doc'; content: { type: string; attrs?: { id?: string } }[] };
  words: string | null;
  declarations: string[];
  decisions: Fact[];
  actions: Fact[];
}

export interface Frozen {
  attendance: { name: string; agency: string; capacity: string; state: string; times: string }[];
  quorum: string[];
  sections: Section[];
}

/** What the server froze is in order. */
export const frozenOf = (content: string): Frozen => JSON.parse(content) as Frozen;

export const titleOf = ({ number, title, isRestricted }: Section): string =>
  isRestricted ? `Item ${number}: restricted` : `${number === null ? '' : `${number}. `}${title}`;
