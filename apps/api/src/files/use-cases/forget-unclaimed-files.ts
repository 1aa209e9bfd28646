import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Log } from '../../platform/log.js';

const KEPT_HOURS = 24;
const EVERY_MS = 60 * 60 * 1000;

/** Uploads that nothing claimed within a day are removed. Runs in the worker, and makes up at its start for when it was down. */
@Injectable()
export class ForgetUnclaimedFiles implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    const now = () => void this.execute().catch((error: unknown) => this.log.fault(error));
    this.timer = setInterval(now, EVERY_MS);
    now();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, () =>
      transaction().query('select app.forget_unclaimed_files(make_interval(hours => $1))', [KEPT_HOURS]),
    );
  }
}
