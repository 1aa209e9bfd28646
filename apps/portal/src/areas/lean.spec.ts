import { expect, test } from '@jest/globals';
import { lean } from './lean';

test('a file of outlines keeps its codes and its lines, to ten metres, and nothing else', () => {
  const said = {
    type: 'FeatureCollection',
    crs: {},
    features: [
      {
        type: 'Feature',
        properties: { PFA23CD: 'E23000003', PFA23NM: 'Lancashire', GlobalID: 'x' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [-2.000001, 53.1, 7],
              [-2.000002, 53.1],
              [-2.5, 53.2],
              [-2, 54],
              [-2.000001, 53.1],
            ],
          ],
        },
      },
    ],
  };
  expect(JSON.parse(lean(JSON.stringify(said)))).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { PFA23CD: 'E23000003' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [-2, 53.1],
              [-2.5, 53.2],
              [-2, 54],
              [-2, 53.1],
            ],
          ],
        },
      },
    ],
  });
});

test.each(['', 'no json', '{}', '[]', '{"features":[null]}'])('what is no GeoJSON is left as it is: %s', (text) => {
  expect(lean(text)).toBe(text);
});
