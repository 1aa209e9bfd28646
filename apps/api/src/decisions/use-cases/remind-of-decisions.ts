import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { DecisionReviewIsDue } from '../decision.events.js';

interface Due {
  readonly decisionId: string;
  readonly partnershipId: string;
  readonly meetingId: string;
}

/** Says once of each decision that its day to be looked at again has come. Runs in the worker, and makes up for when it was down. */
@Every(60 * 60)
@Injectable()
export class RemindOfDecisions implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  /** What is noted and the facts are written together. */
  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, async () => {
      const due = await transaction().query<Due[]>(
        'select decision_id as "decisionId", partnership_id as "partnershipId", meeting_id as "meetingId" from app.remind_of_decisions()',
      );
      for (const each of due) record(new DecisionReviewIsDue(each.decisionId, each.partnershipId, each.meetingId));
    });
  }
}
