import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePack, type Limits, type Marking, type PackDescription, type Part } from '@lib/pdf-pack';
import { readPack } from '../support/pdf/read-pack.js';

export const OFFICIAL: Marking = { text: 'OFFICIAL', rank: 1 };
export const SENSITIVE: Marking = {
  text: 'OFFICIAL-SENSITIVE',
  handling: 'Statutory members only; do not forward',
  rank: 2,
};

export async function* bytesOf(...chunks: Buffer[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

export const part = (
  title: string,
  bytes: Buffer | string,
  more: Partial<Part> & { kind?: Part['content']['kind'] } = {},
): Part => {
  const { kind = 'pdf', ...rest } = more;
  return { title, item: '1', content: { kind, source: bytesOf(Buffer.from(bytes)) }, ...rest };
};

export const describedWith = (parts: readonly Part[], more: Partial<PackDescription> = {}): PackDescription => ({
  cover: {
    organisation: 'Anytown Partnership',
    title: 'Strategic board',
    lines: ['Thursday 12 March 2026, 10:00 to 12:00', 'Council House'],
    reader: 'Anna Kowalska',
  },
  agenda: [
    {
      title: 'Business',
      items: [
        { number: '1', title: 'Welcome', startsAt: '10:00', minutes: 5, purpose: 'To note', presenter: 'Owen Price' },
        { number: '2', isRestricted: true },
        {
          number: '3',
          title: 'Performance',
          startsAt: '10:05',
          minutes: 30,
          purpose: 'To discuss',
          notes: 'Bring figures',
        },
      ],
    },
  ],
  parts,
  madeAt: new Date('2026-07-01T09:30:00Z'),
  zone: 'Europe/London',
  ...more,
});

/** Makes a pack of these parts and reads it back. */
export async function packOf(
  parts: readonly Part[],
  more: Partial<PackDescription> = {},
  limits: Partial<Limits> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'pack-test-'));
  try {
    const to = join(folder, 'pack.pdf');
    const made = await makePack(describedWith(parts, more), { to, limits });
    const bytes = await readFile(to);
    return { made, bytes, ...(await readPack(bytes)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
