import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { PasswordChanged, PasswordResetRequested } from '../../people/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';

/** Tells people what was done to their account. */
@Injectable()
export class TellOfAccounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(PasswordResetRequested)
  sendTheLink(event: Heard): Promise<void> {
    return this.tell(event, 'PASSWORD_RESET');
  }

  @ListensTo(PasswordChanged)
  tellTheOwner(event: Heard): Promise<void> {
    return this.tell(event, 'PASSWORD_CHANGED');
  }

  private tell(event: Heard, kind: DeliveryKind): Promise<void> {
    const personId = String(event.personId);
    return this.work.as(caretakerOf({ partnershipId: null, personId }), async () => {
      const [person] = await transaction().query<{ email: string }[]>('select email from person where id = $1', [
        personId,
      ]);
      if (!person) return;
      await this.deliveries.add(event, [
        { kind, personId, address: person.email, subjectId: event.subjectId, meetingId: null },
      ]);
    });
  }
}
