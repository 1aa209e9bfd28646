import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Ends a server whose starter was killed, and clears its pid file, so that there are never two on one folder. */
export async function stopOrphan(data: string): Promise<void> {
  const pid = postmasterPid(data);
  if (pid === undefined) return;
  if (!isServerOf(pid, data)) {
    rmSync(join(data, 'postmaster.pid'), { force: true });
    return;
  }
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    if (!signalled(pid, signal)) return;
    for (let waited = 0; waited < seconds * 20; waited++) {
      if (!signalled(pid, 0)) return;
      await sleep(50);
    }
  }
}

export function postmasterPid(data: string): number | undefined {
  const pid = Number.parseInt(postmasterFile(data)[0] ?? '', 10);
  return Number.isNaN(pid) ? undefined : pid;
}

/** PostgreSQL writes its state on the eighth line of its pid file. */
export const isReady = (data: string, pid: number | undefined) =>
  postmasterPid(data) === pid && postmasterFile(data)[7]?.trim() === 'ready';

function postmasterFile(data: string): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** A pid may since belong to anybody. A PostgreSQL server works inside its own data folder, which Linux tells. */
function isServerOf(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return signalled(pid, 0);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}

function signalled(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
