import { useSearchParams } from 'react-router';
import type { DirectoryActivity, DirectorySort, GeographicTier, PartnershipStatus, Sector } from '../gql/enums';
import { statusWords, tierWords } from '../partnerships/words';
import { sectors } from '../table/sectors';
import { activityWords } from './words';

/** What to look for, as the address says it: `?near=Bristol&tier=LOCAL` */
export interface DirectoryWanted {
  words?: string;
  /** A place by its name, as it was typed. */
  near?: string;
  /** The place itself, where one was chosen out of several. */
  place?: string;
  nation?: string;
  region?: string;
  policeForceArea?: string;
  council?: string;
  tier?: GeographicTier;
  activity?: DirectoryActivity;
  sector?: Sector;
  status?: PartnershipStatus;
  sort?: DirectorySort;
}

/** What an address says that means nothing is left out. */
const oneOf = <Key extends string>(words: Record<Key, unknown>, value: string | null) =>
  value && value in words ? (value as Key) : undefined;

export function useDirectoryWanted(): DirectoryWanted {
  const [params] = useSearchParams();
  const said = (name: string) => params.get(name)?.trim() || undefined;
  return {
    words: said('words'),
    near: said('near'),
    place: said('place'),
    nation: said('nation'),
    region: said('region'),
    policeForceArea: said('policeForceArea'),
    council: said('council'),
    tier: oneOf(tierWords, params.get('tier')),
    activity: oneOf(activityWords, params.get('activity')),
    sector: oneOf(sectors, params.get('sector')),
    status: oneOf(statusWords, params.get('status')),
    sort: oneOf({ NAME: '', CONFIRMED: '' }, params.get('sort')),
  };
}

/** The same as the API takes it: of each, one at most. */
export function filterOf({ words, near, place, sort: _sort, ...narrowing }: DirectoryWanted) {
  const lists = Object.entries(narrowing).flatMap(([name, value]) => (value ? [[name, [value]]] : []));
  return { words, near, place, ...(Object.fromEntries(lists) as Lists) };
}

type Lists = {
  [Name in Exclude<keyof DirectoryWanted, 'words' | 'near' | 'place' | 'sort'>]?: NonNullable<DirectoryWanted[Name]>[];
};

/** As an address, without what is left out. */
export const addressOf = (wanted: DirectoryWanted): URLSearchParams =>
  new URLSearchParams(Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));

/** Whether anything beyond words and a place is chosen. */
export const chosenOf = ({ words: _w, near: _n, place: _p, sort: _s, ...narrowing }: DirectoryWanted): number =>
  Object.values(narrowing).filter(Boolean).length;
