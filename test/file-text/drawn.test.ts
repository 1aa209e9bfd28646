import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { drawPages, type DrawLimits } from '@lib/file-text';
import { pdfSource } from '../support/pdf/pdf-source.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

function drawn(content: Buffer, limits: Partial<DrawLimits> = {}, size?: number) {
  const path = join(folder, `${randomBytes(4).toString('hex')}.pdf`);
  writeFileSync(path, content);
  if (size !== undefined) truncateSync(path, size);
  return drawPages(path, { limits });
}

const isWebp = (picture: Uint8Array) =>
  Buffer.from(picture.subarray(0, 4)).toString() === 'RIFF' &&
  Buffer.from(picture.subarray(8, 12)).toString() === 'WEBP';

describe('the first pages of a file', () => {
  test('are drawn, three of them, of five thousand too', async () => {
    const pages = Array.from({ length: 5000 }, (_, n) => ({ text: `page ${n + 1}` }));
    const { outcome, pictures, peakMb } = await drawn(pdfSource({ pages }));
    expect(outcome).toBe('MADE');
    expect(pictures.map(({ page, width, height }) => [page, width, height])).toEqual(
      [1, 2, 3].map((page) => [page, 999, 1414]),
    );
    expect(pictures.every(({ webp }) => isWebp(webp) && webp.length < 100_000)).toBe(true);
    expect(peakMb).toBeLessThan(320);
  });

  test('show what is on them', async () => {
    const [blank, black] = (
      await drawn(pdfSource({ pages: [{ content: '' }, { content: '0 0 595 842 re f' }] }))
    ).pictures.map(({ webp }) => Buffer.from(webp).toString('base64'));
    expect(blank).not.toBe(black);
  });

  test.each([
    ['[0 0 14400 14400]', 1000, 1000],
    ['[0 0 14400 100]', 1000, 7],
    ['[0 0 100 14400]', 10, 1414],
    ['[0 0 3 3]', 1000, 1000],
  ])('of a page of %s fit into a picture', async (mediaBox, width, height) => {
    const { pictures, peakMb } = await drawn(pdfSource({ pages: [{ text: 'odd', mediaBox }] }));
    expect(pictures.map((each) => [each.width, each.height])).toEqual([[width, height]]);
    expect(peakMb).toBeLessThan(320);
  });

  test('are drawn where a file would run something, ask for something or has no sound fonts', async () => {
    const action = '/OpenAction << /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1:1/"\\); while\\(true\\){}) >>';
    const font = { 900: '<< /Type /Font /Subtype /TrueType /BaseFont /Nowhere /FontDescriptor 901 0 R >>' };
    const descriptor = { 901: '<< /Type /FontDescriptor /FontName /Nowhere /FontFile2 902 0 R >>' };
    const program = { 902: '<< /Length 9 >>\nstream\nnot a font\nendstream' };
    const file = pdfSource({
      catalog: action,
      pages: [{ text: 'Sound', resources: '<< /Font << /F1 900 0 R >> >>', more: `/AA << /O ${action.slice(12)} >>` }],
      objects: { ...font, ...descriptor, ...program },
    });
    expect(await drawn(file)).toMatchObject({ outcome: 'MADE', pictures: [{ page: 1 }] });
  });

  test('are not there, in a word each, of what is damaged, protected or too large', async () => {
    const of = async (...about: Parameters<typeof drawn>) => {
      const { outcome, pictures } = await drawn(...about);
      return [outcome, pictures.length];
    };
    expect(await of(Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(5000)]))).toEqual(['BROKEN', 0]);
    expect(await of(pdfSource({ pages: [] }))).toEqual(['BROKEN', 0]);
    expect(await of(pdfSource({ pages: [{ text: 'locked' }], password: 'hunter2' }))).toEqual(['PROTECTED', 0]);
    expect(await of(pdfSource({ pages: [{ text: 'a' }] }), {}, 101 * 1024 * 1024)).toEqual(['TOO_SLOW', 0]);
  });

  test('that take too much room or time end their own drawing, and those before stay', async () => {
    // Unpacks to a quarter of a gigabyte, on its second page.
    const huge = deflateSync(Buffer.alloc(250 * 1024 * 1024, ' ')).toString('latin1');
    const stream = `<< /Filter /FlateDecode /Length ${huge.length} >>\nstream\n${huge}\nendstream`;
    const bomb = pdfSource({
      pages: [{ text: 'sound' }, { more: '/Contents [900 0 R 901 0 R]' }],
      objects: { 900: stream, 901: stream },
    });
    const { pictures, peakMb } = await drawn(bomb);
    expect(pictures[0]).toMatchObject({ page: 1 });
    expect(peakMb).toBeLessThanOrEqual(320);
    const slow = await drawn(pdfSource({ pages: [{ content: '0 0 m 595 842 l S\n'.repeat(400_000) }] }), {
      seconds: 0.05,
    });
    expect(slow).toMatchObject({ outcome: 'TOO_SLOW', pictures: [] });
  });
});
