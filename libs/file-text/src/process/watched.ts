import { watchMemory } from '@lib/confined';
import type { ConfinedJob } from '../confined.js';
import type { DrawSaid, Said } from './job.js';

/** A process of its own, within its own limits of memory and time: the worst file ends its own reading and nothing else. */
export function watched(read: (job: never, tell: (said: Said | DrawSaid) => void) => Promise<string>): void {
  process.once('disconnect', () => process.exit(1));
  process.once('message', (job: ConfinedJob) => {
    const peakMb = watchMemory(job.limits.memoryMb);
    void read(job as never, (said) => void process.send!(said)).then((outcome) => {
      process.send!({ kind: 'done', outcome, peakMb: peakMb() }, () => process.disconnect());
    });
  });
}
