import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { Contents } from '../data/contents.js';

const MOST = 100;
/** A backup of the contents that begins after that of the database, and ends within a day, has all that the rows name. */
const KEPT_HOURS = 24;

/** Removes contents that no file names any more, or that none came to name. Runs in the worker. */
@Every(60 * 60)
@Injectable()
export class RemoveLooseContents implements Chore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contents: Contents,
  ) {}

  async execute(): Promise<void> {
    for (;;) {
      const loose = await this.work.asAnybody(thePublic, () =>
        transaction().query<{ hash: Buffer }[]>('select hash from app.loose_contents(make_interval(hours => $1), $2)', [
          KEPT_HOURS,
          MOST,
        ]),
      );
      let settled = 0;
      for (const { hash } of loose) settled += Number(await this.settle(hash));
      // Some are held at this moment, and wait for the next time.
      if (loose.length < MOST || settled === 0) return;
    }
  }

  /** In one transaction: until it ends nobody comes to name what is removed. False when it is held. */
  private settle(hash: Buffer): Promise<boolean> {
    return this.work.asAnybody(thePublic, async () => {
      const [row] = await transaction().query<{ outcome: 'HELD' | 'NAMED' | 'LOOSE' }[]>(
        'select app.settle_loose_content($1, make_interval(hours => $2)) as outcome',
        [hash, KEPT_HOURS],
      );
      if (row?.outcome === 'LOOSE') await this.contents.remove(hash);
      return row?.outcome !== 'HELD';
    });
  }
}
