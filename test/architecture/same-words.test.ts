import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { LICENCES as LICENCES_OF_FILES } from '../../apps/api/src/assets/domain/about-files.js';
import { SECTION_TITLES } from '../../apps/api/src/evaluations/domain/section-kinds.js';

const portal = fileURLToPath(new URL('../../apps/portal/src/library/words.ts', import.meta.url));

test('archives of assets call licences what the portal calls them', async () => {
  const { licenceWords } = (await import(portal)) as Record<string, Record<string, string>>;
  const { LINK_ONLY: _noFile, ...ofFiles } = licenceWords!;
  expect(LICENCES_OF_FILES).toEqual(ofFiles);
});

test('an evaluation has the sections on paper that it has on the page', async () => {
  const evaluations = fileURLToPath(new URL('../../apps/portal/src/evaluations/words.ts', import.meta.url));
  const { sectionTitles } = (await import(evaluations)) as Record<string, object>;
  expect(SECTION_TITLES).toEqual(sectionTitles);
});
