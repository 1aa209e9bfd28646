import { ZippedXml } from '@lib/zipped-xml';
import type { Pages } from './pages.js';
import { Unreadable } from './unreadable.js';
import { UNPACKED } from './unpacked.js';

const START = 'ppt/presentation.xml';

/** Slides in the order in which they are shown, each with what its speaker noted beneath. */
export async function readPptx(path: string, pages: Pages): Promise<void> {
  using zip = await ZippedXml.open(path, UNPACKED);
  if (!zip.has(START)) throw new Unreadable('BROKEN');
  const parts = await zip.related(START, '/slide');
  const slides: string[] = [];
  await zip.read(START, {
    open: (name, attributes) => {
      const slide = name === 'p:sldId' ? parts.get(attributes['r:id'] ?? '') : undefined;
      if (slide) slides.push(slide);
    },
  });
  for (const slide of slides) {
    await readShapes(zip, slide, pages);
    for (const notes of (await zip.related(slide, '/notesSlide')).values()) await readShapes(zip, notes, pages);
    pages.turn();
  }
}

async function readShapes(zip: ZippedXml, name: string, pages: Pages): Promise<void> {
  let [isText, isNumber] = [false, false];
  await zip.read(name, {
    open: (tag, { type = '' }) => {
      if (tag === 'a:t') isText = true;
      // The number of the slide is counted by itself.
      else if (tag === 'a:fld') isNumber = type === 'slidenum';
      else if (tag === 'a:br') pages.add('\n');
    },
    text: (said) => {
      if (isText && !isNumber) pages.add(said);
    },
    close: (tag) => {
      if (tag === 'a:t') isText = false;
      else if (tag === 'a:fld') isNumber = false;
      else if (tag === 'a:p') pages.add('\n');
    },
  });
}
