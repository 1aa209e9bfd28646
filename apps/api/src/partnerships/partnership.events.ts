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
/** What is said of it changed: its name, area, tier, level or host. */
export class PartnershipChanged extends PartnershipEvent {}
/** It came out of forming. */
export class PartnershipActivated extends PartnershipEvent {}
export class PartnershipMadeDormant extends PartnershipEvent {}
export class PartnershipWoken extends PartnershipEvent {}
/** A partnership is over; nothing begins in it any more. Features call off what they had planned. */
export class PartnershipClosed extends PartnershipEvent {}

/** A partnership is over, and another goes on with its work. */
export class PartnershipMerged extends PartnershipEvent {
  constructor(
    partnershipId: string,
    readonly successorId: string,
  ) {
    super(partnershipId, partnershipId);
  }
}

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
