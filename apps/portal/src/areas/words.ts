import type { PlaceKind } from '../gql/enums';

export const placeKindWords: Record<PlaceKind, string> = {
  NATION: 'Nation',
  REGION: 'Region',
  POLICE_FORCE_AREA: 'Police force area',
  UPPER_TIER: 'Council',
  LOWER_TIER: 'District council',
  INTEGRATED_CARE_BOARD: 'Health area',
  TOWN: 'Town',
};
