import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { Config } from '@lib/config';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';

/** In one line over all workers, so that no host is asked by two at a time. */
@Every(60)
@Injectable()
export class QueueLinkCheck implements Chore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly config: Config,
  ) {}

  async execute(): Promise<void> {
    if (!this.config.linkChecks.areOn) return;
    await this.work.asAnybody(thePublic, () =>
      transaction().query(`select app.enqueue_in_line('links', 'links', '{}', 'links', 1)`),
    );
  }
}
