import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Log } from '../../platform/log.js';

const EVERY_MS = 60 * 60 * 1000;

/** Looks each hour, and when the worker begins, for terms about to end and terms that ended. The database notes each once. */
@Injectable()
export class NoteEndingTerms implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    const look = () => void this.execute().catch((error: unknown) => this.log.fault(error));
    look();
    this.timer = setInterval(look, EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, () => transaction().query('select app.note_ending_terms()'));
  }
}
