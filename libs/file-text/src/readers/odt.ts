import { ZippedXml } from '@lib/zipped-xml';
import type { Pages } from './pages.js';
import { Unreadable } from './unreadable.js';
import { UNPACKED } from './unpacked.js';

/** What is noted beside the text, or was struck out, is not read. */
const ASIDE = new Set(['text:tracked-changes', 'office:annotation', 'office:forms', 'text:note-citation']);

/** An OpenDocument text, by the pages that its program last set it on where it says so. */
export async function readOdt(path: string, pages: Pages): Promise<void> {
  using zip = await ZippedXml.open(path, UNPACKED);
  if (!zip.has('content.xml')) throw new Unreadable('BROKEN');
  await zip.read('META-INF/manifest.xml', {
    open: (name) => {
      if (name.endsWith('encryption-data')) throw new Unreadable('PROTECTED');
    },
  });
  let [aside, inBody, within] = [0, false, 0];
  await zip.read('content.xml', {
    open: (name) => {
      if (aside > 0 || ASIDE.has(name)) aside += 1;
      else if (name === 'office:text') inBody = true;
      else if (name === 'text:p' || name === 'text:h') within += 1;
      else if (name === 'text:soft-page-break') {
        if (pages.isBegun) pages.turn();
      } else if (name === 'text:tab' || name === 'text:s') pages.add(' ');
      else if (name === 'text:line-break') pages.add('\n');
    },
    text: (said) => {
      if (inBody && aside === 0 && within > 0) pages.add(said.replaceAll(/\s+/g, ' '));
    },
    close: (name) => {
      if (aside > 0) aside -= 1;
      else if (name === 'text:p' || name === 'text:h') {
        within -= 1;
        pages.endParagraph();
      }
    },
  });
}
