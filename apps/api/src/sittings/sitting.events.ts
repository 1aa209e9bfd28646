import { DomainEvent } from '@lib/kernel';

/** Of a sitting: its subject is the meeting that is held. */
abstract class SittingEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

export class SittingOpened extends SittingEvent {}
export class SittingClosed extends SittingEvent {}

/** Somebody came, left, sent apologies, or it was put right that they did. */
export class AttendanceChanged extends DomainEvent {
  constructor(
    /** The attendance. */
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly meetingId: string,
    /** PRESENT, APOLOGIES or ABSENT. */
    readonly state: string,
    /** From when to when they were there. */
    readonly spells: readonly { readonly cameAt: Date; readonly leftAt: Date | null }[],
  ) {
    super();
  }
}
