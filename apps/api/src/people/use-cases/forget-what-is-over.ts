import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Log } from '../../platform/log.js';

const KEPT_DAYS = 30;
const EVERY_MS = 60 * 60 * 1000;

/** Sessions, links and counted tries that are over are kept for a while, so that people can see them, and then forgotten. */
@Injectable()
export class ForgetWhatIsOver implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.execute().catch((error: unknown) => this.log.fault(error)), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, () =>
      transaction().query('select app.forget_what_is_over(make_interval(days => $1))', [KEPT_DAYS]),
    );
  }
}
