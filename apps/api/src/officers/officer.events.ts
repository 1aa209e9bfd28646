import { DomainEvent } from '@lib/kernel';

/** The last days of an officer are near and nobody follows; the subject is the term. */
export class OfficerTermRunsOut extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly endsOn: string,
    readonly daysBefore: number,
  ) {
    super();
  }
}

/** Both who hold an office during a handover are near the end of that; the subject is the outgoing term. */
export class OverlapEnds extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly endsOn: string,
  ) {
    super();
  }
}

/** The outgoing officer has another last day; the subject is the handover. */
export class OverlapChanged extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly overlapUntil: string,
  ) {
    super();
  }
}

/** The national coordinator looks after the partnership. Recorded by `app.take_into_care`, whoever calls it. */
export class PartnershipTakenIntoCare extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}
