import type { MapArea } from '../gql/enums';

/** Where partnerships stand that span several areas, or did not say. */
export type Place = MapArea | 'ELSEWHERE';

export const placeWords: Record<Place, string> = {
  SCOTLAND: 'Scotland',
  NORTHERN_IRELAND: 'Northern Ireland',
  WALES: 'Wales',
  NORTH_EAST: 'North East',
  NORTH_WEST: 'North West',
  YORKSHIRE_AND_THE_HUMBER: 'Yorkshire and the Humber',
  EAST_MIDLANDS: 'East Midlands',
  WEST_MIDLANDS: 'West Midlands',
  EAST_OF_ENGLAND: 'East of England',
  LONDON: 'London',
  SOUTH_EAST: 'South East',
  SOUTH_WEST: 'South West',
  ELSEWHERE: 'Across several areas, or not said',
};

export const places = Object.keys(placeWords) as Place[];

/** Tiles of one size, each about where its area lies: nobody counts for more because their land is wide. */
export const tiles: readonly { area: MapArea; column: number; row: number; lines: readonly string[] }[] = [
  { area: 'SCOTLAND', column: 1, row: 0, lines: ['Scotland'] },
  { area: 'NORTHERN_IRELAND', column: 0, row: 1, lines: ['Northern', 'Ireland'] },
  { area: 'NORTH_EAST', column: 2, row: 1, lines: ['North', 'East'] },
  { area: 'NORTH_WEST', column: 1, row: 2, lines: ['North', 'West'] },
  { area: 'YORKSHIRE_AND_THE_HUMBER', column: 2, row: 2, lines: ['Yorkshire', 'and the', 'Humber'] },
  { area: 'WALES', column: 0, row: 3, lines: ['Wales'] },
  { area: 'WEST_MIDLANDS', column: 1, row: 3, lines: ['West', 'Midlands'] },
  { area: 'EAST_MIDLANDS', column: 2, row: 3, lines: ['East', 'Midlands'] },
  { area: 'EAST_OF_ENGLAND', column: 3, row: 3, lines: ['East of', 'England'] },
  { area: 'SOUTH_WEST', column: 1, row: 4, lines: ['South', 'West'] },
  { area: 'SOUTH_EAST', column: 2, row: 4, lines: ['South', 'East'] },
  { area: 'LONDON', column: 3, row: 4, lines: ['London'] },
];

interface Standing {
  mapArea?: MapArea | null;
}

export interface Reach {
  place: Place;
  adopted: number;
  all: number;
}

/** How many have adopted and how many have not, for each place on the map; besides, where there are some, for those on none. */
export function reachOf(adopted: readonly Standing[], others: readonly Standing[]): Reach[] {
  const at = (of: readonly Standing[], place: Place) =>
    of.filter(({ mapArea }) => (mapArea ?? 'ELSEWHERE') === place).length;
  return places
    .map((place) => ({ place, adopted: at(adopted, place), all: at(adopted, place) + at(others, place) }))
    .filter(({ place, all }) => place !== 'ELSEWHERE' || all > 0);
}
