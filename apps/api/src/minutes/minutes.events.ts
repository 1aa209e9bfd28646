import { DomainEvent } from '@lib/kernel';

abstract class MinutesEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly meetingId: string,
  ) {
    super();
  }
}

/** Of minutes while they are drafted: officers alone see them. */
export class MinutesBegun extends MinutesEvent {}
export class MinutesChecked extends MinutesEvent {}
export class MinutesSentBack extends MinutesEvent {}
export class MinutesCirculated extends MinutesEvent {}

/** Of a document: those it is for see it. */
export class MinutesSent extends MinutesEvent {}
export class MinutesCorrected extends MinutesEvent {}
export class MinutesApproved extends MinutesEvent {}
export class MinutesNoted extends MinutesEvent {}

/** Of a correction: the officers see it, and the seat that it comes from. */
export class CorrectionProposed extends MinutesEvent {}
export class CorrectionDecided extends MinutesEvent {}
