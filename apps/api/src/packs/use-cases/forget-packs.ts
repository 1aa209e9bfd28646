import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { PackStore } from '../data/pack-store.js';
import { Log } from '../../platform/log.js';

const EVERY_MS = 60 * 60 * 1000;

/** Packs are kept for a week; those that their reader may not read any more go at the next hour. Runs in the worker. */
@Injectable()
export class ForgetPacks implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly packs: PackStore,
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
    const kept = await this.work.asAnybody(thePublic, async () => {
      await this.packs.forgetOld();
      return transaction().query<{ personId: string; fileId: string }[]>(
        'select person_id as "personId", file_id as "fileId" from app.packs_kept()',
      );
    });
    for (const { personId, fileId } of kept) {
      // Asked as the reader: the row rules say whether it is still theirs.
      await this.work.as({ kind: 'person', personId, purpose: 'look whether their pack is still theirs' }, async () => {
        const rows = await transaction().query<unknown[]>('select from pack_file where id = $1', [fileId]);
        if (rows.length === 0) await this.packs.forget(fileId);
      });
    }
  }
}
