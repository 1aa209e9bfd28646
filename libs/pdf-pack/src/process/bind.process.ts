// A process of its own, within its own limits of memory and time: the worst file ends its own pack's making and nothing else.
import { watchMemory } from '@lib/confined';
import { bind } from './bind.js';
import type { Job, Said } from './job.js';

const tell = (said: Said): Promise<void> =>
  new Promise((resolve, reject) => process.send!(said, (error: Error | null) => (error ? reject(error) : resolve())));

process.once('disconnect', () => process.exit(1));
process.once('message', (job: Job) => {
  const peakMb = watchMemory(job.limits.memoryMb);
  void bind(job, tell)
    .then((pack) => tell({ kind: 'done', pack: { ...pack, peakMb: peakMb() } }))
    .catch((error: Error) => tell({ kind: 'failed', message: error.stack ?? String(error) }))
    .finally(() => process.disconnect());
});
