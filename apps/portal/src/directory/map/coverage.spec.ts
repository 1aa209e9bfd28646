import { expect, test } from '@jest/globals';
import { coverageOf, stepOf, type Pin } from './coverage';

const areas = {
  E92000001: { name: 'England', within: [] },
  E12000002: { name: 'North West', within: ['E92000001'] },
  E10000017: { name: 'Lancashire', within: ['E12000002', 'E92000001'] },
  E07000123: { name: 'Preston', within: ['E10000017', 'E12000002', 'E92000001'] },
  E06000063: { name: 'Cumberland', within: ['E12000002', 'E92000001'] },
  E06000064: { name: 'Westmorland and Furness', within: ['E12000002', 'E92000001'] },
};
const pin = (slug: string, tier: Pin['tier'], ...areaCodes: string[]): Pin => ({ slug, name: slug, tier, areaCodes });
const pins = [
  pin('national', 'NATIONAL', 'E92000001'),
  pin('regional', 'REGIONAL', 'E12000002'),
  pin('county', 'SUB_REGIONAL', 'E10000017'),
  pin('district', 'LOCAL', 'E07000123'),
  pin('cumberland', 'LOCAL', 'E06000063'),
];
const slugs = (codes: string[]) => {
  const { all, part } = coverageOf(pins, areas)(codes);
  return [all, part].map((some) => some.map(({ slug }) => slug));
};

test('an area is covered by partnerships of it and of all it lies in, and in part by those of what lies in it', () => {
  expect(slugs(['E07000123'])).toEqual([['district', 'county', 'regional', 'national'], []]);
  expect(slugs(['E10000017'])).toEqual([['county', 'regional', 'national'], ['district']]);
  expect(slugs(['E92000001'])).toEqual([['national'], ['cumberland', 'district', 'county', 'regional']]);
  expect(slugs(['E99999999'])).toEqual([[], []]);
});

test('two councils that are drawn as one are covered in part by a partnership of one of them', () => {
  expect(slugs(['E06000063', 'E06000064'])).toEqual([['regional', 'national'], ['cumberland']]);
});

test('an area is the darker the more partnerships cover it', () => {
  expect([0, 1, 2, 3, 4, 7, 8, 500].map(stepOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
});
