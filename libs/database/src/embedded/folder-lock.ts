import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { EmbeddedServerError } from './embedded-server-error.js';

/** Holds a data folder for this process until released. A lock whose holder has died is taken over. */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  const self = `${process.pid} ${birthOf(process.pid)}`;
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(file, self, { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const [pid, birth] = readLock(file).split(' ');
    if (pid && isAlive(Number(pid), birth)) {
      throw new EmbeddedServerError(
        'ALREADY_RUNNING',
        `The data folder ${folder} is in use by process ${pid}. Stop that one first, or give this one a folder of its own with DATA_DIR.`,
      );
    }
    setAside(file);
  }
  throw new EmbeddedServerError(
    'ALREADY_RUNNING',
    `Another start took the data folder ${folder} at the same moment. Try again.`,
  );
}

/** Renamed before it is removed, so that of two that find a stale lock only one removes it. */
function setAside(file: string) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

const readLock = (file: string) => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
};

/** Process numbers are used again, after a reboot or in a new container, so the moment of birth must be the same too. */
function isAlive(pid: number, birth: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return birth === birthOf(pid);
}

/** When the process began, as Linux counts it; the same word for every process elsewhere. */
function birthOf(pid: number): string {
  if (process.platform !== 'linux') return 'unknown';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}@${boot}`;
  } catch {
    return 'gone';
  }
}
