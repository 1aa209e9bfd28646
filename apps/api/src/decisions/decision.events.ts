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
/** A slip of the pen; the meaning stays. */
export class DecisionCorrected extends DecisionEvent {}
/** Ratified by a later meeting, or not. */
export class DecisionRatified extends DecisionEvent {}
/** Looked at again; it stands. */
export class DecisionReviewed extends DecisionEvent {}
/** The day to look at it again has come. */
export class DecisionReviewIsDue extends DecisionEvent {}
