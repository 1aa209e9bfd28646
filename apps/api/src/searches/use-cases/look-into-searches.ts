import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { Clock, newId } from '@lib/kernel';
import { SearchesHaveNews } from '../search.events.js';

/**
 * Runs the searches of which people want to be told, each as the person whose it is, and says once for each person that
 * there is something new. Runs in the worker, and makes up for when it was down.
 */
@Every(15 * 60)
@Injectable()
export class LookIntoSearches implements Chore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    const due = await this.work.asAnybody(thePublic, () =>
      transaction().query<{ personId: string }[]>('select person_id as "personId" from app.people_to_look_for($1)', [
        now,
      ]),
    );
    const faults: unknown[] = [];
    // A search that cannot be run keeps nobody else from hearing of theirs.
    for (const { personId } of due) await this.lookFor(personId, now).catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw faults[0];
  }

  /** What is noted and the fact are written together: of two workers one is first. */
  private async lookFor(personId: string, now: Date): Promise<void> {
    await this.work.as({ kind: 'person', personId, purpose: 'look into saved searches' }, async () => {
      const letterId = newId();
      const [row] = await transaction().query<{ found: number }[]>('select app.look_into_searches($1, $2) as found', [
        now,
        letterId,
      ]);
      if (row?.found) record(new SearchesHaveNews(letterId, personId));
    });
  }
}
