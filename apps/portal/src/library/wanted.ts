import { useSearchParams } from 'react-router';
import type { Jurisdiction, ResourceKind, Sector } from '../gql/enums';
import { sectors } from '../table/sectors';
import { jurisdictionWords, kindWords } from './words';

/** What to look for, as the address says it: `?words=county+lines&kind=GUIDANCE&topic=housing` */
export interface ResourcesWanted {
  words?: string;
  kind?: ResourceKind;
  topic?: string;
  sector?: Sector;
  jurisdiction?: Jurisdiction;
  language?: string;
  partnershipId?: string;
}

/** What an address says that means nothing is left out. */
const oneOf = <Key extends string>(words: Record<Key, unknown>, value: string | null) =>
  value && value in words ? (value as Key) : undefined;

export function useResourcesWanted(): ResourcesWanted {
  const [params] = useSearchParams();
  return {
    words: params.get('words')?.trim() || undefined,
    kind: oneOf(kindWords, params.get('kind')),
    topic: params.get('topic') || undefined,
    sector: oneOf(sectors, params.get('sector')),
    jurisdiction: oneOf(jurisdictionWords, params.get('jurisdiction')),
    language: params.get('language') || undefined,
    partnershipId: params.get('partnership') || undefined,
  };
}
