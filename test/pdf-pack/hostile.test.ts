import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { makePack, type Progress } from '@lib/pdf-pack';
import { pdfSource } from '../support/pdf/pdf-source.js';
import { docxSource, odtSource, zipped } from '../support/pdf/word-sources.js';
import { bytesOf, describedWith, packOf, part } from './pack-of.js';

const sound = pdfSource({ pages: [{ text: 'first sound page' }, { text: 'second sound page' }] });
const troublesOf = ({ parts }: { parts: readonly { trouble: string | null }[] }) => parts.map(({ trouble }) => trouble);

describe('A file that is not sound', () => {
  it('has a page in its place that says so, and all others are there', async () => {
    const bad: [string, Buffer, string][] = [
      ['Nothing', Buffer.alloc(0), 'EMPTY'],
      ['Garbage', randomBytes(5000), 'BROKEN'],
      ['Garbage with a head', Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(5000)]), 'BROKEN'],
      ['A picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'BROKEN'],
      ['A beginning', sound.subarray(0, 60), 'BROKEN'],
      ['Locked', pdfSource({ pages: [{ text: 'locked' }], password: 'hunter2' }), 'ENCRYPTED'],
      ['No pages', pdfSource({ pages: [] }), 'BROKEN'],
      ['A circle of pages', pdfSource({ pages: [], kids: '2 0 R' }), 'BROKEN'],
    ];
    const { pages, made } = await packOf([
      ...bad.map(([title, bytes]) => part(title, bytes)),
      part('The last', sound, { item: '3' }),
    ]);
    expect(troublesOf(made)).toEqual([...bad.map(([, , trouble]) => trouble), null]);
    bad.forEach(([title], index) => {
      const { text } = pages[index + 2]!;
      expect(text).toContain(`${title}\nThis paper is not in the pack.`);
      expect(text).toContain('The file itself can be opened from the meeting page.');
    });
    expect(pages.at(-1)!.text).toContain('second sound page');
    expect(pages).toHaveLength(bad.length + 4);
  });

  it('is read as far as it is whole', async () => {
    const table = sound.indexOf('xref');
    const { pages, made } = await packOf([
      part('Cut off', sound.subarray(0, table)),
      part(
        'Table elsewhere',
        Buffer.from(sound.toString('latin1').replace(/startxref\n\d+/, 'startxref\n7'), 'latin1'),
      ),
      part('Something before', Buffer.concat([Buffer.from('From: somebody\n\n'), sound])),
      part('Open to all', pdfSource({ pages: [{ text: 'no password needed' }], password: '' })),
      part('In a circle', pdfSource({ pages: [{ text: 'round and round' }], kids: '10 0 R 2 0 R 10 0 R' })),
      part('No resources', pdfSource({ pages: [{ content: '0 0 99 99 re f', resources: '99 0 R' }] })),
      part('No content', pdfSource({ pages: [{ more: '/Contents 99 0 R' }] })),
      part(
        'Itself inside',
        pdfSource({
          pages: [{ text: 'matryoshka', resources: '<< /Font << /F1 3 0 R >> /XObject << /X 900 0 R >> >>' }],
          objects: {
            900: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 900 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
          },
        }),
      ),
    ]);
    expect(troublesOf(made)).toEqual(Array(8).fill(null));
    const text = pages.map((page) => page.text).join('\n');
    expect(text.match(/second sound page/g)).toHaveLength(3);
    expect(text).toContain('no password needed');
    expect(text.match(/round and round/g)).toHaveLength(1);
    expect(text).toContain('matryoshka');
  });

  it('does not stop the pack by what it unpacks to', async () => {
    const bomb = await zipped({ 'content.xml': Buffer.alloc(150 * 1024 * 1024, ' ') });
    const laughs = await zipped({
      'content.xml': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
    });
    const deep = await odtSource(`${'<text:section>'.repeat(5000)}${'</text:section>'.repeat(5000)}`);
    const long = await docxSource(
      `<w:p><w:r><w:t>${'word '.repeat(300_000)}</w:t></w:r></w:p><w:p><w:r><w:t>after</w:t></w:r></w:p>`,
    );
    const { made, pages } = await packOf([
      part('Bomb', bomb, { kind: 'odt' }),
      part('Laughs', laughs, { kind: 'odt' }),
      part('Deep', deep, { kind: 'odt' }),
      part('Old Office', Buffer.from('d0cf11e0a1b11ae1', 'hex'), { kind: 'docx' }),
      part('No Office', sound, { kind: 'docx' }),
      part('Long', long, { kind: 'docx' }),
      part('Not text', randomBytes(3000), { kind: 'text' }),
      part('The last', sound),
    ]);
    expect(troublesOf(made)).toEqual([
      'TOO_DEMANDING',
      'BROKEN',
      'TOO_DEMANDING',
      'ENCRYPTED',
      'BROKEN',
      'CUT',
      'BROKEN',
      null,
    ]);
    expect(pages.at(-1)!.text).toContain('second sound page');
  });

  it('that takes too much room or time is left out, and the process that read it is ended', async () => {
    // Unpacks to a gigabyte and a half when the two streams of the page are joined.
    const huge = deflateSync(Buffer.alloc(750 * 1024 * 1024, ' ')).toString('latin1');
    const stream = `<< /Filter /FlateDecode /Length ${huge.length} >>\nstream\n${huge}\nendstream`;
    const bomb = pdfSource({
      pages: [{ more: '/Contents [900 0 R 901 0 R]' }],
      objects: { 900: stream, 901: stream },
    });
    const { made, pages } = await packOf(
      [part('Sound', sound), part('Bomb', bomb), part('The last', sound)],
      {},
      { memoryMb: 500, partSeconds: 100 },
    );
    expect(troublesOf(made)).toEqual([null, 'TOO_DEMANDING', null]);
    expect(pages[4]!.text).toContain('takes too long to read, or too much room');
    const slow = await packOf(
      [part('Slow', 'word '.repeat(190_000), { kind: 'text' }), part('The last', sound)],
      {},
      { partSeconds: 0.4 },
    );
    expect(troublesOf(slow.made)).toEqual(['TOO_DEMANDING', null]);
  }, 60_000);

  it('is refused by its size, and by its pages, before it is read whole', async () => {
    const { made } = await packOf(
      [
        part('Large', Buffer.alloc(300_000, 'x'), { kind: 'text' }),
        part('Many', pdfSource({ pages: Array.from({ length: 30 }, () => ({ text: 'x' })) })),
        part('Sound', sound),
      ],
      {},
      { partBytes: 200_000, partPages: 20 },
    );
    expect(troublesOf(made)).toEqual(['TOO_LARGE', 'TOO_MANY_PAGES', null]);
    const few = await packOf([part('One', sound), part('Two', sound), part('Three', sound)], {}, { pages: 3 });
    expect(troublesOf(few.made)).toEqual([null, 'TOO_MANY_PAGES', 'TOO_MANY_PAGES']);
  });
});

