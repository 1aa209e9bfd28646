import { readdirSync, readFileSync } from 'node:fs';

/** What Linux tells of processes; nothing is known of them elsewhere. */
const MILLISECONDS_PER_TICK = 10;

interface ProcessState {
  readonly parent: number;
  readonly cpu: number;
}

function stateOf(pid: number): ProcessState | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold anything; what follows it is numbers.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_PER_TICK };
  } catch {
    return undefined;
  }
}

export const isMeasurable = process.platform === 'linux';

/** CPU time used so far, in milliseconds. */
export const cpuOf = (pid: number): number => stateOf(pid)?.cpu ?? 0;

export const parentOf = (pid: number): number => stateOf(pid)?.parent ?? 0;

/** CPU time of a process and everything it has started, in milliseconds. */
export function cpuOfFamily(pid: number): number {
  if (!isMeasurable) return 0;
  const children = readdirSync('/proc')
    .map(Number)
    .filter((each) => each > 0 && parentOf(each) === pid);
  return [pid, ...children].reduce((sum, each) => sum + cpuOf(each), 0);
}

/** Memory in use, in MiB. */
export function residentMemory(pid: number): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}
