import { DomainEvent } from '@lib/kernel';

/** What a partner gives was said, or said otherwise. Its subject is the campaign. */
export class ContributionSaid extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string | null,
  ) {
    super();
  }
}
