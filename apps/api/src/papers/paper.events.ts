import { DomainEvent } from '@lib/kernel';

abstract class PaperEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly meetingId: string,
  ) {
    super();
  }
}

/** Of what was asked for: its subject is the request. */
export class PaperAskedFor extends PaperEvent {}
export class PaperRequestChanged extends PaperEvent {}
export class PaperRequestWithdrawn extends PaperEvent {}

/** The day of a paper that is owed is near, or past. */
export class PaperIsDue extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly dueOn: string,
    readonly kind: string,
  ) {
    super();
  }
}

/** Of a paper: its subject is the paper. */
export class PaperDelivered extends PaperEvent {}
export class PaperVersionAdded extends PaperEvent {}
export class PaperChanged extends PaperEvent {}
export class PaperRemoved extends PaperEvent {}
export class PaperRestored extends PaperEvent {}

/** Those invited are told of papers: its subject is the circulation. */
export class PapersCirculated extends PaperEvent {}
