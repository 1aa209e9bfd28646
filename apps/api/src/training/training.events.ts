import { DomainEvent } from '@lib/kernel';

/** Of somebody's place in a session: its subject is the booking. */
abstract class PlaceEvent extends DomainEvent {
  constructor(readonly subjectId: string) {
    super();
  }
}

export class PlaceBooked extends PlaceEvent {}
/** Whoever waited longest has a place that became free. */
export class PlaceGiven extends PlaceEvent {}
export class PlaceCancelled extends PlaceEvent {
  constructor(
    subjectId: string,
    readonly had: 'BOOKED' | 'WAITING',
  ) {
    super(subjectId);
  }
}

/** Of a session: its subject is the session. */
abstract class TrainingSessionEvent extends DomainEvent {
  constructor(readonly subjectId: string) {
    super();
  }
}

export class TrainingSessionMoved extends TrainingSessionEvent {}
export class TrainingSessionCancelled extends TrainingSessionEvent {}
