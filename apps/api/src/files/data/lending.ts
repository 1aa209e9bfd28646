import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LONGEST_MS = 60 * 60_000;

/** Lends a folder that only this user of the machine can open, and takes it back with whatever lies in it. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const place = join(tmpdir(), `roundtable-files-${process.getuid?.() ?? 0}`);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const { uid, mode } = await stat(place);
  if (process.getuid && (uid !== process.getuid() || (mode & 0o077) !== 0))
    throw new Error(`${place} can be opened by others: remove it.`);
  await clearOld(place, LONGEST_MS);
  const folder = await mkdtemp(join(place, 'lent-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a process that was killed left behind is nobody's any more. */
export async function clearOld(place: string, longestMs: number): Promise<void> {
  for (const name of await readdir(place)) {
    const path = join(place, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (mtimeMs < Date.now() - longestMs) await rm(path, { recursive: true, force: true });
  }
}
