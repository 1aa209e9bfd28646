import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { ActionIsChased, ActionOwnerLeft } from '../../actions/index.js';
import { addressesOf } from '../data/action-facts.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';

const CHASED: Record<string, DeliveryKind> = {
  OWNER: 'ACTION_DUE',
  LEADS: 'ACTION_OVERDUE_FOR_LEAD',
  CHAIR: 'ACTION_OVERDUE_FOR_CHAIR',
};

/** Takes what is to be said of an action to those who were found for it. What each is told is read again, as them, when it is sent. */
@Injectable()
export class TellOfActions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(ActionIsChased, ActionOwnerLeft)
  tellThem(event: Heard): Promise<void> {
    const { letters } = event.data as { letters: { personId: string; part: string }[] };
    const kindOf = (part: string) => (event.name === 'ActionOwnerLeft' ? 'ACTION_OWNER_LEFT' : CHASED[part]!);
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const addresses = await addressesOf(letters.map(({ personId }) => personId));
      await this.deliveries.add(
        event,
        letters.flatMap(({ personId, part }) => {
          const address = addresses.get(personId);
          return address
            ? [{ kind: kindOf(part), personId, address, subjectId: event.subjectId, meetingId: null }]
            : [];
        }),
      );
    });
  }
}
