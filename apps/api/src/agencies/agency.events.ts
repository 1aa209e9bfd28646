import { DomainEvent } from '@lib/kernel';

/** An invitation to speak for an agency is to be sent, in the name of whoever invites. */
export class LeadInvited extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly personId: string,
  ) {
    super();
  }
}

abstract class OfAgencyToPerson extends DomainEvent {
  constructor(
    /** The agency. */
    readonly subjectId: string,
    /** Who is to hear of it. */
    override readonly personId: string,
  ) {
    super();
  }
}

/** Somebody speaks for the agency from now on. */
export class LeadAppointed extends OfAgencyToPerson {}

/** Somebody speaks for the agency no longer. */
export class LeadEnded extends OfAgencyToPerson {}

/** What everybody reads about the agency was published, changed or taken back. */
export class AgencyProfileChanged extends DomainEvent {
  constructor(readonly subjectId: string) {
    super();
  }
}

/** The last lead has gone; told to each national coordinator. */
export class AgencyWithoutLead extends OfAgencyToPerson {}

/** Half a year has passed for some who sit for the agency; told to each of its leads. */
export class ConfirmationsDue extends OfAgencyToPerson {}

/** What was planned for an agency could not be done when its day came; told to whoever planned it. */
export class AgencyChangeFailed extends OfAgencyToPerson {
  constructor(
    agencyId: string,
    personId: string,
    readonly changeId: string,
  ) {
    super(agencyId, personId);
  }
}

/** An agency was renamed, merged or abolished, or is to be on a day to come; the subject is the agency. */
export class AgencyChanged extends DomainEvent {
  constructor(
    readonly subjectId: string,
    readonly changeId: string,
    readonly kind: string,
  ) {
    super();
  }
}

/** Seats at a partnership's table passed to another agency, or were closed with theirs; its officers are told. */
export class AgencyLeftTable extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly changeId: string,
  ) {
    super();
  }
}

/** An agency ended the term of somebody at its seat; the officers are told. The subject is the term. */
export class AgencyEndedTerm extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly agencyId: string,
    readonly formerPersonId: string,
  ) {
    super();
  }
}

/** Somebody has left an agency; the subject is the person. */
export class PersonLeftAgency extends DomainEvent {
  override readonly personId: string;

  constructor(
    readonly subjectId: string,
    readonly agencyId: string,
    readonly termIds: readonly string[],
  ) {
    super();
    this.personId = subjectId;
  }
}

/** The seats of somebody who left are the agency's to fill again; told to one of its leads, or to a partnership's officers. */
export class SeatsReturned extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly personId: string | null,
    override readonly partnershipId: string | null,
    readonly termIds: readonly string[],
  ) {
    super();
  }
}
