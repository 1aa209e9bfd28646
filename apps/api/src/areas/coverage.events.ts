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
