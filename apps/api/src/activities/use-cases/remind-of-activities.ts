import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { ActivityIsDue } from '../activity.events.js';

/** Says once each that an activity begins within a week, and that it should be done. Runs in the worker, and makes up for when it was down. */
@Every(60 * 60)
@Injectable()
export class RemindOfActivities implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  /** What is noted and the facts are written together. */
  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, async () => {
      const due = await transaction().query<{ activityId: string; partnershipId: string | null }[]>(
        'select "activityId", "partnershipId" from app.note_due_activities()',
      );
      for (const { activityId, partnershipId } of due) record(new ActivityIsDue(activityId, partnershipId));
    });
  }
}
