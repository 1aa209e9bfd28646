import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { KitProposed } from '../kit.events.js';

/** Says once of each change of a kit that it waits to be answered: all that changed within the hour together. Runs in the worker, and makes up for when it was down. */
@Every(60 * 60)
@Injectable()
export class TellOfChangedKits implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  /** What is noted and the facts are written together. */
  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, async () => {
      const changed = await transaction().query<{ campaignId: string; partnershipId: string }[]>(
        'select "campaignId", "partnershipId" from app.note_kit_proposals()',
      );
      for (const { campaignId, partnershipId } of changed) record(new KitProposed(campaignId, partnershipId));
    });
  }
}
