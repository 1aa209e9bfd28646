import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { enqueue, ListensTo, type Heard } from '@lib/events';
import { PackAskedFor } from '../pack.events.js';

/** So many packs are made at a time, over all workers: each takes a process and its memory. */
const LINES = 2;
const MOST_ATTEMPTS = 4;

/** A pack that is asked for waits in a line; other jobs do not wait for it. */
@Injectable()
export class QueuePacks {
  constructor(private readonly work: UnitOfWork) {}

  @ListensTo(PackAskedFor)
  async queue({ subjectId: packId, personId, data }: Heard): Promise<void> {
    if (!personId) return;
    const run = Number(data['run']);
    const line = Number.parseInt(packId.slice(-4), 16) % LINES;
    await this.work.as({ kind: 'person', personId, purpose: 'queue their pack' }, () =>
      enqueue(
        'pack',
        { packId, personId, run },
        { jobKey: `pack ${packId} ${run}`, maxAttempts: MOST_ATTEMPTS, line: `packs ${line}` },
      ),
    );
  }
}
