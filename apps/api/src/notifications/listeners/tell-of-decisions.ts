import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { DecisionReviewIsDue } from '../../decisions/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import { officersOf } from '../data/officers.js';

/** Reminds the officers to look at a decision again. */
@Injectable()
export class TellOfDecisions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(DecisionReviewIsDue)
  remindTheOfficers(event: Heard): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const officers = await officersOf(event.partnershipId);
      await this.deliveries.add(
        event,
        officers.map((officer) => ({
          kind: 'DECISION_REVIEW',
          ...officer,
          subjectId: event.subjectId,
          meetingId: null,
        })),
      );
    });
  }
}
