import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { ResourceReviewDue } from '../library.events.js';

interface Due {
  readonly resourceId: string;
  readonly partnershipId: string | null;
  readonly reviewOn: string;
  readonly kind: string;
}

/** Says that resources are to be looked at again, and hides those that nobody did. Runs in the worker, and makes up for when it was down. */
@Every(60 * 60)
@Injectable()
export class RemindOfResources implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  /** What is noted and the facts are written together. */
  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, async () => {
      const due = await transaction().query<Due[]>(
        `select resource_id as "resourceId", partnership_id as "partnershipId", review_on::text as "reviewOn", kind from app.look_after_resources()`,
      );
      for (const { resourceId, partnershipId, reviewOn, kind } of due)
        record(new ResourceReviewDue(resourceId, partnershipId, reviewOn, kind));
    });
  }
}
