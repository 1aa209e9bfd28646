import { zipped } from './pdf/word-sources.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (targets: Readonly<Record<string, readonly [kind: string, target: string]>>) =>
  `<Relationships>${Object.entries(targets)
    .map(([id, [kind, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const types = (part: string, type: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
const shapes = (texts: readonly string[]) =>
  `<p:sld>${texts.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')}<a:p><a:fld type="slidenum"><a:t>77</a:t></a:fld></a:p></p:sld>`;

interface Slide {
  readonly says: readonly string[];
  readonly notes?: string;
}

/** Slides as they are shown; in the archive they lie the other way round, since only the presentation says their order. */
export const pptxSource = (slides: readonly Slide[]) => {
  const nameOf = (index: number) => slides.length - index;
  const files = slides.flatMap(({ says, notes }, index) => [
    [`ppt/slides/slide${nameOf(index)}.xml`, shapes(says)],
    ...(notes
      ? [
          [
            `ppt/slides/_rels/slide${nameOf(index)}.xml.rels`,
            relations({ r1: ['notesSlide', `../notesSlides/notes${index}.xml`] }),
          ],
          [`ppt/notesSlides/notes${index}.xml`, shapes([notes])],
        ]
      : []),
  ]);
  const order = slides.map((_, index) => `<p:sldId r:id="s${index}"/>`).join('');
  return zipped({
    '[Content_Types].xml': types('ppt/presentation.xml', 'presentationml.presentation'),
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${order}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      Object.fromEntries(slides.map((_, index) => [`s${index}`, ['slide', `slides/slide${nameOf(index)}.xml`]])),
    ),
    ...(Object.fromEntries(files) as Record<string, string>),
  });
};

/** A workbook of one sheet: its first row of texts that are kept once, its second of a number and a text of its own. */
export const xlsxSource = (name: string, shared: readonly string[], number: number, own: string) =>
  zipped({
    '[Content_Types].xml': types('xl/workbook.xml', 'spreadsheetml.sheet'),
    'xl/workbook.xml': `<workbook><sheets><sheet name="${name}" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      r1: ['worksheet', 'worksheets/sheet1.xml'],
      r2: ['sharedStrings', '/xl/sharedStrings.xml'],
    }),
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${text}</t><rPh><t>spoken</t></rPh></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${shared.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('')}</row><row><c><f>1+1</f><v>${number}</v></c><c t="inlineStr"><is><t>${own}</t></is></c></row></sheetData></worksheet>`,
  });
