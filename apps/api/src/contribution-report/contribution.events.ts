import { DomainEvent } from '@lib/kernel';

/** An agency said something of its line in the contribution report. */
export class ContributionReplied extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly agencyId: string,
  ) {
    super();
  }
}
