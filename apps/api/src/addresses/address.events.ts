import { DomainEvent } from '@lib/kernel';

/** Of an address: its subject. Says no word of it, whoever may read it. */
abstract class AddressEvent extends DomainEvent {
  constructor(
    readonly subjectId: string,
    override readonly partnershipId: string,
  ) {
    super();
  }
}

export class AddressAdded extends AddressEvent {}
export class AddressChanged extends AddressEvent {}
export class AddressRemoved extends AddressEvent {}
