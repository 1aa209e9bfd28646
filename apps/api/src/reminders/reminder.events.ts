import { DomainEvent } from '@lib/kernel';

/** Some of those invited to a meeting are to be reminded of it now. */
export class MeetingRemindersAreDue extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly letters: readonly { readonly reminderId: string; readonly personId: string }[],
  ) {
    super();
  }
}
