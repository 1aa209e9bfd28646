import { expect, test } from '@jest/globals';
import { readConfig } from '@lib/config';
import { securityHeaders } from './security-headers.js';

const pictures = (more: Record<string, string>) =>
  /img-src ([^;]+)/.exec(
    securityHeaders(readConfig({ SECRET: 'x'.repeat(40), ...more }))['content-security-policy']!,
  )?.[1];

test('pictures are ours alone, but where a house has chosen a server of tiles for its map', () => {
  expect(pictures({})).toBe("'self' data:");
  expect(pictures({ MAP_TILES: 'https://tiles.example.org/roads/{z}/{x}/{y}.png' })).toBe(
    "'self' data: https://tiles.example.org",
  );
});

test('a server of tiles is named by an address that says which tile, and safely', () => {
  for (const address of [
    'http://tiles.example.org/{z}/{x}/{y}',
    'https://tiles.example.org/{z}/{x}',
    'https://*/{z}/{x}/{y}',
  ])
    expect(() => readConfig({ SECRET: 'x'.repeat(40), MAP_TILES: address })).toThrow('MAP_TILES');
});
