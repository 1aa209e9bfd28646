import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { DateTime } from 'luxon';
import { Log } from '../../platform/log.js';

const KEPT_MONTHS = 12;
const EVERY_MS = 60 * 60 * 1000;

/** A year after the outcome nobody needs to know who told us of a partnership. Runs again and again, and so catches up. */
@Injectable()
export class ForgetProposers implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.execute().catch((error: unknown) => this.log.fault(error)), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async execute(): Promise<void> {
    const now = this.clock.now();
    const before = DateTime.fromJSDate(now, { zone: 'Europe/London' }).minus({ months: KEPT_MONTHS }).toJSDate();
    await this.work.asAnybody(thePublic, () =>
      transaction().query('select app.forget_proposers($1, $2)', [before, now]),
    );
  }
}
