import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { TermsReviewIsDue } from '../../terms-of-reference/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import { officersOf } from '../data/officers.js';

/** Reminds the officers that the terms of reference of their partnership are to be reviewed. */
@Injectable()
export class TellOfTerms {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(TermsReviewIsDue)
  remindTheOfficers(event: Heard): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const officers = await officersOf(event.partnershipId);
      await this.deliveries.add(
        event,
        officers.map((officer) => ({
          kind: 'TERMS_REVIEW',
          ...officer,
          subjectId: event.subjectId,
          meetingId: null,
        })),
      );
    });
  }
}
