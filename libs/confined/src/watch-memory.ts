import { Worker } from 'node:worker_threads';

/** A file can keep a process busy without a pause; this looks at it from a thread beside. */
const WATCH = `
const { workerData } = require('node:worker_threads');
const parent = process.ppid;
setInterval(() => {
  const mb = Math.ceil(process.memoryUsage.rss() / 1024 / 1024);
  workerData.peak[0] = Math.max(workerData.peak[0], mb);
  if (mb > workerData.mostMb || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 25);
`;

/** Ends this process when it takes more memory than that, or is left alone. Answers what says the most that it took, in megabytes. */
export function watchMemory(mostMb: number): () => number {
  // Asked itself, the system would count in what the process above held when it started this one.
  const peak = new Int32Array(new SharedArrayBuffer(4));
  new Worker(WATCH, { eval: true, workerData: { mostMb, peak }, execArgv: [] }).unref();
  return () => Math.max(peak[0]!, Math.ceil(process.memoryUsage.rss() / 1024 / 1024));
}
