import { useSearchParams } from 'react-router';
import type { Jurisdiction, LibrarySort, Licence, Maturity, ResourceKind, Sector } from '../gql/enums';
import { sectors } from '../table/sectors';
import { jurisdictionWords, kindWords, licenceWords, maturityWords } from './words';

/** What to look for, as the address says it: `?words=county+lines&kind=GUIDANCE&topic=HEALTH` */
export interface ResourcesWanted {
  words?: string;
  sort?: LibrarySort;
  kind?: ResourceKind;
  topic?: string;
  sector?: Sector;
  jurisdiction?: Jurisdiction;
  language?: string;
  year?: string;
  maturity?: Maturity;
  licence?: Licence;
  partnership?: string;
}

/** What an address says that means nothing is left out. */
const oneOf = <Key extends string>(words: Record<Key, unknown>, value: string | null) =>
  value && value in words ? (value as Key) : undefined;

export function useResourcesWanted(): ResourcesWanted {
  const [params] = useSearchParams();
  return {
    words: params.get('words')?.trim() || undefined,
    sort: oneOf({ NEWEST: '', USE: '' }, params.get('sort')),
    kind: oneOf(kindWords, params.get('kind')),
    topic: params.get('topic') || undefined,
    sector: oneOf(sectors, params.get('sector')),
    jurisdiction: oneOf(jurisdictionWords, params.get('jurisdiction')),
    language: params.get('language') || undefined,
    year: /^\d{4}$/.exec(params.get('year') ?? '')?.[0],
    maturity: oneOf(maturityWords, params.get('maturity')),
    licence: oneOf(licenceWords, params.get('licence')),
    partnership: params.get('partnership') || undefined,
  };
}

const listed = {
  kind: 'kinds',
  topic: 'topics',
  sector: 'sectors',
  jurisdiction: 'jurisdictions',
  language: 'languages',
  year: 'years',
  maturity: 'maturities',
  licence: 'licences',
  partnership: 'partnershipIds',
} as const;

export type Filter = { [Name in keyof typeof listed as (typeof listed)[Name]]?: NonNullable<ResourcesWanted[Name]>[] };

/** The same as the API takes it: of each, one at most. */
export const filterOf = (wanted: ResourcesWanted): Filter =>
  Object.fromEntries(
    Object.entries(listed).flatMap(([name, list]) => {
      const value = wanted[name as keyof typeof listed];
      return value ? [[list, [value]]] : [];
    }),
  );
