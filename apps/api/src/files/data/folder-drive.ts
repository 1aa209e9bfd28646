import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, constants, link, mkdir, open, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ConfigError } from '@lib/config';
import { FSDriver } from 'flydrive/drivers/fs';
import type { ByteRange } from '../domain/byte-range.js';
import type { ContentDrive, NewContent } from './content-drive.js';
import { HashOf } from './hash-of.js';
import { clearOld } from './lending.js';

const MB = 1024 * 1024;
/** Larger ones are given back to the system one by one, which costs more than they save. */
const PIECE = 64 * 1024;
/** Where a content lies until it is whole: of one file system with where it goes. */
const INCOMING = '.incoming';
const LONGEST_MS = 60 * 60_000;

/** Contents in a folder that only the program's user can open. */
export class FolderDrive extends FSDriver implements ContentDrive {
  readonly mostAtOnce = 8 * MB;

  constructor(private readonly folder: string) {
    super({ location: folder, visibility: 'private' });
  }

  async prepare(): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await access(this.folder, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
      throw new ConfigError([['FILES_DIR', `must be a folder that the program can write to (${this.folder}: ${why})`]]);
    }
  }

  async putFile(key: string, content: NewContent): Promise<void> {
    const incoming = join(this.folder, INCOMING);
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    await clearOld(incoming, LONGEST_MS);
    const draft = join(incoming, randomUUID());
    try {
      await bring(content, draft);
      // On the disk before a row names it: what survives a power cut has its content.
      await flush(draft);
      const place = join(this.folder, key);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await rename(draft, place);
      for (const folder of [dirname(place), dirname(dirname(place)), this.folder]) await flush(folder);
    } finally {
      await rm(draft, { force: true });
    }
  }

  async *getPart(key: string, { from, to }: ByteRange, memory?: Buffer): AsyncGenerator<Buffer> {
    const file = await open(join(this.folder, key));
    try {
      for (let at = from; at <= to;) {
        const into = memory ?? Buffer.allocUnsafeSlow(PIECE);
        const { bytesRead } = await file.read(into, 0, Math.min(into.length, to - at + 1), at);
        if (bytesRead === 0) return;
        at += bytesRead;
        yield into.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  }
}

/** Another name for the same bytes where the file system can give one, otherwise a copy, looked at on its way. */
async function bring({ path, hash, size }: NewContent, draft: string): Promise<void> {
  const isLinked = await link(path, draft).then(
    () => true,
    () => false,
  );
  if (isLinked) {
    await chmod(draft, 0o600);
    // It has the age of the upload, and is not to be taken for one that was left behind.
    return utimes(draft, new Date(), new Date());
  }
  const look = new HashOf(hash, size);
  await pipeline(createReadStream(path, { highWaterMark: PIECE }), look, createWriteStream(draft, { mode: 0o600 }));
}

async function flush(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
