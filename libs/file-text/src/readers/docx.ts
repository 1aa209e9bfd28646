import { ZippedXml } from '@lib/zipped-xml';
import type { Pages } from './pages.js';
import { Unreadable } from './unreadable.js';
import { UNPACKED } from './unpacked.js';

/** A Word document, by the pages that Word last set it on where it says so. What was struck out or hidden is left out. */
export async function readDocx(path: string, pages: Pages): Promise<void> {
  using zip = await ZippedXml.open(path, UNPACKED);
  if (!zip.has('word/document.xml')) throw new Unreadable('BROKEN');
  for (const part of ['document', 'footnotes', 'endnotes']) {
    let [isText, isHidden, inProperties, aside] = [false, false, false, 0];
    await zip.read(`word/${part}.xml`, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        // What is there twice, for old programs, is read once.
        if (aside > 0 || name === 'mc:Fallback') aside += 1;
        else if (name === 'w:r') isHidden = false;
        else if (name === 'w:pPr') inProperties = true;
        else if (name === 'w:vanish' && !inProperties) isHidden = value !== '0' && value !== 'false';
        else if (name === 'w:t') isText = true;
        else if (name === 'w:tab' && !inProperties) pages.add(' ');
        else if (name === 'w:noBreakHyphen') pages.add('-');
        // Word writes down both, one after the other: where nothing stands between them they are one.
        else if (name === 'w:lastRenderedPageBreak' || (name === 'w:br' && attributes['w:type'] === 'page')) {
          if (pages.isBegun) pages.turn();
        } else if (name === 'w:br' || name === 'w:cr') pages.add('\n');
      },
      text: (said) => {
        if (isText && !isHidden && aside === 0) pages.add(said);
      },
      close: (name) => {
        if (aside > 0) aside -= 1;
        else if (name === 'w:t') isText = false;
        else if (name === 'w:pPr') inProperties = false;
        else if (name === 'w:tc') pages.add(' ');
        else if (name === 'w:p') pages.endParagraph();
      },
    });
  }
}
