import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';

/** So that a database full of files that were there before does not fill the queue at once. */
const MOST = 200;

/** Files are queued as they are claimed; this queues those that were there before, or whose job was lost. */
@Every(10 * 60)
@Injectable()
export class QueuePreviews implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, () =>
      transaction().query('select app.queue_preview(f.id) from app.files_without_preview($1) f', [MOST]),
    );
  }
}
