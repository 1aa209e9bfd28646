import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { ListensTo, type Heard } from '@lib/events';
import {
  PlaceBooked,
  PlaceCancelled,
  PlaceGiven,
  TrainingSessionCancelled,
  TrainingSessionMoved,
} from '../../training/index.js';
import { caretakerOf, DeliveryRepository } from '../data/delivery.repository.js';
import type { DeliveryKind } from '../data/delivery.js';
import type { Addressee } from '../data/officers.js';

const KINDS: Readonly<Record<string, DeliveryKind>> = {
  PlaceBooked: 'TRAINING_BOOKED',
  PlaceGiven: 'TRAINING_GIVEN',
  PlaceCancelled: 'TRAINING_LEFT',
  TrainingSessionMoved: 'TRAINING_MOVED',
  TrainingSessionCancelled: 'TRAINING_CANCELLED',
};

/** Works out who is to hear of a place in a session, and of the session. What each is told is read again, as that person, when it is sent. */
@Injectable()
export class TellOfTraining {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
  ) {}

  @ListensTo(PlaceBooked, PlaceGiven, PlaceCancelled, TrainingSessionMoved, TrainingSessionCancelled)
  async tell(event: Heard<{ had?: string }>): Promise<void> {
    const kind = event.data.had === 'WAITING' ? 'TRAINING_LEFT_QUEUE' : KINDS[event.name];
    if (!kind) throw new Error(`Nothing is said about ${event.name}.`);
    const told = await this.work.as({ kind: 'national', purpose: 'work out who is told' }, () =>
      transaction().query<(Addressee & { bookingId: string })[]>(
        'select "bookingId", "personId", address from app.told_of_training($1)',
        [event.subjectId],
      ),
    );
    // One at a time: each delivery is its recipient's.
    for (const { bookingId: subjectId, ...person } of told)
      await this.work.as(caretakerOf({ partnershipId: null, personId: person.personId }), () =>
        this.deliveries.add(event, [{ kind, ...person, subjectId, meetingId: null }]),
      );
  }
}
