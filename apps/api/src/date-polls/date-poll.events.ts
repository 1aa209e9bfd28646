import { DomainEvent } from '@lib/kernel';

abstract class DatePollEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

export class DatePollOpened extends DatePollEvent {}
/** Closed without a date, or withdrawn. */
export class DatePollEnded extends DatePollEvent {}
/** A time became the meeting; its invitations are facts of the meeting. */
export class DatePollChosen extends DatePollEvent {}

export class DatePollChanged extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly addedTimes: number,
    /** Those who are asked from now on. */
    readonly addedAskedIds: readonly string[],
  ) {
    super();
  }
}

export class DatePollAnswered extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly askedId: string,
  ) {
    super();
  }
}

/** The clock, or the last answer, has something to tell: REMINDER, CLOSED or ALL_ANSWERED. */
export class DatePollIsDue extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly kind: string,
  ) {
    super();
  }
}
