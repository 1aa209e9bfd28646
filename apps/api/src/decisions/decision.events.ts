import { DomainEvent } from '@lib/kernel';

abstract class DecisionEvent extends DomainEvent {
  constructor(
    /** The decision. */
    readonly subjectId: string,
    override readonly partnershipId: string,
    /** At which it was taken. */
    readonly meetingId: string,
  ) {
    super();
  }
}

export class DecisionRecorded extends DecisionEvent {}
