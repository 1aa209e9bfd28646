import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Log } from '../../platform/log.js';

const EVERY_MS = 15 * 60 * 1000;

/**
 * Notes which dates of agreements are near or past, so that people are told. Each is noted once, whoever looks and
 * however often; what was missed while nobody looked is noted at the next look. Nothing opens or closes by it.
 */
@Injectable()
export class WatchAgreementDates implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    const look = () => void this.execute().catch((error: unknown) => this.log.fault(error));
    this.timer = setInterval(look, EVERY_MS);
    look();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Answers how many were noted. */
  async execute(): Promise<number> {
    return this.work.asAnybody(thePublic, async () => {
      const [row] = await transaction().query<{ noted: number }[]>('select app.note_agreement_dates() as noted');
      return Number(row?.noted);
    });
  }
}
