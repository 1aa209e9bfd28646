import { expect, test } from '@jest/globals';
import { placeWords, reachOf, tiles } from './areas';

test('every area has a tile of its own, and no two stand in one place', () => {
  expect(new Set(tiles.map(({ area }) => area)).size).toBe(Object.keys(placeWords).length - 1);
  expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length);
});

test('each is counted once, where it stands; whoever stands nowhere is named beside the map', () => {
  const reach = reachOf(
    [{ mapArea: 'WALES' }, { mapArea: 'WALES' }],
    [{ mapArea: 'WALES' }, { mapArea: 'LONDON' }, { mapArea: null }],
  );
  const at = (place: string) => reach.find((each) => each.place === place);
  expect(at('WALES')).toEqual({ place: 'WALES', adopted: 2, all: 3 });
  expect(at('LONDON')).toEqual({ place: 'LONDON', adopted: 0, all: 1 });
  expect(at('SCOTLAND')).toEqual({ place: 'SCOTLAND', adopted: 0, all: 0 });
  expect(at('ELSEWHERE')).toEqual({ place: 'ELSEWHERE', adopted: 0, all: 1 });
  expect(reachOf([], [{ mapArea: 'LONDON' }]).map(({ place }) => place)).not.toContain('ELSEWHERE');
});
