import { DomainEvent } from '@lib/kernel';

/** A national campaign says something that nobody who adopted it was told of yet: its subject is the local campaign. */
export class KitProposed extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}
