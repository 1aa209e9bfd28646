import { DomainEvent } from '@lib/kernel';

export type DirectoryChange = 'PUBLISHED' | 'CHANGED' | 'CONFIRMED' | 'WITHDRAWN' | 'HIDDEN';

/** What the public reads of a partnership, or how long it does, is another now. Its subject is the partnership. */
export class DirectoryEntryChanged extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    readonly change: DirectoryChange,
  ) {
    super();
  }
}
