import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import { DatePollChanged, DatePollEnded, DatePollIsDue, DatePollOpened } from '../../date-polls/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind, NewDelivery } from '../data/delivery.js';
import { askedIn, keepersOf, type PolledPerson } from '../data/polled.js';

/** Works out who is to hear of a poll. Whether they still are to be asked is read again, as that person, when it is sent. */
@Injectable()
export class TellOfDatePolls {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(DatePollOpened)
  ask(event: Heard): Promise<void> {
    return this.tell(event, async () =>
      (await askedIn(event.subjectId, ['REPRESENTATIVE'])).map((each) => about('DATE_POLL_ASKED', each)),
    );
  }

  /** Those who are asked since hear that they are; the others, that there are more times. */
  @ListensTo(DatePollChanged)
  tellOfChange(event: Heard): Promise<void> {
    const { addedTimes, addedAskedIds } = event.data as { addedTimes: number; addedAskedIds: string[] };
    return this.tell(event, async () => {
      const asked = await askedIn(event.subjectId, ['REPRESENTATIVE']);
      return asked.flatMap((each) => {
        if (addedAskedIds.includes(each.askedId)) return about('DATE_POLL_ASKED', each);
        return addedTimes > 0 ? about('DATE_POLL_TIMES_ADDED', each) : [];
      });
    });
  }

  @ListensTo(DatePollEnded)
  tellOfEnd(event: Heard): Promise<void> {
    return this.tell(event, async () =>
      (await askedIn(event.subjectId, ['REPRESENTATIVE'])).map((each) => about('DATE_POLL_ENDED', each)),
    );
  }

  /** A reminder goes to deputies too: they may answer for the seat. */
  @ListensTo(DatePollIsDue)
  tellWhatIsDue(event: Heard): Promise<void> {
    const { kind } = event.data as { kind: string };
    return this.tell(event, async () => {
      if (kind === 'REMINDER')
        return (await askedIn(event.subjectId, ['REPRESENTATIVE', 'DEPUTY'])).map((each) =>
          about('DATE_POLL_REMINDER', each),
        );
      const keepers = await keepersOf(event.subjectId);
      return keepers.map((each) =>
        about(kind === 'CLOSED' ? 'DATE_POLL_CLOSED' : 'DATE_POLL_ALL_ANSWERED', {
          ...each,
          askedId: event.subjectId,
        }),
      );
    });
  }

  private tell(event: Heard, deliveries: () => Promise<NewDelivery[]>): Promise<void> {
    return this.work.as(caretakerOf({ partnershipId: event.partnershipId, personId: null }), async () =>
      this.deliveries.add(event, await deliveries()),
    );
  }
}

const about = (kind: DeliveryKind, { askedId, personId, address }: PolledPerson): NewDelivery => ({
  kind,
  personId,
  address,
  subjectId: askedId,
  meetingId: null,
});
