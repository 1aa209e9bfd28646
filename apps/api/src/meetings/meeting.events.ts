import { DomainEvent } from '@lib/kernel';

abstract class MeetingEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    /** How often the calendar entry has changed; calendars take the highest. */
    readonly calendarSequence: number,
  ) {
    super();
  }
}

export class MeetingScheduled extends MeetingEvent {}
export class MeetingRescheduled extends MeetingEvent {}
/** Something other than its time changed: place, link, notes, title or agenda. */
export class MeetingChanged extends MeetingEvent {}
export class MeetingCancelled extends MeetingEvent {}

export class MeetingAnswered extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly invitationId: string,
    readonly response: string,
    /** The answer that this one takes the place of; NONE when it is the first. */
    readonly formerResponse: string,
  ) {
    super();
  }
}

/** The agenda looks different to a part of those who see the meeting, or to all. The part is told, and nobody else. */
export class AgendaChanged extends DomainEvent {
  constructor(
    /** The part of the meeting's readers who see the change. */
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly meetingId: string,
  ) {
    super();
  }
}

abstract class ProposalEvent extends DomainEvent {
  constructor(
    /** The proposal. */
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly meetingId: string,
  ) {
    super();
  }
}

export class AgendaItemProposed extends ProposalEvent {}
/** Taken or declined. */
export class AgendaProposalDecided extends ProposalEvent {}
