import { createContext } from 'react';
import type { SSRData } from 'urql';

/** What the server sends along with a page that it drew. */
export interface Served {
  /** Where this Roundtable is: `https://roundtable.example` */
  site: string;
  /** To what the page asked. */
  answers: SSRData;
}

const read = (): Served | undefined => {
  const state = typeof document === 'undefined' ? null : document.getElementById('served');
  return state ? (JSON.parse(state.textContent) as Served) : undefined;
};

/** Undefined where the portal draws itself: for whoever is signed in, and at what is not public. */
export const served = read();

export interface Serving {
  site: string;
  /** Told by a page that is not there, or cannot be shown; heard by the server alone. */
  setStatus: (status: number) => void;
}

/** What pages need to know of how they are drawn: by the server, or in the browser. */
export const Serving = createContext<Serving>({
  site: served?.site ?? globalThis.location?.origin ?? '',
  setStatus: () => undefined,
});
