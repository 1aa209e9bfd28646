import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';

/** Counts what people said of resources until yesterday, and makes months of the days on which they were read. */
@Every(60 * 60)
@Injectable()
export class CountUse implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, () => transaction().query('select app.count_use()'));
    await this.work.asAnybody(thePublic, () => transaction().query('select app.tell_readings()'));
  }
}
