import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^(\d+)-[0-9a-f-]{36}\.pdf$/;
const LONGEST_MS = 60 * 60_000;

/** Where packs lie while they are made: a folder that only this user of the machine can open. */
export async function workbench(): Promise<string> {
  const folder = join(tmpdir(), `roundtable-packs-${process.getuid?.() ?? 0}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = await stat(folder);
  if (process.getuid && (uid !== process.getuid() || (mode & 0o077) !== 0))
    throw new Error(`${folder} can be opened by others: remove it.`);
  return folder;
}

/** A pack that was whole, and whose worker was killed before it had kept it, is nobody's any more. */
export async function clearWorkbench(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(NAME.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (!isAlive(pid) || mtimeMs < Date.now() - LONGEST_MS) await rm(path, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
