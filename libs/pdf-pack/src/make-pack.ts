import { createWriteStream } from 'node:fs';
import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { forgetUnfinished, UNFINISHED } from './forget-unfinished.js';
import type { PackDescription, Part } from './description.js';
import { LIMITS, type Limits, type Pack, type Progress } from './outcome.js';
import { bindApart, Stopped } from './process/bind-apart.js';
import type { SpooledPart } from './process/job.js';

export interface PackOptions {
  /** Where the document is to be. It is there whole or not at all; what it is made of lies beside it until then. */
  readonly to: string;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Binds a pack. What cannot be read has a page in its place that says so, and is reported; a source that fails while it is
 * read (its reader lost the right, the disk is full) fails the pack.
 */
export async function makePack(description: PackDescription, options: PackOptions): Promise<Pack> {
  const { to, signal, onProgress } = options;
  const limits = { ...LIMITS, ...options.limits };
  const until = Date.now() + limits.seconds * 1000;
  signal?.throwIfAborted();
  await forgetUnfinished(dirname(to));
  const folder = await mkdtemp(join(dirname(to), `${UNFINISHED}${process.pid}-`));
  const draft = join(folder, 'pack.pdf');
  try {
    const parts: SpooledPart[] = [];
    for (const [index, part] of description.parts.entries())
      parts.push(await spooled(part, join(folder, String(index)), limits, signal));
    for (;;) {
      try {
        const made = await bindApart(
          { ...description, parts, to: draft, limits },
          { until, ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) },
        );
        const { size } = await stat(draft);
        await rename(draft, to);
        return { ...made, bytes: size };
      } catch (error) {
        if (!(error instanceof Stopped) || error.part === null || parts[error.part]!.trouble) throw error;
        // That part is to blame: once more, without it.
        parts[error.part] = { ...parts[error.part]!, trouble: 'TOO_DEMANDING' };
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The bytes of a part, put where another process can read them; of one that is too large, no more than shows it. */
async function spooled(
  { content, ...part }: Part,
  path: string,
  { partBytes }: Limits,
  signal: AbortSignal | undefined,
): Promise<SpooledPart> {
  const { kind, source } = content;
  // Nothing of it is read.
  if (kind === 'withheld') return { ...part, kind, path, trouble: 'WITHHELD' };
  if (typeof source === 'string') return { ...part, kind, path: source, trouble: null };
  let size = 0;
  const upToLimit = async function* () {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > partBytes) return;
      yield chunk;
    }
  };
  await pipeline(Readable.from(upToLimit()), createWriteStream(path, { mode: 0o600 }), signal ? { signal } : {});
  return { ...part, kind, path, trouble: size > partBytes ? 'TOO_LARGE' : null };
}
