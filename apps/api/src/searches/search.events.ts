import { DomainEvent } from '@lib/kernel';

/** There is something new in searches of a person; its subject is the letter that it is noted under. */
export class SearchesHaveNews extends DomainEvent {
  override readonly partnershipId = null;

  constructor(
    readonly subjectId: string,
    override readonly personId: string,
  ) {
    super();
  }
}
