import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';

/**
 * Makes the entries of resources anew that wait for it, one in a transaction. The database queues it with each change; as a
 * chore it makes up for jobs that were lost, and for what was published before there was anything to find by.
 */
@Every(60)
@Injectable()
export class IndexLibrary implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  async execute(): Promise<void> {
    while ((await this.indexOne()) > 0);
  }

  private async indexOne(): Promise<number> {
    return this.work.asAnybody(thePublic, async () => {
      const [{ done }] = await transaction().query<[{ done: number }]>('select app.index_library(1) as done');
      return done;
    });
  }
}
