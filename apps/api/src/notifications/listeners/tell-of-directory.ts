import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { DirectoryConfirmationIsDue } from '../../directory/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import { officersOf } from '../data/officers.js';

/** Asks the officers whether their entry in the directory is still right. */
@Injectable()
export class TellOfDirectory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(DirectoryConfirmationIsDue)
  remindTheOfficers(event: Heard): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const officers = await officersOf(event.partnershipId);
      await this.deliveries.add(
        event,
        officers.map((officer) => ({
          kind: 'DIRECTORY_CONFIRMATION',
          ...officer,
          subjectId: event.subjectId,
          meetingId: null,
        })),
      );
    });
  }
}
