import { DomainEvent } from '@lib/kernel';

/** Which areas a partnership covers was changed: its subject is the partnership. */
export class CoverageChanged extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

/** Of outlines that were imported: its subject is the import. It is the network's, and no partnership's. */
abstract class BoundaryEvent extends DomainEvent {
  constructor(readonly subjectId: string) {
    super();
  }
}

export class BoundariesImported extends BoundaryEvent {}
export class BoundariesTakenBack extends BoundaryEvent {}
