import { readdirSync, readFileSync } from 'node:fs';

/** What Linux tells of processes; nothing is known of them elsewhere. */
const MILLISECONDS_PER_TICK = 10;

interface ProcessState {
  readonly parent: number;
  readonly cpu: number;
  /** Of those it had started and that have ended. */
  readonly ended: number;
}

function stateOf(pid: number): ProcessState | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold anything; what follows it is numbers.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user, system, endedUser, endedSystem] = fields
      .slice(11, 15)
      .map((ticks) => Number(ticks) * MILLISECONDS_PER_TICK);
    return { parent: Number(fields[1]), cpu: user! + system!, ended: endedUser! + endedSystem! };
  } catch {
    return undefined;
  }
}

export const isMeasurable = process.platform === 'linux';

/** CPU time used so far, in milliseconds. */
export const cpuOf = (pid: number): number => stateOf(pid)?.cpu ?? 0;

/** The same of what it had started and outlived. */
export const cpuOfEnded = (pid: number): number => stateOf(pid)?.ended ?? 0;

export const parentOf = (pid: number): number => stateOf(pid)?.parent ?? 0;

/** CPU time of a process and everything it has started, in milliseconds. */
export function cpuOfFamily(pid: number): number {
  if (!isMeasurable) return 0;
  const children = readdirSync('/proc')
    .map(Number)
    .filter((each) => each > 0 && parentOf(each) === pid);
  return [pid, ...children].reduce((sum, each) => sum + cpuOf(each), 0);
}

/** CPU time used so far by a process and its children, to the microsecond, in milliseconds: what one request took, whatever else the machine did. */
export const preciseCpuOfFamily = (pid: number): number =>
  [pid, ...childrenOf(pid)].reduce((sum, each) => sum + preciseCpuOf(each), 0);

function preciseCpuOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6)
      .reduce((sum, each) => sum + each, 0);
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Memory in use, in MiB. */
export const residentMemory = (pid: number): number => memoryOf(pid, 'VmRSS');

/** The most that it ever had in use. */
export const peakMemory = (pid: number): number => memoryOf(pid, 'VmHWM');

function memoryOf(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  try {
    const found = readFileSync(`/proc/${pid}/status`, 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`${what}:`));
    return Math.round(Number(/\d+/.exec(found ?? '')?.[0] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
