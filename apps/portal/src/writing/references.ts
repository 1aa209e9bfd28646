import { createContext } from 'react';

/** What a block of a text refers to, as its reader may read it. */
export interface Referred {
  kind: 'decision' | 'action';
  id: string;
  words: string;
}

/** What can be referred to here, by id; whatever is not among it is not shared with the reader. */
export const References = createContext<ReadonlyMap<string, Referred>>(new Map());