describe('Making a pack', () => {
  const options = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pack-test-'));
    return { folder, to: join(folder, 'pack.pdf') };
  };

  it('tells how far it is', async () => {
    const { folder, to } = await options();
    const told: Progress[] = [];
    await makePack(describedWith([part('A', sound), part('B', 'words', { kind: 'text' })]), {
      to,
      onProgress: (at) => told.push(at),
    });
    expect(told).toEqual([
      { partsDone: 1, parts: 2, pages: 2 },
      { partsDone: 2, parts: 2, pages: 3 },
    ]);
    await rm(folder, { recursive: true });
  });

  it('ends when it is told to, and leaves nothing', async () => {
    const { folder, to } = await options();
    const stop = new AbortController();
    const many = Array.from({ length: 40 }, (_, index) =>
      part(`Part ${index}`, 'word '.repeat(20_000), { kind: 'text' }),
    );
    const made = makePack(describedWith(many), {
      to,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('Enough')),
    });
    await expect(made).rejects.toThrow('Enough');
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('fails when time is over for all of it, and when a source fails', async () => {
    const { folder, to } = await options();
    const slow = [part('Slow', 'word '.repeat(190_000), { kind: 'text' })];
    await expect(makePack(describedWith(slow), { to, limits: { seconds: 0.5 } })).rejects.toThrow('took too long');
    const failing = async function* () {
      yield* bytesOf(sound.subarray(0, 100));
      throw new Error('The right to read it was lost');
    };
    const lost = { ...part('Lost', sound), content: { kind: 'pdf' as const, source: failing() } };
    await expect(makePack(describedWith([lost]), { to })).rejects.toThrow('The right to read it was lost');
    expect(existsSync(to)).toBe(false);
    await rm(folder, { recursive: true });
  });

  it('takes a paper of 800 pages', async () => {
    const pages = Array.from({ length: 800 }, (_, index) => ({ text: `source page ${index + 1}` }));
    const pack = await packOf([
      part('Before', sound),
      part('Long', pdfSource({ pages }), { item: '3' }),
      part('After', sound),
    ]);
    expect(pack.pages).toHaveLength(806);
    expect(pack.pages[4]!.text).toContain('source page 1');
    expect(pack.pages[803]!.text).toContain('source page 800');
    expect(pack.pages[803]!.text).toContain('Page 804 of 806');
    expect(pack.made.parts.map(({ firstPage }) => firstPage)).toEqual([3, 5, 805]);
  }, 60_000);
});
