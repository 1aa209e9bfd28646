import { DomainEvent } from '@lib/kernel';

/** Of a sitting: its subject is the meeting that is held, where nothing else is said. */
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

/** The meeting turned to an item; its subject is that turn, which only some may know of. */
export class SittingTurned extends SittingEvent {}

/** Somebody declared an interest, it was decided what follows from it, or it was withdrawn. */
export class InterestChanged extends SittingEvent {}
