import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const UNFINISHED = '.unfinished-pack-';

/** Papers that a process which was killed left behind are nobody's any more, and not for anybody to find. */
export async function forgetUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(UNFINISHED) ? Number.parseInt(name.slice(UNFINISHED.length), 10) : Number.NaN;
    if (Number.isNaN(pid)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    // After a restart in a container another process may have our number: then it is older than we are.
    const isOurs = pid === process.pid && mtimeMs > Date.now() - process.uptime() * 1000;
    if (!isOurs && (pid === process.pid || !isAlive(pid))) await rm(path, { recursive: true, force: true });
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
