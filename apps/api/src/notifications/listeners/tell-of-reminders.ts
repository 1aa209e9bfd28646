import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { MeetingRemindersAreDue } from '../../reminders/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import { invitedTo } from '../data/invited.js';

/** Sends reminders to those who are invited still. What each is told, and whether, is read again when it is sent. */
@Injectable()
export class TellOfReminders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(MeetingRemindersAreDue)
  remind(event: Heard): Promise<void> {
    const { letters } = event.data as Pick<MeetingRemindersAreDue, 'letters'>;
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () => {
      const addresses = new Map((await invitedTo(event.subjectId)).map(({ personId, address }) => [personId, address]));
      await this.deliveries.add(
        event,
        letters.flatMap(({ reminderId, personId }) => {
          const address = addresses.get(personId);
          return address
            ? {
                kind: 'MEETING_REMINDER' as const,
                personId,
                address,
                subjectId: reminderId,
                meetingId: event.subjectId,
              }
            : [];
        }),
      );
    });
  }
}
