import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { TermsReviewIsDue } from '../../terms-of-reference/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';

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
      const officers = await transaction().query<{ id: string; email: string }[]>(
        `select distinct p.id, p.email from office_term o join person p on p.id = o.person_id
         where o.partnership_id = $1 and o.ended_at is null and o.held @> app.today()`,
        [event.partnershipId],
      );
      await this.deliveries.add(
        event,
        officers.map(({ id, email }) => ({
          kind: 'TERMS_REVIEW',
          personId: id,
          address: email,
          subjectId: event.subjectId,
          meetingId: null,
        })),
      );
    });
  }
}
