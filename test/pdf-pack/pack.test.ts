import { describe, expect, it } from '@jest/globals';
import { pdfSource } from '../support/pdf/pdf-source.js';
import { allBytes } from '../support/pdf/read-pack.js';
import { docxSource, odtSource } from '../support/pdf/word-sources.js';
import { OFFICIAL, packOf, part, SENSITIVE } from './pack-of.js';

const words = (...texts: string[]) => pdfSource({ pages: texts.map((text) => ({ text })) });

describe('A pack', () => {
  it('has the cover, the agenda and each paper in order, with pages that count through', async () => {
    const { pages, made } = await packOf([
      part('Minutes', words('minutes one', 'minutes two')),
      part('Figures', words('the figures'), { item: '3', label: 'Late paper', version: '2' }),
      part('Letter', words('a letter'), { item: undefined }),
    ]);
    expect(pages).toHaveLength(6);
    pages.forEach(({ text }, index) => expect(text).toContain(`Page ${index + 1} of 6`));
    expect(pages[0]!.text).toContain('Strategic board');
    expect(pages[0]!.text).toContain('Made for Anna Kowalska on 1 July 2026 at 10:30');
    expect(pages[1]!.text).toMatch(/1\. Welcome\s+10:00, 5 minutes · To note · Owen Price\s+Minutes\s+page 3/);
    expect(pages[1]!.text).toMatch(/Item 2: restricted\s+3\. Performance/);
    expect(pages[1]!.text).toMatch(/Figures \(Late paper, version 2\)\s+page 5/);
    expect(pages[1]!.text).toMatch(/Other papers\s+Letter\s+page 6/);
    expect(pages.slice(2).map(({ text }) => /minutes one|minutes two|the figures|a letter/.exec(text)?.[0])).toEqual([
      'minutes one',
      'minutes two',
      'the figures',
      'a letter',
    ]);
    expect(pages[4]!.text).toContain('Item 3 · Figures (Late paper, version 2)');
    expect(pages[1]!.leadsTo).toEqual([3, 5, 6]);
    expect(made.parts).toEqual([
      { firstPage: 3, pages: 2, trouble: null, isSimplified: false },
      { firstPage: 5, pages: 1, trouble: null, isSimplified: false },
      { firstPage: 6, pages: 1, trouble: null, isSimplified: false },
    ]);
  });

  it('opens with an outline: the agenda, each item, each paper below its item', async () => {
    const { outline, mode } = await packOf([
      part('Minutes', words('a', 'b')),
      part('Ŵyn a Łódź', words('c'), { item: '3' }),
      part('Letter', words('d'), { item: undefined }),
    ]);
    expect(mode).toBe('UseOutlines');
    expect(outline).toEqual([
      { title: 'Agenda', page: 2, items: [] },
      { title: '1. Welcome', page: 2, items: [{ title: 'Minutes', page: 3, items: [] }] },
      { title: 'Item 2: restricted', page: 2, items: [] },
      { title: '3. Performance', page: 2, items: [{ title: 'Ŵyn a Łódź', page: 5, items: [] }] },
      { title: 'Other papers', page: 2, items: [{ title: 'Letter', page: 6, items: [] }] },
    ]);
  });

  it('says the marking at the head and at the foot of each page: the page’s own, and the highest on the cover and the agenda', async () => {
    const { pages } = await packOf([
      part('Open', words('open to all'), { marking: OFFICIAL }),
      part('Case', words('one', 'two'), { marking: SENSITIVE, item: '3' }),
      part('Unmarked', 'Just words', { kind: 'text' }),
    ]);
    const markings = pages.map(({ pieces, size }) =>
      pieces
        .filter(({ text, y }) => text.startsWith('OFFICIAL') && (y > size[3]! - 40 || y < 42))
        .map(({ text, y }) => `${text} ${y > 400 ? 'head' : 'foot'}`),
    );
    const twice = (text: string) => [`${text} head`, `${text} foot`];
    const high = twice('OFFICIAL-SENSITIVE');
    expect(markings).toEqual([high, high, twice('OFFICIAL'), high, high, []]);
    expect(pages.map(({ text }) => text.includes('Statutory members only'))).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('is described by itself alone, in British English, and is the same each time', async () => {
    const make = () => packOf([part('Minutes', words('a')), part('Letter', 'Dear all', { kind: 'text' })]);
    const [one, other] = [await make(), await make()];
    expect(one.info).toMatchObject({
      Title: 'Strategic board',
      Author: 'Anytown Partnership',
      Producer: 'pdf-pack',
      CreationDate: 'D:20260701093000Z',
      Language: 'en-GB',
    });
    // The rest is what the reading program says of the file.
    const told = Object.keys(one.info).filter((key) => !/^(Is|PDF|Encrypt)/.test(key));
    expect(told.toSorted()).toEqual(['Author', 'CreationDate', 'Creator', 'Language', 'Producer', 'Title']);
    expect(one.marks).toMatchObject({ Marked: true });
    expect(one.bytes.includes('/DisplayDocTitle true')).toBe(true);
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });

  it('brings nothing along but what pages show', async () => {
    const source = pdfSource({
      pages: [
        {
          text: 'what all may read',
          more: '/AA << /O 901 0 R >> /Metadata 902 0 R /PieceInfo << /Secret-Piece 902 0 R >> /Annots [903 0 R 905 0 R 909 0 R]',
          resources:
            '<< /Font << /F1 3 0 R >> /XObject << /Metadata 907 0 R >> /Properties << /MC0 << /Secret-Property (x) >> /MC1 908 0 R >> >>',
        },
      ],
      info: '/Title (Secret-Title) /Author (Secret-Author)',
      catalog:
        '/OpenAction 901 0 R /Metadata 902 0 R /Names << /EmbeddedFiles << /Names [(secret.txt) 904 0 R] >> /JavaScript << /Names [(a) 901 0 R] >> /Dests << /Names [(Secret-Dest) [10 0 R /Fit]] >> >> /Outlines 906 0 R',
      objects: {
        901: '<< /S /JavaScript /JS (Secret-Script) >>',
        902: '<< /Type /Metadata /Subtype /XML /Length 10 >>\nstream\nSecret-XMP\nendstream',
        903: '<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /URI /URI (https://Secret-Link.example.org) >> >>',
        904: '<< /Type /Filespec /F (Secret-File) /EF << /F 902 0 R >> >>',
        905: '<< /Type /Annot /Subtype /Widget /T (Secret-Field) /Rect [60 600 260 640] /A 901 0 R /AP << /N 907 0 R >> >>',
        906: '<< /Type /Outlines /First 906 0 R /Title (Secret-Outline) >>',
        907: '<< /Type /XObject /Subtype /Form /BBox [0 0 200 40] /Metadata 902 0 R /StructParent 5 /Resources << /Font << /F1 3 0 R >> >> /Length 45 >>\nstream\nBT /F1 14 Tf 2 10 Td (answer in form) Tj ET  \nendstream',
        908: '<< /Type /OCG /Name (Secret-Layer) >>',
        909: '<< /Type /Annot /Subtype /Text /Contents (Secret-Note) /Rect [0 0 20 20] /AP << /N 907 0 R >> >>',
      },
    });
    const pack = await packOf([part('Minutes', source)]);
    const secrets = /Secret-\w+/g;
    expect(allBytes(source).match(secrets)).toContain('Secret-Title');
    expect(allBytes(pack.bytes).match(secrets)).toBeNull();
    expect(pack.pages[2]!.text).toContain('what all may read');
    // What somebody wrote into a form is seen, though the form is none any more.
    expect(pack.pages[2]!.text.match(/answer in form/g)).toHaveLength(1);
    expect(pack.pages[2]!.kinds).toEqual([]);
    expect([pack.attachments, pack.actions, pack.scripts]).toEqual([null, null, null]);
    const active = /\/(?:JavaScript|JS|AA|URI|OpenAction|EmbeddedFiles?|Filespec|AcroForm)\b/;
    expect(active.exec(allBytes(pack.bytes))?.[0]).toBeUndefined();
  });

  it('shows of layers what the source shows, and not their names', async () => {
    const layer = (name: string) => `<< /Type /OCG /Name (${name}) >>`;
    const source = pdfSource({
      pages: [
        {
          content:
            'BT /F1 20 Tf 60 500 Td /OC /L0 BDC (shown layer) Tj EMC /OC /L1 BDC 0 -30 Td (hidden layer) Tj EMC ET',
          resources: '<< /Font << /F1 3 0 R >> /Properties << /L0 900 0 R /L1 901 0 R >> >>',
        },
      ],
      catalog: '/OCProperties << /OCGs [900 0 R 901 0 R] /D << /OFF [901 0 R] >> >>',
      objects: { 900: layer('Secret-A'), 901: layer('Secret-B') },
    });
    const { layers, bytes } = await packOf([part('Plan', source)]);
    expect(layers).toEqual([
      ['Layer', true],
      ['Layer', false],
    ]);
    expect(allBytes(bytes).match(/Secret-\w+/g)).toBeNull();
  });

  it('sets word-processor files and plain text as pages, and says that they are simplified', async () => {
    const { pages, made } = await packOf([
      part('Report', await docxSource(), { kind: 'docx' }),
      part('Plan', await odtSource(), { kind: 'odt' }),
      part('Note', 'First line\nSecond line\n\nTiếng Việt, ŵ ŷ, zażółć, 😀 and مرحبا', { kind: 'text' }),
    ]);
    const [report, plan, note] = pages.slice(2).map(({ text }) => text);
    expect(report).toContain('written with a word processor');
    expect(report).toMatch(
      /Our first year\s+Cyfarfod â phartneriaid yn Nhŷ’r Cyngor & tŵr\s+Kept\s+1\. First step\s+• Aside\s+2\. Second step\s+Agency\s+Referrals\s+Police\s+14/,
    );
    expect(report).not.toMatch(/struck out|hidden/);
    expect(plan).toMatch(/Annual plan\s+Spotkanie\s+w środę\s+1\. One\s+2\. Two\s+Left\s+Right/);
    expect(plan).not.toMatch(/struck out|a note aside/);
    expect(note).toContain('First line\nSecond line');
    expect(note).toContain('Tiếng Việt, ŵ ŷ, zażółć, \uFFFD and \uFFFD');
    expect(made.parts.map(({ isSimplified }) => isSimplified)).toEqual([true, true, false]);
  });
});
