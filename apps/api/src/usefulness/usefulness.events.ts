import { DomainEvent } from '@lib/kernel';

/** Reviewers took what somebody told of a resource from its readers. Its subject is the experience. */
export class ExperienceWithdrawn extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string | null,
    /** Whoever told it. */
    readonly tellerId: string,
  ) {
    super();
  }
}
