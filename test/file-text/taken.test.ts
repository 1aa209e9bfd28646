import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { takeText, type Kind, type Limits } from '@lib/file-text';
import { pptxSource, xlsxSource } from '../support/office-sources.js';
import { pdfSource } from '../support/pdf/pdf-source.js';
import { docxSource, odtSource, zipped } from '../support/pdf/word-sources.js';

jest.setTimeout(90_000);

const folder = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(folder, { recursive: true }));

function taken(kind: Kind, content: Buffer | string, limits: Partial<Limits> = {}) {
  const path = join(folder, `${randomBytes(4).toString('hex')}.${kind}`);
  writeFileSync(path, content);
  return takeText(path, kind, { limits });
}

const brk = '<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>Overleaf</w:t></w:r></w:p>';

describe('the words of a file', () => {
  test.each<[Kind, Buffer | string | Promise<Buffer>, string[]]>([
    [
      'pdf',
      pdfSource({ pages: [{ text: 'The first' }, { content: '' }, { text: 'the third' }] }),
      ['The first', '', 'the third'],
    ],
    [
      'docx',
      docxSource(brk),
      [
        'Our first year\nCyfarfod â phartneriaid yn Nhŷ’r Cyngor & tŵr\nKept\nFirst step\nAside\nSecond step\nAgency\nReferrals\nPolice\n14',
        'Overleaf',
      ],
    ],
    [
      'odt',
      odtSource('<text:p>Before<text:soft-page-break/>after</text:p>'),
      ['Annual plan\nSpotkanie w środę\nOne\nTwo\nLeft\nRight\nBefore', 'after'],
    ],
    [
      'pptx',
      pptxSource([
        { says: ['Signs of exploitation', 'Look &amp; listen'], notes: 'Ask who has seen one' },
        { says: ['Who to call'] },
      ]),
      ['Signs of exploitation\nLook & listen\nAsk who has seen one', 'Who to call'],
    ],
    ['xlsx', xlsxSource('Referrals', ['Agency', 'Month'], 14, 'in all'), ['Referrals\nAgency Month\n14 in all']],
    [
      'html',
      '<!doctype html><title>Guide</title><script>alert("run")</script><p>One <b>bold</b> word</p><ul><li>first<li>second</ul><template>kept back</template><p hidden>unseen</p>',
      ['Guide\nOne bold word\nfirst\nsecond'],
    ],
    ['txt', 'First page\r\nits second line\fSecond page', ['First page\nits second line', 'Second page']],
  ])('are taken from a %s, page by page', async (kind, content, pages) => {
    expect(await taken(kind, await content)).toMatchObject({ outcome: 'TAKEN', pages });
  });

  test('are parted where a long text knows no pages, and none of them is lost', async () => {
    const words = Array.from({ length: 5000 }, (_, n) => `word${n}`);
    const { pages } = await taken('txt', words.join(' \n'));
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.join(' ').split(/\s+/)).toEqual(words);
  });

  test('are without signs that a database cannot keep or nobody sees', async () => {
    const { pages } = await taken('html', '<html>of\u200bfi\u00adce e\uFB03cient\u202e\u0001');
    expect(pages).toEqual(['office efficient']);
  });

  test('are none where all is pictures, and the file says so', async () => {
    const scan = { content: 'q 100 0 0 100 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q' };
    expect(await taken('pdf', pdfSource({ pages: [scan, scan] }))).toMatchObject({ outcome: 'NO_TEXT' });
  });

  test('of five thousand pages are those of the first two thousand', async () => {
    const pdf = pdfSource({ pages: Array.from({ length: 5000 }, (_, n) => ({ text: `page ${n + 1}` })) });
    const { outcome, pages, peakMb } = await taken('pdf', pdf);
    expect([outcome, pages.length, pages.at(-1)]).toEqual(['TOO_LONG', 2000, 'page 2000']);
    expect(peakMb).toBeLessThan(320);
  });

  test('are no more than so many', async () => {
    expect(await taken('txt', 'word '.repeat(3000), { pageLetters: 1000 })).toMatchObject({ outcome: 'TOO_LONG' });
    const { outcome, pages } = await taken('txt', 'a line of words\n'.repeat(3000), { letters: 20_000 });
    expect([outcome, pages.length]).toEqual(['TOO_LONG', 3]);
  });
});

describe('a file that is not sound', () => {
  const laughs = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>';
  const outside = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
  // Made when they are needed: some are large, and all at once they would hold up everything else.
  test.each<[string, Kind, () => Buffer | string | Promise<Buffer>, string]>([
    ['damaged', 'pdf', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(5000)]), 'BROKEN'],
    [
      'protected by a password',
      'pdf',
      () => pdfSource({ pages: [{ text: 'locked' }], password: 'hunter2' }),
      'PROTECTED',
    ],
    ['protected by Office', 'docx', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'PROTECTED'],
    ['no archive', 'xlsx', () => 'PK\u0003\u0004 and nothing more', 'BROKEN'],
    ['of entities that multiply', 'docx', () => zipped({ 'word/document.xml': laughs }), 'BROKEN'],
    ['of entities that name files of ours', 'odt', () => zipped({ 'content.xml': outside }), 'BROKEN'],
    [
      'deeper than anybody nests',
      'odt',
      () => odtSource(`${'<text:section>'.repeat(5000)}${'</text:section>'.repeat(5000)}`),
      'TOO_SLOW',
    ],
    [
      'of more files than a document has',
      'pptx',
      () => zipped(Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`${n}`, '']))),
      'TOO_SLOW',
    ],
    [
      'that unpacks to 400 MB',
      'docx',
      () => zipped({ 'word/document.xml': Buffer.alloc(400 * 1024 * 1024, ' ') }),
      'TOO_SLOW',
    ],
  ])(
    '%s ends in words',
    async (_, kind, content, outcome) => {
      const took = await taken(kind, await content());
      expect([took.outcome, took.pages]).toEqual([outcome, []]);
      expect(took.peakMb).toBeLessThan(320);
    },
    90_000,
  );

  test('ends its own reading when it takes too much room', async () => {
    // Unpacks to half a gigabyte when the two streams of the page are joined.
    const huge = deflateSync(Buffer.alloc(250 * 1024 * 1024, ' ')).toString('latin1');
    const stream = `<< /Filter /FlateDecode /Length ${huge.length} >>\nstream\n${huge}\nendstream`;
    const bomb = pdfSource({
      pages: [{ text: 'sound' }, { more: '/Contents [900 0 R 901 0 R]' }],
      objects: { 900: stream, 901: stream },
    });
    const { outcome } = await taken('pdf', bomb, { seconds: 20 });
    expect(outcome).toBe('TOO_SLOW');
  });

  test('ends its own reading when it takes too long', async () => {
    const { outcome } = await taken('txt', 'word \n'.repeat(2_000_000), { seconds: 0.3, letters: 1e9, pages: 1e9 });
    expect(outcome).toBe('TOO_SLOW');
  });
});
