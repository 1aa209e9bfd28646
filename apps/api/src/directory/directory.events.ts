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

/** Nobody has said for long that an entry is right. Its subject is the entry. */
export class DirectoryConfirmationIsDue extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
    /** Before it is flagged, when it is, before it is hidden, or when it is. */
    readonly kind: string,
  ) {
    super();
  }
}
