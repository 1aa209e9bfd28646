import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { ActivityCommentWritten, ActivityIsDue } from '../../activities/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';
import type { Addressee } from '../data/officers.js';

/** Works out who is to hear of what is done in campaigns. What each is told is read again, as that person, when it is sent. */
@Injectable()
export class TellOfActivities {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(ActivityIsDue)
  async remind(event: Heard): Promise<void> {
    await this.tell(event, 'ACTIVITY_REMINDER', 'select "personId", address from app.told_of_activity($1)');
  }

  @ListensTo(ActivityCommentWritten)
  async tellWhoeverIsNamed(event: Heard): Promise<void> {
    await this.tell(event, 'ACTIVITY_MENTION', 'select "personId", address from app.told_of_activity_comment($1)');
  }

  private async tell(event: Heard, kind: DeliveryKind, whom: string): Promise<void> {
    const people = await this.work.as({ kind: 'national', purpose: 'work out who is told' }, () =>
      transaction().query<Addressee[]>(whom, [event.subjectId]),
    );
    // One at a time: in a national campaign each delivery is its recipient's.
    for (const person of people)
      await this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: person.personId }), () =>
        this.deliveries.add(event, [{ kind, ...person, subjectId: event.subjectId, meetingId: null }]),
      );
  }
}
