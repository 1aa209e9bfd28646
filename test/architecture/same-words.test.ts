import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { LICENCES as LICENCES_OF_FILES } from '../../apps/api/src/assets/domain/about-files.js';
import { SECTION_TITLES } from '../../apps/api/src/evaluations/domain/section-kinds.js';
import { CHANNELS } from '../../apps/api/src/public-pages/campaigns/asset-list.js';
import { LICENCES } from '../../apps/api/src/public-pages/campaigns/words.js';

const portal = fileURLToPath(new URL('../../apps/portal/src/library/words.ts', import.meta.url));
const assets = fileURLToPath(new URL('../../apps/portal/src/assets/words.ts', import.meta.url));

test('the page of a campaign calls licences what the portal calls them', async () => {
  const { licenceAddresses, licenceWords } = (await import(portal)) as Record<string, object>;
  const named = (index: 0 | 1) =>
    Object.fromEntries(
      Object.entries(LICENCES).flatMap(([code, words]) => (words[index] ? [[code, words[index]]] : [])),
    );
  expect(named(0)).toEqual(licenceWords);
  expect(named(1)).toEqual(licenceAddresses);
});

test('assets of campaigns are for what the portal says, in pages and in archives', async () => {
  const { channelWords } = (await import(assets)) as Record<string, object>;
  expect(CHANNELS).toEqual(channelWords);
  const { licenceWords } = (await import(portal)) as Record<string, Record<string, string>>;
  const { LINK_ONLY: _noFile, ...ofFiles } = licenceWords!;
  expect(LICENCES_OF_FILES).toEqual(ofFiles);
});

test('an evaluation has the sections on paper that it has on the page', async () => {
  const evaluations = fileURLToPath(new URL('../../apps/portal/src/evaluations/words.ts', import.meta.url));
  const { sectionTitles } = (await import(evaluations)) as Record<string, object>;
  expect(SECTION_TITLES).toEqual(sectionTitles);
});
