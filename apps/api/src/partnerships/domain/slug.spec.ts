import { expect, test } from '@jest/globals';
import { slugOf } from './slug.js';

test.each([
  ['Tyne Valley & Coast', 'tyne-valley-and-coast'],
  ['De-ddwyrain Cymru', 'de-ddwyrain-cymru'],
  ['!!!', 'partnership'],
  ['Map', 'map-partnership'],
  ['Open data', 'open-data-partnership'],
])('a partnership called %s is found at %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
