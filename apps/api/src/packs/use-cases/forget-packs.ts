import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { PackStore } from '../data/pack-store.js';

/** Packs are kept for a week; those that their reader may not read any more go at the next hour. Runs in the worker. */
@Every(60 * 60)
@Injectable()
export class ForgetPacks implements Chore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly packs: PackStore,
  ) {}

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
