import { expect, test } from '@jest/globals';
import { bundleNames } from './bundle-names.js';

test('files in an archive keep their names, in any script, and none takes the place of another', () => {
  expect(bundleNames(['Poster.pdf', 'poster.pdf', 'ملصق.pdf', 'poster (2).pdf', 'Plakát'])).toEqual([
    'Poster.pdf',
    'poster (2).pdf',
    'ملصق.pdf',
    'poster (2) (2).pdf',
    'Plakát',
  ]);
});

test('no name leads out of the folder that an archive is unpacked in', () => {
  expect(bundleNames(['../up.pdf', '/etc/passwd', 'C:\\up.pdf', '..'])).toEqual([
    '-up.pdf',
    '-etc-passwd',
    'C--up.pdf',
    'file',
  ]);
});
