/** A file of outlines: a small square for each code. */
export const geoJsonOf = (...codes: string[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: codes.map((LAD25CD) => ({
      type: 'Feature',
      properties: { LAD25CD },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-2, 53],
            [-1.9, 53],
            [-1.9, 53.1],
            [-2, 53.1],
            [-2, 53],
          ],
        ],
      },
    })),
  });
