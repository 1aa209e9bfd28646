import { DomainEvent } from '@lib/kernel';

/** Of a version: its subject is the version. Of no partnership unless it is one's own, so that no other officers hear of it. */
abstract class VersionEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string | null,
    readonly resourceId: string,
  ) {
    super();
  }
}

export class ResourceSubmitted extends VersionEvent {}
export class ResourceTakenBack extends VersionEvent {}
export class ResourceReturned extends VersionEvent {}
export class ResourcePublished extends VersionEvent {}

/** Of a resource: its subject is the resource. */
abstract class ResourceEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string | null,
  ) {
    super();
  }
}

export class ResourceConfirmed extends ResourceEvent {}
export class ResourceWithdrawn extends ResourceEvent {}
export class ResourceRestored extends ResourceEvent {}
export class ResourceHanded extends ResourceEvent {}

/** From now on readers are told that a link of it does not answer. */
export class ResourceLinkUnavailable extends ResourceEvent {}

/** The day of its review is near, is there, or is so long past that it is hidden. */
export class ResourceReviewDue extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string | null,
    readonly reviewOn: string,
    readonly kind: string,
  ) {
    super();
  }
}
