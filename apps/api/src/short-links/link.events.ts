import { DomainEvent } from '@lib/kernel';

/** Of a short link: its subject is the link. */
abstract class LinkEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    /** Null in a national campaign. */
    override readonly partnershipId: string | null,
  ) {
    super();
  }
}

export class LinkMade extends LinkEvent {}
export class LinkEnded extends LinkEvent {}
