import { DomainEvent } from '@lib/kernel';

/** Of an activity: its subject is the activity. */
abstract class ActivityEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    /** Null in a national campaign. */
    override readonly partnershipId: string | null,
  ) {
    super();
  }
}

export class ActivityAdded extends ActivityEvent {}
export class ActivityChanged extends ActivityEvent {}

export class ActivityMoved extends ActivityEvent {
  constructor(
    subjectId: string,
    partnershipId: string | null,
    readonly state: string,
  ) {
    super(subjectId, partnershipId);
  }
}

/** It begins within a week, or should be done by now. */
export class ActivityIsDue extends ActivityEvent {}

/** Its subject is the comment. */
export class ActivityCommentWritten extends ActivityEvent {}
