import { DomainEvent } from '@lib/kernel';

abstract class PartnershipEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

export class PartnershipCreated extends PartnershipEvent {}
export class SeatAdded extends PartnershipEvent {}
export class SeatChanged extends PartnershipEvent {}
export class SeatClosed extends PartnershipEvent {}

/** An invitation is to be sent; again, when `issue` is above 1. */
export class PersonInvited extends PartnershipEvent {
  constructor(
    invitationId: string,
    partnershipId: string,
    /** Which link of this invitation: each sending makes a new one. */
    readonly issue: number,
  ) {
    super(invitationId, partnershipId);
  }
}

export class InvitationWithdrawn extends PartnershipEvent {}

export class InvitationAccepted extends PartnershipEvent {
  constructor(
    invitationId: string,
    partnershipId: string,
    readonly newPersonId: string,
    readonly seatId: string | null,
    readonly office: string | null,
  ) {
    super(invitationId, partnershipId);
  }
}

/** Somebody no longer fills a seat, or is no longer its deputy; the subject is the term. */
export class SeatTermEnded extends PartnershipEvent {
  constructor(
    termId: string,
    partnershipId: string,
    readonly seatId: string,
    readonly formerPersonId: string,
    readonly capacity: string,
  ) {
    super(termId, partnershipId);
  }
}

export class OfficeTermEnded extends PartnershipEvent {
  constructor(
    termId: string,
    partnershipId: string,
    readonly formerPersonId: string,
    readonly office: string,
  ) {
    super(termId, partnershipId);
  }
}
