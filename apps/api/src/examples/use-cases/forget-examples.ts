import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { Clock } from '@lib/kernel';
import { DateTime } from 'luxon';

const KEPT_MONTHS = 12;

/** A year after a call nobody needs what was not taken, or who sent what was. Runs again and again, and so catches up. */
@Every(60 * 60)
@Injectable()
export class ForgetExamples implements Chore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    const before = DateTime.fromJSDate(now, { zone: 'Europe/London' }).minus({ months: KEPT_MONTHS }).toISODate();
    await this.work.asAnybody(thePublic, () =>
      transaction().query('select app.forget_examples($1, $2)', [before, now]),
    );
  }
}
