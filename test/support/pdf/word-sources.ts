import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A zipped document of these files. */
export function zipped(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const numbered = (text: string, depth: number) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="3"/></w:numPr>`);

/** A Word document as Word writes one, as far as its text goes. */
export const docxSource = (more = '') =>
  zipped({
    'word/styles.xml': `<w:styles ${W}><w:style w:styleId="Ueberschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W} xmlns:mc="m"><w:body>${paragraph('Our first year', '<w:pStyle w:val="Ueberschrift1"/>')}${paragraph('Cyfarfod â phartneriaid yn Nhŷ’r Cyngor &amp; tŵr')}<w:p><w:r><w:t>Kept </w:t></w:r><w:del><w:r><w:delText>struck out</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>${numbered('First step', 0)}${numbered('Aside', 1)}${numbered('Second step', 0)}<w:tbl><w:tr><w:tc>${paragraph('Agency')}</w:tc><w:tc>${paragraph('Referrals')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Police')}</w:tc><w:tc>${paragraph('14')}</w:tc></w:tr></w:tbl>${more}</w:body></w:document>`,
  });

/** An OpenDocument text. */
export const odtSource = (more = '') =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:draw="d"><office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style></office:automatic-styles><office:body><office:text><text:tracked-changes><text:p>struck out</text:p></text:tracked-changes><text:h text:outline-level="1">Annual plan</text:h><text:p>Spotkanie<text:s text:c="2"/>w środę<office:annotation><text:p>a note aside</text:p></office:annotation></text:p><text:list text:style-name="L1"><text:list-item><text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Left</text:p></table:table-cell><table:table-cell><text:p>Right</text:p></table:table-cell></table:table-row></table:table>${more}</office:text></office:body></office:document-content>`,
  });
