import { createContext, useContext } from 'react';
import type { SSRData } from 'urql';

/** What is the same for everybody, as it was set up; it comes with every page. */
export interface House {
  /** Where this Roundtable is: `https://roundtable.example` */
  site: string;
  /** Who runs it. */
  operator: { name: string; address: string; email: string };
  /** Where whoever must not be seen here goes at once. */
  exitUrl: string;
  /** What lies under the map of partnerships, and whose it is; null where the map needs nobody else. */
  mapTiles: { address: string; credit: string } | null;
}

/** A form that was sent without scripts and refused: what was typed, and what is wrong with it. */
export interface ServedForm {
  values: Readonly<Record<string, string | string[]>>;
  problems: { code: string; message: string; path: string[] }[];
}

/** What the server sends along with a page that it drew. */
export interface Served {
  /** To what the page asked. */
  answers: SSRData;
  form: ServedForm | null;
}

const read = (id: string): unknown => {
  const element = typeof document === 'undefined' ? null : document.getElementById(id);
  return element ? (JSON.parse(element.textContent) as unknown) : undefined;
};

/** Undefined where the portal draws itself: for whoever is signed in, and at what is not public. */
export const served = read('served') as Served | undefined;

export interface Serving {
  house: House;
  form: ServedForm | null;
  /** Told by a page that is not there, or cannot be shown; heard by the server alone. */
  setStatus: (status: number) => void;
}

/** What pages need to know of how they are drawn: by the server, or in the browser. */
export const Serving = createContext<Serving>({
  house: (read('house') as House | undefined) ?? {
    site: globalThis.location?.origin ?? '',
    operator: { name: 'The operator of this Roundtable', address: '', email: '' },
    exitUrl: 'https://www.bbc.co.uk/weather',
    mapTiles: null,
  },
  form: served?.form ?? null,
  setStatus: () => undefined,
});

export const useHouse = () => useContext(Serving).house;
