import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { KitProposed } from '../../kits/index.js';
import { whoRunsCampaign } from '../data/campaign-signers.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';

/** Whoever runs a local campaign hears that its national one has changed. What they are told is read again, as that person, when it is sent. */
@Injectable()
export class TellOfKits {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(KitProposed)
  tellWhoRuns(event: Heard): Promise<void> {
    const { partnershipId, subjectId } = event;
    return this.work.as(caretakerOf({ partnershipId, personId: null }), async () => {
      const running = await whoRunsCampaign(subjectId);
      await this.deliveries.add(
        event,
        running.map((person) => ({ kind: 'KIT_PROPOSED', ...person, subjectId, meetingId: null })),
      );
    });
  }
}
