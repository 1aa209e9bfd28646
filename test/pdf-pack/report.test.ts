import { describe, expect, test } from '@jest/globals';
import { makeReport, type ReportBlock, type ReportDescription } from '@lib/pdf-pack';
import { readReport } from '../support/pdf/read-report.js';

const report = (blocks: readonly ReportBlock[], more: Partial<ReportDescription> = {}): ReportDescription => ({
  title: 'Evaluation: Look again',
  organisation: 'Wear Valley',
  lines: ['Signed off by Anna Kowalska'],
  sections: [{ title: 'What worked', blocks }],
  madeAt: new Date('2026-11-22T12:00:00Z'),
  ...more,
});
const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ');

describe('a report', () => {
  test('is set over as many pages as it needs, with looks and links in the middle of a paragraph, and nothing lost', async () => {
    const runs = Array.from({ length: 60 }, (_, index) => ({
      text: `${words(index * 40, 40)} `,
      weight: (['body', 'bold', 'italic', 'boldItalic'] as const)[index % 4]!,
      ...(index % 10 === 9 ? { href: `https://example.org/${index}` } : {}),
    }));
    const { pages, text, addresses, outline, isTagged, title } = await readReport(
      await makeReport(
        report([
          { kind: 'paragraph', runs },
          { kind: 'paragraph', runs: [{ text: 'The end.' }] },
        ]),
      ),
    );
    expect(pages.length).toBeGreaterThan(2);
    const body = text.replaceAll(/Evaluation: Look again Page \d+ of \d+/g, ' ');
    expect([...body.matchAll(/word(\d+)/g)].map(([, n]) => Number(n))).toEqual([...Array(2400).keys()]);
    for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(new Set(addresses)).toEqual(new Set([9, 19, 29, 39, 49, 59].map((n) => `https://example.org/${n}`)));
    expect({ outline, isTagged, title }).toEqual({
      outline: ['What worked'],
      isTagged: true,
      title: 'Evaluation: Look again',
    });
  });

  test('has headings, lists within lists and tables, and the letters of many languages', async () => {
    const { text } = await readReport(
      await makeReport(
        report([
          { kind: 'heading', level: 3, runs: [{ text: 'Heading' }] },
          { kind: 'item', depth: 0, mark: '1.', runs: [{ text: 'Łódź, ' }, { text: 'Пловдив', weight: 'bold' }] },
          { kind: 'item', depth: 1, mark: '•', runs: [{ text: 'Tiếng Việt' }, { text: '\n' }, { text: 'ελληνικά' }] },
          {
            kind: 'table',
            rows: [
              ['Counted', 'Figure'],
              ['Calls', '1,204'],
            ],
          },
          { kind: 'paragraph', runs: [] },
        ]),
      ),
    );
    for (const each of ['Heading', '1. Łódź, Пловдив', '• Tiếng Việt', 'ελληνικά', 'Counted', '1,204'])
      expect(text).toContain(each);
  });

  test('is the same whenever it is made of the same', async () => {
    const same = () => makeReport(report([{ kind: 'paragraph', runs: [{ text: 'Any' }] }]));
    expect((await same()).equals(await same())).toBe(true);
  });
});
