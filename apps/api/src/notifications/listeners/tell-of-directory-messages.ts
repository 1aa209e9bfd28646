import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { DirectoryMessageReceived, DirectoryMessagesWait } from '../../directory-contact/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';
import { officersOf } from '../data/officers.js';

/** Hands on to its officers what was written to a partnership by the directory; to the national coordinator where there are none. */
@Injectable()
export class TellOfDirectoryMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(DirectoryMessageReceived)
  handOnOne(event: Heard): Promise<void> {
    return this.tell(event, 'DIRECTORY_MESSAGE');
  }

  @ListensTo(DirectoryMessagesWait)
  tellOfThoseThatWait(event: Heard): Promise<void> {
    return this.tell(event, 'DIRECTORY_MESSAGES');
  }

  private tell(event: Heard, kind: DeliveryKind): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const readers = event.partnershipId
        ? await officersOf(event.partnershipId)
        : // Of people the national coordinator's office sees those alone who hold it.
          await transaction().query<{ personId: null; address: string }[]>(
            'select null as "personId", p.email as address from person p',
          );
      await this.deliveries.add(
        event,
        readers.map((reader) => ({ kind, ...reader, subjectId: event.subjectId, meetingId: null })),
      );
    });
  }
}
