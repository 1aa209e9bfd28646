import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';

const KEPT_HOURS = 24;
/** Uploads that nothing claimed within a day are removed. Runs in the worker, and makes up at its start for when it was down. */
@Every(60 * 60)
@Injectable()
export class ForgetUnclaimedFiles implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, () =>
      transaction().query('select app.forget_unclaimed_files(make_interval(hours => $1))', [KEPT_HOURS]),
    );
  }
}
