// A process of its own, within its own limits of memory and time: the worst file ends its own pack's making and nothing else.
import { Worker } from 'node:worker_threads';
import { bind } from './bind.js';
import type { Job, Said } from './job.js';

/** A file can keep this process busy without a pause; this looks at it from a thread beside. */
const WATCH = `
const { workerData } = require('node:worker_threads');
const parent = process.ppid;
setInterval(() => {
  const mb = Math.ceil(process.memoryUsage.rss() / 1024 / 1024);
  workerData.peak[0] = Math.max(workerData.peak[0], mb);
  if (mb > workerData.memoryMb || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 40);
`;

const tell = (said: Said): Promise<void> =>
  new Promise((resolve, reject) => process.send!(said, (error: Error | null) => (error ? reject(error) : resolve())));

process.once('disconnect', () => process.exit(1));
process.once('message', (job: Job) => {
  // Asked itself, the system would count in what the process above held when it started this one.
  const peak = new Int32Array(new SharedArrayBuffer(4));
  const watch = new Worker(WATCH, { eval: true, workerData: { memoryMb: job.limits.memoryMb, peak }, execArgv: [] });
  watch.unref();
  void bind(job, tell)
    .then((pack) => tell({ kind: 'done', pack: { ...pack, peakMb: peak[0]! } }))
    .catch((error: Error) => tell({ kind: 'failed', message: error.stack ?? String(error) }))
    .finally(() => process.disconnect());
});
