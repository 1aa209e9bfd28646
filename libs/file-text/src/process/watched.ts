import { Worker } from 'node:worker_threads';
import type { ConfinedJob } from '../confined.js';
import type { DrawSaid, Said } from './job.js';

/** A file can keep this process busy without a pause; this looks at it from a thread beside. */
const WATCH = `
const { workerData } = require('node:worker_threads');
const parent = process.ppid;
setInterval(() => {
  const mb = Math.ceil(process.memoryUsage.rss() / 1024 / 1024);
  workerData.peak[0] = Math.max(workerData.peak[0], mb);
  if (mb > workerData.memoryMb || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 25);
`;

/** A process of its own, within its own limits of memory and time: the worst file ends its own reading and nothing else. */
export function watched(read: (job: never, tell: (said: Said | DrawSaid) => void) => Promise<string>): void {
  process.once('disconnect', () => process.exit(1));
  process.once('message', (job: ConfinedJob) => {
    // Asked itself, the system would count in what the process above held when it started this one.
    const peak = new Int32Array(new SharedArrayBuffer(4));
    const workerData = { memoryMb: job.limits.memoryMb, peak };
    const watch = new Worker(WATCH, { eval: true, workerData, execArgv: [] });
    watch.unref();
    void read(job as never, (said) => void process.send!(said)).then((outcome) => {
      peak[0] = Math.max(peak[0]!, Math.ceil(process.memoryUsage.rss() / 1024 / 1024));
      process.send!({ kind: 'done', outcome, peakMb: peak[0] }, () => process.disconnect());
    });
  });
}
