import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { JURISDICTIONS, KINDS, LICENCES, MATURITIES } from '../../apps/api/src/public-pages/library/words.js';

const portal = fileURLToPath(new URL('../../apps/portal/src/library/words.ts', import.meta.url));

test('a public page calls things what the portal calls them', async () => {
  const { jurisdictionWords, kindWords, licenceAddresses, licenceWords, maturityWords } = (await import(
    portal
  )) as Record<string, object>;
  expect(KINDS).toEqual(kindWords);
  expect(JURISDICTIONS).toEqual(jurisdictionWords);
  expect(MATURITIES).toEqual(maturityWords);
  const named = (index: 0 | 1) =>
    Object.fromEntries(
      Object.entries(LICENCES).flatMap(([code, words]) => (words[index] ? [[code, words[index]]] : [])),
    );
  expect(named(0)).toEqual(licenceWords);
  expect(named(1)).toEqual(licenceAddresses);
});
